import { flow, outcome, question } from '../flow.ts';

export default flow('policy.dpo', 'reason', {
  reason: question({
    'more-guidance': 'how-private',
    concern: 'how-private',
    complain: 'what-a-dpo-does',
    'own-work': 'ask-your-own',
  }),
  'how-private': question({
    yes: 'write-securely',
    no: 'write-or-call',
  }),

  'write-securely': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-38', 'gdpr-39', 'gdpr-32'],
    },
    related: ['policy.secure-mail', 'policy.complaint'],
  }),
  'write-or-call': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-37', 'gdpr-38', 'gdpr-39'],
    },
    related: ['policy.complaint', 'policy.rights'],
  }),
  'what-a-dpo-does': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-39', 'gdpr-77'],
    },
    related: ['policy.complaint'],
  }),
  'ask-your-own': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-37-1-a', 'gdpr-38', 'gdpr-39'],
    },
    related: ['framework.may-i-process', 'reading.sources'],
  }),
});
