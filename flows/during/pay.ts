import { flow, outcome, question } from '../flow.ts';

export default flow('during.pay', 'what-for', {
  'what-for': question({
    pay: 'who-sees-it',
    'someone-wants-to-see': 'who-asks',
    'something-else': 'another-purpose',
    'nothing-definite': 'no-purpose',
  }),
  'who-sees-it': question({
    'hr-or-payroll': 'keep-for-pay',
    'payroll-body': 'agreement',
    'others-here': 'only-hr-and-payroll',
    'do-not-know': 'check-access',
  }),
  agreement: question({
    yes: 'payroll-body-with-agreement',
    no: 'agreement-first',
    'do-not-know': 'agreement-first',
  }),
  'who-asks': question({
    'access-request': 'access-to-documents',
    colleague: 'not-to-colleagues',
    'the-employee': 'own-pay',
    'someone-else': 'another-purpose',
  }),

  'keep-for-pay': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [14], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-b', 'gdpr-6-1-c', 'gdpr-6-1-e', 'gdpr-5-1-f', 'tax-legislation'],
    },
    related: ['during.cpr', 'after.personnel-files', 'information-duty.from-the-person'],
  }),
  'payroll-body-with-agreement': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [14], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-28', 'gdpr-5-1-f', 'gdpr-6-1-b'],
    },
    related: ['security.requirements', 'definitions.controller'],
  }),
  'agreement-first': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [14], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-28', 'gdpr-5-2'],
    },
    related: ['definitions.controller', 'security.requirements', 'policy.dpo'],
  }),
  'only-hr-and-payroll': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-32'],
    },
    related: ['security.requirements', 'during.cpr'],
  }),
  'not-to-colleagues': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-32', 'ofl-21-3'],
    },
    related: ['security.requirements', 'during.intranet'],
  }),
  'check-access': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [14], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-32', 'gdpr-28'],
    },
    related: ['security.requirements', 'definitions.controller'],
  }),
  'access-to-documents': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [14], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['ofl-21-3'],
    },
    related: ['framework.other-laws', 'during.disciplinary'],
  }),
  'own-pay': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-15', 'gdpr-12', 'dbl-22'],
    },
    related: ['rights.overview'],
  }),
  'another-purpose': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [14], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'gdpr-6', 'gdpr-13-3'],
    },
    related: ['during.principles', 'framework.ordinary', 'information-duty.from-the-person'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['during.principles', 'after.archives'],
  }),
});
