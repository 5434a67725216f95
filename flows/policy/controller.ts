import { flow, outcome, question } from '../flow.ts';

export default flow('policy.controller', 'about', {
  about: question({
    organisation: 'purpose',
    'as-employer': 'employer',
    'another-authority': 'another',
    'do-not-know': 'another',
  }),
  purpose: question({
    ask: 'private-details',
    advice: 'to-the-dpo',
    complain: 'complain',
  }),
  'private-details': question({
    yes: 'contact-securely',
    no: 'contact',
  }),

  contact: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-7', 'gdpr-13-1-a'],
    },
    related: ['policy.rights', 'policy.dpo'],
  }),
  'contact-securely': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-7', 'gdpr-13-1-a', 'gdpr-32'],
    },
    related: ['policy.secure-mail', 'policy.rights'],
  }),
  'to-the-dpo': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-38', 'gdpr-39'],
    },
    related: ['policy.dpo'],
  }),
  complain: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-77', 'gdpr-4-7'],
    },
    related: ['policy.complaint', 'policy.dpo'],
  }),
  employer: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-7', 'gdpr-13-1-a'],
    },
    related: ['definitions.controller', 'rights.overview'],
  }),
  another: outcome({
    verdict: 'depends',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-7', 'gdpr-15'],
    },
    related: ['definitions.controller', 'policy.rights'],
  }),
});
