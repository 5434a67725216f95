import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-13', 'logging', {
  logging: question({
    yes: 'purpose',
    no: 'no-logging',
    'old-permit': 'old-permit',
    'do-not-know': 'find-out',
  }),
  purpose: question({
    control: 'control-of-employees',
    operation: 'operation-and-billing',
    nothing: 'no-purpose',
  }),

  'control-of-employees': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [41], verdict: 'not-allowed' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['dt-monitoring', 'gdpr-5-1', 'gdpr-6-1-e', 'gdpr-13', 'dt-2020-08-07'],
    },
    related: ['framework.scope', 'information-duty.from-the-person'],
  }),
  'operation-and-billing': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [41], verdict: 'not-allowed' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'gdpr-6-1-e', 'dt-monitoring'],
    },
    related: ['framework.may-i-process', 'security.requirements'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [41], verdict: 'not-allowed' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['framework.may-i-process', 'during.principles'],
  }),
  'no-logging': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [41], verdict: 'information' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-5-1', 'dt-monitoring'],
    },
    related: ['framework.scope'],
  }),
  'old-permit': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [41], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-5-1', 'gdpr-6', 'dt-monitoring'],
    },
    related: ['notification.what', 'framework.may-i-process'],
  }),
  'find-out': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [41], verdict: 'not-allowed' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-5-1', 'gdpr-5-2', 'dt-monitoring'],
    },
    related: ['framework.may-i-process', 'security.requirements'],
  }),
});
