import { flow, outcome, question } from '../flow.ts';

export default flow('policy.legal-basis', 'who', {
  who: question({
    'a-matter': 'contains',
    'press-releases': 'subscription',
    employment: 'not-this-policy',
  }),
  contains: question({
    no: 'ordinary-data',
    yes: 'sensitive-data',
    'do-not-know': 'find-out',
  }),

  'ordinary-data': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'dbl-6'],
    },
    related: ['policy.rights', 'definitions.ordinary'],
  }),
  'sensitive-data': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-9-2-b', 'gdpr-9-2-f', 'gdpr-9-2-g', 'gdpr-6-1-e', 'dbl-7'],
    },
    related: ['definitions.sensitive', 'policy.secure-mail'],
  }),
  'find-out': outcome({
    verdict: 'depends',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-9-1'],
    },
    related: ['definitions.sensitive', 'policy.rights'],
  }),
  subscription: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-a', 'gdpr-7-3'],
    },
    related: ['policy.press-releases'],
  }),
  'not-this-policy': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-c', 'gdpr-6-1-b', 'dbl-12'],
    },
    related: ['framework.ordinary', 'framework.sensitive'],
  }),
});
