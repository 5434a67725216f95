import { flow, outcome, question } from '../flow.ts';

export default flow('policy.security', 'about', {
  about: question({
    'own-systems': 'whose',
    supplier: 'supplier',
    'sending-something': 'send-safely',
    'something-wrong': 'who-are-you',
  }),
  whose: question({
    'someone-who-wrote': 'iso',
    'employee-or-applicant': 'not-this-policy',
  }),
  'who-are-you': question({
    yes: 'act-as-staff',
    no: 'tell-the-dpo',
  }),

  iso: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['iso-27001', 'gdpr-32'],
    },
    related: ['policy.your-information', 'policy.secure-mail'],
  }),
  supplier: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-28', 'gdpr-32'],
    },
    related: ['definitions.controller', 'security.requirements'],
  }),
  'send-safely': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-32', 'gdpr-5-1-f'],
    },
    related: ['policy.secure-mail'],
  }),
  'not-this-policy': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-32', 'iso-27001'],
    },
    related: ['security.requirements', 'during.principles'],
  }),
  'act-as-staff': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-33', 'gdpr-34'],
    },
    related: ['security.requirements', 'policy.dpo'],
  }),
  'tell-the-dpo': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-33', 'gdpr-38'],
    },
    related: ['policy.dpo', 'policy.complaint'],
  }),
});
