import { flow, outcome, question } from '../flow.ts';

export default flow('policy.secure-mail', 'contents', {
  contents: question({
    'private-or-cpr': 'can-use-digital-post',
    'nothing-private': 'ordinary-mail',
    'do-not-know': 'can-use-digital-post',
  }),
  'can-use-digital-post': question({
    yes: 'recipient',
    no: 'letter-or-phone',
  }),
  recipient: question({
    organisation: 'secure-to-organisation',
    dpo: 'secure-to-dpo',
  }),

  'ordinary-mail': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-32'],
    },
    related: ['policy.controller', 'policy.your-information'],
  }),
  'secure-to-organisation': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-32', 'gdpr-5-1-f'],
    },
    related: ['policy.your-information', 'policy.controller'],
  }),
  'secure-to-dpo': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-32', 'gdpr-38'],
    },
    related: ['policy.dpo'],
  }),
  'letter-or-phone': outcome({
    verdict: 'depends',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-32'],
    },
    related: ['policy.controller', 'policy.dpo'],
  }),
});
