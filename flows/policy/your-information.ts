import { flow, outcome, question } from '../flow.ts';

export default flow('policy.your-information', 'who', {
  who: question({
    'have-written': 'what-now',
    'others-wrote': 'from-others',
    'employee-or-applicant': 'not-this-policy',
  }),
  'what-now': question({
    'just-sent': 'kept-as-authority',
    'being-handled': 'who-can-see',
    'passed-on': 'to-whom',
    closed: 'how-long',
  }),
  'to-whom': question({
    'to-answer': 'passed-on-to-answer',
    'law-or-other-ministry': 'passed-on-by-law',
    'do-not-know': 'ask-why',
  }),

  'kept-as-authority': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['ofl-15', 'gdpr-6-1-e', 'gdpr-13'],
    },
    related: ['policy.rights', 'policy.legal-basis'],
  }),
  'who-can-see': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-32', 'gdpr-14'],
    },
    related: ['policy.security', 'policy.rights'],
  }),
  'from-others': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-14', 'gdpr-6-1-e', 'gdpr-15'],
    },
    related: ['policy.rights', 'policy.controller'],
  }),
  'passed-on-to-answer': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-13'],
    },
    related: ['policy.rights', 'policy.controller'],
  }),
  'passed-on-by-law': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-c'],
    },
    related: ['policy.rights', 'policy.legal-basis'],
  }),
  'ask-why': outcome({
    verdict: 'depends',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-15', 'gdpr-6-1-e'],
    },
    related: ['policy.rights', 'policy.dpo'],
  }),
  'how-long': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'arkivloven', 'gdpr-17-3-b'],
    },
    related: ['policy.rights', 'after.archives'],
  }),
  'not-this-policy': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-13', 'gdpr-6-1-e'],
    },
    related: ['during.principles', 'before.applications', 'rights.overview'],
  }),
});
