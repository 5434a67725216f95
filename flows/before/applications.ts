import { flow, outcome, question } from '../flow.ts';

export default flow('before.applications', 'at-hand', {
  'at-hand': question({
    'received-applications': 'who-sees',
    'application-form': 'form-asks',
  }),
  'who-sees': question({
    'takes-part': 'contents',
    'records-office': 'journalise',
    colleague: 'why-colleague',
    outsider: 'outsider',
  }),
  contents: question({
    ordinary: 'use-it',
    sensitive: 'sensitive-use',
    private: 'private-matter',
    offence: 'offence',
    cpr: 'cpr-in-application',
    'not-read-yet': 'use-it',
  }),
  'sensitive-use': question({
    yes: 'sensitive-relevant',
    no: 'sensitive-not-relevant',
    'do-not-know': 'sensitive-check',
  }),
  'why-colleague': question({
    'will-help': 'let-them-join',
    'other-vacancy': 'other-vacancy',
    'applicant-agreed': 'consent-is-not-enough',
    'no-role': 'no-role',
  }),
  'form-asks': question({
    'what-the-job-needs': 'ask-what-the-job-needs',
    'age-or-birth-date': 'age',
    cpr: 'cpr-in-form',
    'belief-or-origin': 'protected-traits',
    health: 'health-in-form',
    offences: 'offence',
    'nice-to-know': 'not-needed',
  }),

  'use-it': outcome({
    verdict: 'allowed',
    source: { section: '2', pages: [10], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-b', 'gdpr-13', 'dt-2021-03-02'],
    },
    related: [
      'before.applicant-information',
      'information-duty.from-the-person',
      'before.unsuccessful-applicants',
    ],
  }),
  journalise: outcome({
    verdict: 'allowed',
    source: { section: '2', pages: [10], verdict: 'allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-f', 'gdpr-32', 'dt-2021-03-02'],
    },
    related: ['security.requirements', 'before.unsuccessful-applicants'],
  }),
  'let-them-join': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [10], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-5-1-c', 'gdpr-32', 'gdpr-6-1-e'],
    },
    related: ['security.requirements', 'before.tests'],
  }),
  'other-vacancy': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [10], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-f', 'gdpr-32'],
    },
    related: ['before.unsuccessful-applicants', 'definitions.consent'],
  }),
  'consent-is-not-enough': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [10], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-5-1-c', 'gdpr-32'],
    },
    related: ['definitions.consent', 'security.requirements'],
  }),
  'no-role': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [10], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-32'],
    },
    related: ['security.requirements'],
  }),
  outsider: outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['tjenestemandsloven-5-3', 'gdpr-6-1-c', 'gdpr-28', 'pav-15-2-1-6'],
    },
    related: ['framework.ordinary', 'before.tests'],
  }),
  'sensitive-relevant': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [10], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-6-1-e', 'dt-2019-11-07', 'dt-2021-03-02'],
    },
    related: ['framework.sensitive', 'before.applicant-information'],
  }),
  'sensitive-not-relevant': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-9-1', 'gdpr-5-1-f'],
    },
    related: ['framework.sensitive', 'framework.may-i-process'],
  }),
  'sensitive-check': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-9-1', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'before.applicant-information'],
  }),
  'private-matter': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'fvl-27'],
    },
    related: ['framework.private-matters', 'before.private-matters-from-authorities'],
  }),
  offence: outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'criminal-register-order-ch-6'],
    },
    related: ['before.criminal-record'],
  }),
  'cpr-in-application': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [14], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-11-1', 'forskelsbehandlingsloven-5-2', 'dt-2021-03-02'],
    },
    related: ['during.cpr'],
  }),
  'ask-what-the-job-needs': outcome({
    verdict: 'allowed',
    source: { section: '2', pages: [10], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'gdpr-13'],
    },
    related: ['information-duty.from-the-person', 'before.applicant-information'],
  }),
  age: outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [10], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['forskelsbehandlingsloven-5-2'],
    },
    related: ['before.applicant-information', 'during.cpr'],
  }),
  'cpr-in-form': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [10], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['forskelsbehandlingsloven-5-2', 'gdpr-5-1-c', 'dbl-11-1'],
    },
    related: ['during.cpr'],
  }),
  'protected-traits': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [10], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['forskelsbehandlingsloven-4', 'gdpr-9-1', 'gdpr-5-1-c'],
    },
    related: ['before.applicant-information', 'framework.sensitive'],
  }),
  'health-in-form': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['hol-2-1', 'hol-2-3', 'hol-2-4'],
    },
    related: ['before.applicant-information', 'framework.other-laws'],
  }),
  'not-needed': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['framework.may-i-process'],
  }),
});
