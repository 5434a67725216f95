import { flow, outcome, question } from '../flow.ts';

export default flow('framework.may-i-process', 'purpose', {
  purpose: question({
    'specific-and-needed': 'what-the-person-did',
    'specific-not-needed': 'not-needed',
    none: 'no-purpose',
    'do-not-know': 'find-the-purpose',
  }),
  'what-the-person-did': question({
    'said-yes': 'free-to-say-no',
    'made-it-public': 'made-public',
    neither: 'kind',
    'do-not-know': 'kind',
  }),
  'free-to-say-no': question({
    yes: 'consent-may-hold',
    no: 'consent-not-free',
    'do-not-know': 'consent-not-free',
  }),
  kind: question({
    ordinary: 'ordinary',
    sensitive: 'sensitive',
    private: 'private',
    offence: 'offence',
    'do-not-know': 'finder',
  }),
  finder: question({
    health: 'health',
    'days-of-absence': 'absence',
    'pregnancy-or-leave': 'pregnancy-or-leave',
    'union-membership': 'union-membership',
    'belief-origin-orientation': 'belief-origin-orientation',
    'genetic-or-biometric': 'genetic-or-biometric',
    offence: 'offence',
    'family-or-social': 'family-or-social',
    'dismissal-or-misconduct': 'dismissal-or-misconduct',
    'account-tax-pension': 'account-tax-pension',
    cpr: 'cpr',
    photo: 'photo',
    'private-contact': 'private-contact',
    'education-post-tasks': 'education-post-tasks',
    'close-family': 'close-family',
    'something-else': 'something-else',
  }),

  'not-needed': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-2'],
    },
    related: ['during.principles', 'act.section-5'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-2'],
    },
    related: ['during.principles', 'act.section-5'],
  }),
  'find-the-purpose': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'gdpr-5-2'],
    },
    related: ['during.principles', 'policy.dpo'],
  }),
  'consent-may-hold': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-7', 'gdpr-recital-43', 'dbl-12-3', 'gdpr-6-1-a', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'framework.ordinary', 'framework.sensitive'],
  }),
  'consent-not-free': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-7', 'gdpr-recital-43', 'dbl-12-3', 'dt-employment-guideline'],
    },
    related: ['framework.ordinary', 'framework.sensitive', 'definitions.consent'],
  }),
  'made-public': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [7], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-e', 'gdpr-6', 'dt-2019-11-07', 'gdpr-10', 'gdpr-14'],
    },
    related: ['framework.ordinary', 'framework.sensitive', 'before.other-sources'],
  }),
  ordinary: outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8, 9], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6', 'dbl-6', 'gdpr-5-1-c'],
    },
    related: ['framework.ordinary', 'during.principles', 'framework.other-laws'],
  }),
  sensitive: outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7, 8], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9', 'gdpr-6', 'dbl-7', 'dbl-12', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'definitions.sensitive'],
  }),
  private: outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'dbl-6', 'fvl-27', 'gdpr-32'],
    },
    related: ['framework.private-matters', 'definitions.private-matters'],
  }),
  offence: outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8'],
    },
    related: ['before.criminal-record', 'during.disciplinary', 'framework.private-matters'],
  }),
  health: outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9', 'gdpr-4-15', 'gdpr-6', 'hol', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'during.sickness-absence', 'before.applicant-information'],
  }),
  absence: outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [15], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dt-2020-03', 'gdpr-6-1-e', 'eu-court-c-101-01', 'eu-court-c-184-20'],
    },
    related: ['during.sickness-absence', 'during.time-registration'],
  }),
  'pregnancy-or-leave': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [15, 16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-6-1-e', 'gdpr-9', 'gdpr-4-15'],
    },
    related: ['during.parental-leave', 'during.care-days', 'framework.sensitive'],
  }),
  'union-membership': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9-1', 'gdpr-9-2-b', 'dbl-12-1', 'dbl-7-2'],
    },
    related: ['framework.sensitive', 'definitions.sensitive'],
  }),
  'belief-origin-orientation': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-6', 'forskelsbehandlingsloven-4'],
    },
    related: ['framework.sensitive', 'before.applicant-information'],
  }),
  'genetic-or-biometric': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-4-13', 'gdpr-4-14', 'gdpr-6'],
    },
    related: ['framework.sensitive', 'policy.dpo'],
  }),
  'family-or-social': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '9', pages: [30], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'dbl-6', 'fvl-27', 'fvl-29'],
    },
    related: ['framework.private-matters', 'before.private-matters-from-authorities'],
  }),
  'dismissal-or-misconduct': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [19], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-b', 'fvl-27'],
    },
    related: ['during.disciplinary', 'after.sensitive-files'],
  }),
  'account-tax-pension': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [14], verdict: 'allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-6-1-c', 'gdpr-6-1-b', 'gdpr-5-1-f', 'tax-legislation'],
    },
    related: ['during.pay', 'after.personnel-files'],
  }),
  cpr: outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [14, 15], verdict: 'allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['dbl-11-1', 'gdpr-32'],
    },
    related: ['during.cpr', 'before.applications'],
  }),
  photo: outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'dt-2019-09-26', 'dt-employment-guideline'],
    },
    related: ['during.publishing-private-or-photo', 'during.intranet'],
  }),
  'private-contact': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-5-1-c', 'gdpr-6-1-e', 'gdpr-6-1-a', 'gdpr-5-1-f'],
    },
    related: ['during.publishing-private-or-photo', 'during.intranet', 'framework.ordinary'],
  }),
  'education-post-tasks': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '9', pages: [30], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-b', 'dbl-6'],
    },
    related: ['framework.ordinary', 'during.competence-registration', 'during.publishing-work-contact'],
  }),
  'close-family': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '9', pages: [29, 30], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-4-1', 'gdpr-6', 'gdpr-5-1-c', 'gdpr-14'],
    },
    related: ['framework.ordinary', 'definitions.personal-data', 'information-duty.from-others'],
  }),
  'something-else': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6', 'gdpr-9-1', 'gdpr-10'],
    },
    related: ['framework.ordinary', 'definitions.ordinary', 'policy.dpo'],
  }),
});
