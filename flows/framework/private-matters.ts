import { flow, outcome, question } from '../flow.ts';

export default flow('framework.private-matters', 'what', {
  what: question({
    offence: 'whose-offence',
    'family-association-or-social': 'where-from',
    'summary-dismissal': 'where-from',
    'on-the-sensitive-list': 'sensitive-instead',
    'do-not-know': 'find-the-kind',
  }),
  'whose-offence': question({
    applicant: 'offence-applicant',
    employee: 'offence-employee',
    'someone-else': 'offence-someone-else',
  }),
  'where-from': question({
    'another-authority-about-an-applicant': 'ask-the-applicant-first',
    'anywhere-else': 'without-it',
    'do-not-know': 'without-it',
  }),
  'without-it': question({
    'cannot-be-done': 'needed-for-the-task',
    'can-be-done': 'merely-useful',
    'do-not-know': 'test-the-need',
  }),

  'offence-applicant': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'criminal-register-order-ch-6'],
    },
    related: ['before.criminal-record'],
  }),
  'offence-employee': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'dbl-8-2'],
    },
    related: ['during.disciplinary', 'after.sensitive-files'],
  }),
  'offence-someone-else': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'dbl-8-2'],
    },
    related: ['policy.dpo', 'act.section-8'],
  }),
  'ask-the-applicant-first': outcome({
    verdict: 'consent-required',
    source: { section: '2', pages: [12], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['fvl-29', 'fvl-28-1', 'gdpr-6'],
    },
    related: ['before.private-matters-from-authorities', 'before.applicant-information'],
  }),
  'needed-for-the-task': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-c', 'dbl-6', 'fvl-27', 'gdpr-32'],
    },
    related: ['during.disciplinary', 'security.requirements', 'information-duty.from-others'],
  }),
  'merely-useful': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7, 8], verdict: 'not-allowed' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-6-1-e'],
    },
    related: ['framework.may-i-process', 'after.archives'],
  }),
  'test-the-need': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [8], verdict: 'depends' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-6-1-e', 'gdpr-5-2'],
    },
    related: ['during.principles', 'policy.dpo'],
  }),
  'sensitive-instead': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7, 8], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9', 'gdpr-6', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'definitions.sensitive', 'before.private-matters-from-authorities'],
  }),
  'find-the-kind': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-6', 'gdpr-9-1', 'gdpr-10'],
    },
    related: ['framework.may-i-process', 'definitions.private-matters'],
  }),
});
