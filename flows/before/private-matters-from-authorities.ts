import { flow, outcome, question } from '../flow.ts';

export default flow('before.private-matters-from-authorities', 'what-information', {
  'what-information': question({
    'private-matter': 'use-of-the-information',
    offence: 'offence',
    'about-work': 'about-work',
    'not-at-an-authority': 'not-at-an-authority',
  }),
  'use-of-the-information': question({
    'judge-for-this-post': 'applicant-agreed',
    'just-to-know': 'not-needed',
    'do-not-know': 'find-the-need',
  }),
  'applicant-agreed': question({
    yes: 'fetch-with-consent',
    'not-asked': 'ask-the-applicant',
    'do-not-know': 'ask-the-applicant',
    no: 'other-ground',
  }),
  'other-ground': question({
    'a-statute': 'statute-provides',
    'a-weighty-regard': 'weighty-regard',
    nothing: 'not-without-consent',
    'do-not-know': 'check-the-law',
  }),

  'fetch-with-consent': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['fvl-29', 'fvl-28-1', 'gdpr-6-1-e', 'gdpr-9', 'gdpr-14'],
    },
    related: ['information-duty.from-others', 'framework.sensitive', 'definitions.consent'],
  }),
  'ask-the-applicant': outcome({
    verdict: 'consent-required',
    source: { section: '2', pages: [12], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['fvl-29', 'gdpr-6-1-e', 'gdpr-14'],
    },
    related: ['before.applicant-information', 'definitions.consent', 'information-duty.from-others'],
  }),
  'statute-provides': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['fvl-29', 'gdpr-6-1-c', 'gdpr-9', 'gdpr-14'],
    },
    related: ['information-duty.from-others', 'framework.other-laws'],
  }),
  'weighty-regard': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['fvl-29', 'fvl-28-1', 'gdpr-6-1-e', 'gdpr-9', 'gdpr-14'],
    },
    related: ['information-duty.from-others', 'framework.sensitive', 'policy.dpo'],
  }),
  'not-without-consent': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [12], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['fvl-29'],
    },
    related: ['before.applicant-information', 'framework.other-laws'],
  }),
  'check-the-law': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['fvl-29', 'fvl-28-1'],
    },
    related: ['framework.other-laws', 'before.applicant-information'],
  }),
  'not-needed': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'fvl-29'],
    },
    related: ['framework.may-i-process'],
  }),
  'find-the-need': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'fvl-29'],
    },
    related: ['framework.may-i-process', 'before.applicant-information'],
  }),
  offence: outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['criminal-register-order-ch-6', 'gdpr-10', 'dbl-8-1'],
    },
    related: ['before.criminal-record'],
  }),
  'about-work': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'pav-15-9-1', 'dt-2022-06-27', 'dt-employment-guideline'],
    },
    related: ['before.other-sources', 'information-duty.from-others'],
  }),
  'not-at-an-authority': outcome({
    verdict: 'information',
    source: { section: '2', pages: [11, 12], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['fvl-29', 'hol-2-1', 'gdpr-6-1-e'],
    },
    related: ['before.applicant-information', 'before.other-sources'],
  }),
});
