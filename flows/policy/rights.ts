import { flow, outcome, question } from '../flow.ts';

export default flow('policy.rights', 'who', {
  who: question({
    contact: 'want',
    subscriber: 'subscriber-wants',
    'employee-or-applicant': 'not-this-policy',
  }),
  want: question({
    'see-it': 'access',
    'correct-it': 'rectification',
    'stop-using-it': 'why-stop',
    'erase-it': 'erasure',
    'give-me-a-file': 'portability-basis',
  }),
  'subscriber-wants': question({
    'see-or-correct': 'access-and-rectification',
    'stop-and-erase': 'erasure-subscriber',
    'give-me-a-file': 'portability-consent',
  }),
  'why-stop': question({
    'being-corrected': 'restriction',
    'no-reason': 'objection',
    'something-else': 'restriction-other',
  }),
  'portability-basis': question({
    'authority-work': 'portability-authority',
    contract: 'portability-contract',
    consent: 'portability-consent',
    'something-else': 'portability-ask',
  }),

  access: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-15', 'gdpr-12', 'dbl-22'],
    },
    related: ['policy.controller', 'policy.complaint'],
  }),
  'access-and-rectification': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-15', 'gdpr-16'],
    },
    related: ['policy.press-releases', 'policy.controller'],
  }),
  rectification: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-16', 'gdpr-18', 'gdpr-19'],
    },
    related: ['policy.controller', 'policy.complaint'],
  }),
  restriction: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-18', 'gdpr-19'],
    },
    related: ['policy.complaint', 'policy.dpo'],
  }),
  'restriction-other': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-18', 'gdpr-21'],
    },
    related: ['policy.dpo', 'policy.complaint'],
  }),
  objection: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-21-1'],
    },
    related: ['policy.legal-basis', 'policy.complaint'],
  }),
  erasure: outcome({
    verdict: 'depends',
    source: { section: null, pages: [], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-17', 'gdpr-17-3-b', 'ofl-15', 'arkivloven'],
    },
    related: ['policy.your-information', 'policy.complaint'],
  }),
  'erasure-subscriber': outcome({
    verdict: 'allowed',
    source: { section: null, pages: [], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-7-3', 'gdpr-17'],
    },
    related: ['policy.press-releases'],
  }),
  'portability-authority': outcome({
    verdict: 'depends',
    source: { section: null, pages: [], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-20', 'gdpr-15'],
    },
    related: ['policy.legal-basis'],
  }),
  'portability-contract': outcome({
    verdict: 'depends',
    source: { section: null, pages: [], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-20'],
    },
    related: ['policy.legal-basis', 'policy.dpo'],
  }),
  'portability-consent': outcome({
    verdict: 'depends',
    source: { section: null, pages: [], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-20'],
    },
    related: ['policy.press-releases', 'policy.legal-basis'],
  }),
  'portability-ask': outcome({
    verdict: 'depends',
    source: { section: null, pages: [], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-20', 'gdpr-15'],
    },
    related: ['policy.legal-basis', 'policy.dpo'],
  }),
  'not-this-policy': outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-12', 'gdpr-15'],
    },
    related: ['rights.overview'],
  }),
});
