import { flow, outcome, question } from '../flow.ts';

export default flow('before.other-sources', 'plan', {
  plan: question({
    'take-a-reference': 'questions-about',
    'give-a-reference': 'employee-agreed',
    'search-online': 'search-for',
    'other-source': 'other-act',
  }),
  'questions-about': question({
    work: 'whom',
    health: 'health',
    'private-life': 'private-life',
    offences: 'offences',
    'do-not-know': 'prepare-first',
  }),
  whom: question({
    'current-workplace': 'current-agreed',
    'former-employer': 'former-expected',
  }),
  'current-agreed': question({
    yes: 'call-the-current-workplace',
    no: 'not-the-current-workplace',
    'do-not-know': 'ask-the-applicant',
  }),
  'former-expected': question({
    agreed: 'call-the-former-employer',
    expects: 'call-the-former-employer',
    no: 'tell-the-applicant',
    'do-not-know': 'tell-the-applicant',
  }),
  'employee-agreed': question({
    yes: 'what-you-tell',
    no: 'ask-the-employee',
    'do-not-know': 'ask-the-employee',
  }),
  'what-you-tell': question({
    'ordinary-facts': 'give-the-facts',
    'sensitive-or-private': 'hold-back',
  }),
  'search-for': question({
    'for-the-job': 'search-with-care',
    'private-life': 'not-needed',
    'do-not-know': 'decide-before-searching',
  }),
  'other-act': question({
    yes: 'other-act-first',
    'no-but-needed': 'collect-and-inform',
    'no-and-not-needed': 'not-needed',
    'do-not-know': 'check-other-acts',
  }),

  'call-the-current-workplace': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['pav-15-9-1', 'dt-employment-guideline', 'gdpr-6-1-e', 'ofl-13', 'gdpr-14-3'],
    },
    related: ['information-duty.from-others', 'before.applicant-information'],
  }),
  'not-the-current-workplace': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['pav-15-9-1', 'dt-employment-guideline', 'gdpr-5-1-a'],
    },
    related: ['before.applicant-information', 'information-duty.from-others'],
  }),
  'ask-the-applicant': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['pav-15-9-1', 'dt-employment-guideline', 'gdpr-14'],
    },
    related: ['information-duty.from-others', 'before.applicant-information'],
  }),
  'call-the-former-employer': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'dt-employment-guideline', 'dt-2022-06-27', 'ofl-13', 'gdpr-14-3'],
    },
    related: ['information-duty.from-others', 'before.unsuccessful-applicants'],
  }),
  'tell-the-applicant': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-a', 'gdpr-14-3', 'dt-employment-guideline', 'dt-2022-06-27'],
    },
    related: ['information-duty.from-others', 'before.applicant-information'],
  }),
  'prepare-first': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'dt-employment-guideline', 'pav-15-9-1'],
    },
    related: ['before.applicant-information', 'information-duty.from-others'],
  }),
  health: outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['hol-2-1', 'hol-2-4', 'fvl-29', 'gdpr-9'],
    },
    related: ['before.applicant-information', 'before.private-matters-from-authorities'],
  }),
  'private-life': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['fvl-29', 'gdpr-5-1-c', 'gdpr-6-1-e'],
    },
    related: ['before.private-matters-from-authorities', 'framework.private-matters'],
  }),
  offences: outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'criminal-register-order-ch-6'],
    },
    related: ['before.criminal-record'],
  }),
  'give-the-facts': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'dt-employment-guideline', 'dt-2022-06-27', 'pav-15-9-1', 'gdpr-5-1-c'],
    },
    related: ['information-duty.from-the-person', 'after.personnel-files'],
  }),
  'hold-back': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9', 'dbl-8-2', 'fvl-27', 'dt-employment-guideline'],
    },
    related: ['framework.sensitive', 'framework.private-matters', 'during.disciplinary'],
  }),
  'ask-the-employee': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'dt-employment-guideline', 'dt-2022-06-27', 'fvl-27'],
    },
    related: ['definitions.consent', 'after.personnel-files'],
  }),
  'search-with-care': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-c', 'gdpr-14', 'gdpr-6-1-e', 'gdpr-9-2-e', 'dt-employment-guideline'],
    },
    related: ['information-duty.from-others', 'framework.may-i-process'],
  }),
  'decide-before-searching': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'gdpr-14'],
    },
    related: ['framework.may-i-process', 'before.applicant-information'],
  }),
  'other-act-first': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-1-3', 'gdpr-6-1-c', 'gdpr-14'],
    },
    related: ['framework.other-laws', 'information-duty.from-others'],
  }),
  'collect-and-inform': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-second-subparagraph', 'gdpr-14-3', 'gdpr-5-1-c', 'dt-2022-06-27'],
    },
    related: ['information-duty.from-others', 'framework.ordinary'],
  }),
  'check-other-acts': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-1-3', 'fvl-29', 'gdpr-14'],
    },
    related: ['framework.other-laws', 'before.private-matters-from-authorities'],
  }),
  'not-needed': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['framework.may-i-process', 'before.applicant-information'],
  }),
});
