import { flow, outcome, question } from '../flow.ts';

export default flow('before.tests', 'what-it-measures', {
  'what-it-measures': question({
    'what-the-job-requires': 'what-happens-to-the-result',
    'more-than-the-job': 'irrelevant-questions',
    'something-sensitive': 'which-sensitive',
    'do-not-know': 'find-out-first',
  }),
  'which-sensitive': question({
    health: 'health-result',
    'other-sensitive': 'other-sensitive-result',
  }),
  'what-happens-to-the-result': question({
    'a-person-weighs-it': 'who-assesses',
    'system-decides': 'automated',
    'do-not-know': 'find-out-first',
  }),
  'who-assesses': question({
    ourselves: 'use-the-test',
    'external-tester': 'what-is-agreed',
  }),
  'what-is-agreed': question({
    'works-for-us-only': 'external-processor',
    'decides-for-themselves': 'external-controller',
    'nothing-or-do-not-know': 'agree-first',
  }),

  'use-the-test': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [11], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-13', 'gdpr-5-1-e', 'gdpr-recital-43', 'dt-employment-guideline'],
    },
    related: ['information-duty.from-the-person', 'before.unsuccessful-applicants', 'definitions.consent'],
  }),
  'external-processor': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [11], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-28', 'gdpr-6-1-e', 'gdpr-13', 'dt-employment-guideline'],
    },
    related: ['definitions.controller', 'information-duty.from-the-person'],
  }),
  'external-controller': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [11], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-4-7', 'gdpr-6-1-e', 'gdpr-13', 'dt-employment-guideline'],
    },
    related: ['definitions.controller', 'information-duty.from-the-person'],
  }),
  'agree-first': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [11], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-28', 'gdpr-4-7', 'dt-employment-guideline'],
    },
    related: ['definitions.controller', 'security.requirements'],
  }),
  automated: outcome({
    verdict: 'depends',
    source: { section: '2', pages: [11], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-22', 'gdpr-35', 'dt-employment-guideline'],
    },
    related: ['notification.what', 'policy.dpo'],
  }),
  'irrelevant-questions': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [11], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b'],
    },
    related: ['framework.may-i-process', 'before.applicant-information'],
  }),
  'health-result': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [11], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['hol-2-1', 'hol-2-4', 'gdpr-9', 'dt-2019-11-07', 'dt-employment-guideline'],
    },
    related: ['before.applicant-information', 'framework.sensitive'],
  }),
  'other-sensitive-result': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [11], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9', 'forskelsbehandlingsloven-4', 'dt-2019-11-07', 'dt-employment-guideline'],
    },
    related: ['framework.sensitive', 'before.applicant-information'],
  }),
  'find-out-first': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [11], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-c', 'gdpr-22', 'gdpr-9', 'dt-employment-guideline'],
    },
    related: ['framework.may-i-process', 'framework.sensitive'],
  }),
});
