import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-6', 'ground', {
  ground: question({
    consent: 'who-consented',
    contract: 'contract',
    'legal-obligation': 'legal-obligation',
    'vital-interests': 'vital-interests',
    'public-task': 'public-task',
    'legitimate-interest': 'who-relies',
    marketing: 'marketing',
    'only-section-6': 'used-for',
  }),
  'who-consented': question({
    'employee-or-applicant': 'consent-in-employment',
    'someone-else': 'consent-from-others',
  }),
  'who-relies': question({
    authority: 'authority-legitimate-interest',
    private: 'private-legitimate-interest',
  }),
  'used-for': question({
    'perform-contract': 'contract',
    'law-requires': 'legal-obligation',
    'employer-task': 'public-task',
    'do-not-know': 'find-the-basis',
  }),

  'consent-in-employment': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [38], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'gdpr-recital-43', 'dbl-12-3'],
    },
    related: ['definitions.consent', 'framework.ordinary'],
  }),
  'consent-from-others': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [38], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-a', 'gdpr-7'],
    },
    related: ['definitions.consent', 'policy.press-releases'],
  }),
  contract: outcome({
    verdict: 'allowed',
    source: { section: 'annex', pages: [38], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-b', 'dbl-6-1'],
    },
    related: ['framework.ordinary', 'during.pay'],
  }),
  'legal-obligation': outcome({
    verdict: 'allowed',
    source: { section: 'annex', pages: [38], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-c', 'dbl-6-1', 'dbl-12-1'],
    },
    related: ['framework.ordinary', 'during.time-registration'],
  }),
  'vital-interests': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [38], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6', 'dbl-6-1'],
    },
    related: ['framework.may-i-process', 'framework.sensitive'],
  }),
  'public-task': outcome({
    verdict: 'allowed',
    source: { section: 'annex', pages: [38], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6', 'dbl-6-1', 'dt-2021-03-02'],
    },
    related: ['framework.ordinary', 'during.principles'],
  }),
  'authority-legitimate-interest': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [38], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-second-subparagraph', 'gdpr-6-1-e', 'gdpr-6-1-c', 'dbl-12-1', 'dt-2022-06-27'],
    },
    related: ['framework.ordinary', 'before.other-sources'],
  }),
  'private-legitimate-interest': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [38], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-f', 'gdpr-6-1-e'],
    },
    related: ['framework.ordinary', 'policy.dpo'],
  }),
  marketing: outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [38], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6', 'dbl-13', 'gdpr-21-2', 'gdpr-21-3'],
    },
    related: ['act.section-12', 'definitions.consent'],
  }),
  'find-the-basis': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [38], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6', 'dbl-6', 'gdpr-5-2'],
    },
    related: ['framework.may-i-process', 'framework.ordinary'],
  }),
});
