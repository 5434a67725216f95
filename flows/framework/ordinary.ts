import { flow, outcome, question } from '../flow.ts';

export default flow('framework.ordinary', 'reason', {
  reason: question({
    'act-or-order': 'statutory-duty',
    contract: 'contract',
    'collective-agreement': 'collective-agreement',
    'employer-task': 'employer-task',
    'someone-interested': 'who-will-use-it',
    'applicant-list': 'post',
    'only-consent': 'only-consent',
    'do-not-know': 'find-the-reason',
  }),
  'who-will-use-it': question({
    ourselves: 'own-interest',
    others: 'recipients-interest',
  }),
  post: question({
    'civil-servant': 'who-asks-for-the-list',
    'collective-agreement': 'list-collective-agreement',
    'do-not-know': 'find-the-kind-of-post',
  }),
  'who-asks-for-the-list': question({
    applicant: 'publication-ban',
    organisation: 'publication-ban',
    others: 'list-not-entitled',
  }),
  'publication-ban': question({
    yes: 'list-with-ban',
    no: 'list-without-ban',
    'do-not-know': 'check-the-ban',
  }),

  'statutory-duty': outcome({
    verdict: 'allowed',
    source: { section: '1', pages: [8], verdict: 'allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-6-1-c', 'dbl-6-1'],
    },
    related: ['framework.other-laws', 'during.pay', 'information-duty.from-the-person'],
  }),
  contract: outcome({
    verdict: 'allowed',
    source: { section: '1', pages: [8], verdict: 'allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-6-1-b', 'dbl-6-1'],
    },
    related: ['during.pay', 'during.principles', 'information-duty.from-the-person'],
  }),
  'collective-agreement': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-12-1', 'gdpr-5-1', 'gdpr-88-2', 'eu-court-c-34-21', 'eu-court-c-65-23'],
    },
    related: ['framework.sensitive', 'framework.other-laws', 'policy.dpo'],
  }),
  'employer-task': outcome({
    verdict: 'allowed',
    source: { section: '1', pages: [8, 9], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'dbl-6-1', 'dt-2021-03-02'],
    },
    related: ['during.principles', 'information-duty.from-the-person', 'before.applications'],
  }),
  'own-interest': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [8, 9], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-second-subparagraph', 'gdpr-6-1-e', 'gdpr-6-1-f', 'dbl-12-2', 'dt-2022-06-27'],
    },
    related: ['policy.dpo', 'during.principles', 'framework.may-i-process'],
  }),
  'recipients-interest': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [8, 9], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-second-subparagraph', 'gdpr-6', 'gdpr-6-1-f', 'dbl-12-2', 'dt-2022-06-27'],
    },
    related: ['before.other-sources', 'framework.other-laws', 'policy.dpo'],
  }),
  'list-with-ban': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [9], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: [
        'tjenestemandsloven-5-3',
        'tjenestemandsloven-5-4',
        'tjenestemandsloven-5-5',
        'pav-15-2-1-6',
        'gdpr-6-1-c',
      ],
    },
    related: ['before.applications', 'during.cpr'],
  }),
  'list-without-ban': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [9], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: [
        'tjenestemandsloven-5-3',
        'tjenestemandsloven-5-4',
        'tjenestemandsloven-5-5',
        'pav-15-2-1-6',
        'gdpr-6-1-c',
      ],
    },
    related: ['before.applications', 'during.cpr'],
  }),
  'check-the-ban': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [9], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: [
        'tjenestemandsloven-5-3',
        'tjenestemandsloven-5-4',
        'tjenestemandsloven-5-5',
        'pav-15-2-1-6',
        'gdpr-6-1-c',
      ],
    },
    related: ['before.applications', 'during.cpr'],
  }),
  'list-not-entitled': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['tjenestemandsloven-5-3', 'pav-15-2-1-6', 'gdpr-6'],
    },
    related: ['before.applications', 'framework.other-laws', 'policy.dpo'],
  }),
  'list-collective-agreement': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [9], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['pav-15-2-1-6', 'tjenestemandsloven-5-3'],
    },
    related: ['before.applications', 'framework.other-laws'],
  }),
  'find-the-kind-of-post': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['tjenestemandsloven-5-3', 'pav-15-2-1-6'],
    },
    related: ['before.applications', 'framework.other-laws'],
  }),
  'only-consent': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-7', 'gdpr-6-1-e', 'dbl-12-3', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'framework.may-i-process'],
  }),
  'find-the-reason': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [8, 9], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6', 'gdpr-5-2', 'dbl-6-1'],
    },
    related: ['framework.may-i-process', 'during.principles', 'policy.dpo'],
  }),
});
