import { flow, outcome, question } from '../flow.ts';

export default flow('policy.complaint', 'about', {
  about: question({
    'handling-of-data': 'spoken-to',
    'no-answer': 'no-answer',
    'something-else': 'another-matter',
    'as-employee': 'as-employee',
  }),
  'spoken-to': question({
    yes: 'complain',
    no: 'complain-or-ask',
  }),

  complain: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-77'],
    },
    related: ['policy.dpo', 'policy.rights'],
  }),
  'complain-or-ask': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-77', 'gdpr-38'],
    },
    related: ['policy.dpo', 'policy.controller'],
  }),
  'no-answer': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-77', 'gdpr-12'],
    },
    related: ['policy.rights', 'policy.dpo'],
  }),
  'another-matter': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-77'],
    },
    related: ['policy.controller', 'policy.dpo'],
  }),
  'as-employee': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-77', 'gdpr-38'],
    },
    related: ['rights.overview', 'during.principles'],
  }),
});
