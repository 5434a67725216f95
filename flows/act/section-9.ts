import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-9', 'system', {
  system: question({
    'legal-information': 'what-use',
    'own-cases': 'ordinary-system',
    'do-not-know': 'unsure-system',
  }),
  'what-use': question({
    'run-system': 'run-the-system',
    'something-else': 'other-use',
  }),

  'run-the-system': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-9', 'gdpr-9', 'gdpr-10'],
    },
    related: ['act.section-7', 'framework.sensitive'],
  }),
  'other-use': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [40], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-9', 'gdpr-5-1-b'],
    },
    related: ['framework.may-i-process', 'before.other-sources'],
  }),
  'ordinary-system': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [40], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-9', 'gdpr-9', 'gdpr-10'],
    },
    related: ['framework.sensitive', 'framework.private-matters', 'framework.may-i-process'],
  }),
  'unsure-system': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-9', 'gdpr-9', 'gdpr-10'],
    },
    related: ['framework.sensitive', 'policy.dpo'],
  }),
});
