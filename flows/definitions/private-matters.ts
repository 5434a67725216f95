import { flow, outcome, question } from '../flow.ts';

export default flow('definitions.private-matters', 'about', {
  about: question({
    offence: 'who-committed',
    family: 'need',
    'social-problems': 'need',
    association: 'which-association',
    dismissed: 'summary-dismissal',
    'on-the-sensitive-list': 'sensitive-instead',
    'something-else': 'need',
  }),
  'who-committed': question({
    applicant: 'offence-applicant',
    employee: 'offence-employee',
    'someone-else': 'offence-other',
  }),
  'which-association': question({
    'union-party-faith': 'sensitive-instead',
    another: 'need',
  }),
  need: question({
    'concrete-task': 'confidential-for-task',
    useful: 'merely-useful',
    'fetch-about-applicant': 'from-authority',
    'have-it-already': 'confidential-ordinary',
  }),

  'offence-applicant': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'depends' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8', 'criminal-register-order-ch-6'],
    },
    related: ['before.criminal-record'],
  }),
  'offence-employee': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [19], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'dbl-8-2'],
    },
    related: ['during.disciplinary', 'after.sensitive-files'],
  }),
  'offence-other': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [8], verdict: 'depends' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8', 'gdpr-5-1-c'],
    },
    related: ['definitions.data-subject', 'policy.dpo'],
  }),
  'summary-dismissal': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-6', 'fvl-27', 'straffeloven-152'],
    },
    related: ['during.disciplinary', 'after.sensitive-files'],
  }),
  'sensitive-instead': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'fvl-29'],
    },
    related: ['definitions.sensitive', 'framework.sensitive', 'before.private-matters-from-authorities'],
  }),
  'confidential-for-task': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-c', 'dbl-6', 'fvl-27', 'straffeloven-152'],
    },
    related: ['framework.private-matters', 'security.requirements'],
  }),
  'merely-useful': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [8], verdict: 'not-allowed' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'gdpr-6'],
    },
    related: ['framework.private-matters', 'framework.may-i-process'],
  }),
  'from-authority': outcome({
    verdict: 'consent-required',
    source: { section: '2', pages: [12], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['fvl-29', 'fvl-28-1', 'gdpr-6'],
    },
    related: ['before.private-matters-from-authorities'],
  }),
  'confidential-ordinary': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-6', 'fvl-27', 'straffeloven-152'],
    },
    related: ['framework.private-matters', 'after.personnel-files'],
  }),
});
