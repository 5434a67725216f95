import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-10', 'study', {
  study: question({
    'important-study': 'what-step',
    'own-figures': 'own-figures',
    'do-not-know': 'unsure-study',
  }),
  'what-step': question({
    'carry-out': 'carry-out',
    'another-study': 'new-study',
    'case-use': 'other-use',
    'pass-on': 'disclosure',
  }),

  'carry-out': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-10', 'gdpr-89'],
    },
    related: ['framework.sensitive', 'security.requirements', 'act.section-9'],
  }),
  'new-study': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [41], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-10', 'gdpr-89', 'gdpr-5-1-b'],
    },
    related: ['act.section-5', 'framework.sensitive'],
  }),
  'other-use': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [41], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-10', 'gdpr-5-1-b'],
    },
    related: ['framework.may-i-process', 'act.section-5', 'act.section-9'],
  }),
  disclosure: outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [41], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-10', 'gdpr-89'],
    },
    related: ['policy.dpo', 'framework.sensitive'],
  }),
  'own-figures': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [40], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-c', 'gdpr-6-1-e', 'dbl-12'],
    },
    related: ['during.sickness-absence', 'framework.may-i-process'],
  }),
  'unsure-study': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-10', 'gdpr-89', 'gdpr-6'],
    },
    related: ['framework.may-i-process', 'policy.dpo'],
  }),
});
