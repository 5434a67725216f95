import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-7', 'who', {
  who: question({
    employer: 'ground',
    association: 'association-disclosure',
    'health-care': 'health-care',
    'criminal-justice': 'criminal-justice',
    'political-register': 'political-register',
  }),
  ground: question({
    consent: 'consent-alone',
    'made-public': 'made-public',
    'legal-claim': 'legal-claim',
    'labour-law': 'union-membership',
    emergency: 'vital-interests',
    'public-interest': 'important-public-interest',
    none: 'prohibited',
    'do-not-know': 'find-the-exception',
  }),
  'union-membership': question({
    yes: 'union-data',
    no: 'labour-law-duty',
  }),
  'association-disclosure': question({
    no: 'association-own-use',
    yes: 'association-passes-on',
  }),

  'consent-alone': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [38], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-a', 'gdpr-7', 'dbl-7-1', 'dbl-12-3'],
    },
    related: ['definitions.consent', 'framework.sensitive'],
  }),
  'made-public': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [39], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-e', 'gdpr-6-1-e', 'dbl-7-1', 'dt-2019-11-07'],
    },
    related: ['framework.may-i-process', 'framework.sensitive'],
  }),
  'legal-claim': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [39], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-6-1-e', 'dbl-7-1', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'during.other-sources', 'after.sensitive-files'],
  }),
  'union-data': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [39], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9-2-b', 'dbl-12-1', 'dbl-7-2', 'gdpr-6-1-c'],
    },
    related: ['framework.sensitive', 'framework.ordinary'],
  }),
  'labour-law-duty': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [39], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9-2-b', 'dbl-7-2', 'dbl-12-1', 'gdpr-6-1-c'],
    },
    related: ['framework.sensitive', 'during.sickness-absence'],
  }),
  'vital-interests': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [39], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9', 'dbl-7-1', 'gdpr-6'],
    },
    related: ['framework.sensitive', 'act.section-6'],
  }),
  'important-public-interest': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [39], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-g', 'dbl-7', 'gdpr-6'],
    },
    related: ['framework.sensitive', 'notification.what'],
  }),
  prohibited: outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [38], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'dbl-7', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'definitions.sensitive'],
  }),
  'find-the-exception': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [38, 39], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9', 'dbl-7', 'gdpr-6', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'definitions.sensitive'],
  }),
  'association-own-use': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [39], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9', 'dbl-7-1', 'gdpr-6'],
    },
    related: ['framework.sensitive', 'definitions.sensitive'],
  }),
  'association-passes-on': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [39], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9', 'gdpr-9-2-a', 'dbl-7-1'],
    },
    related: ['framework.sensitive', 'definitions.consent'],
  }),
  'health-care': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [39], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9', 'dbl-7', 'gdpr-6'],
    },
    related: ['during.sickness-absence', 'framework.sensitive'],
  }),
  'criminal-justice': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [39], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['law-enforcement-act', 'gdpr-2-2'],
    },
    related: ['act.section-2', 'during.disciplinary'],
  }),
  'political-register': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [39], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-9-1', 'dbl-7'],
    },
    related: ['framework.sensitive', 'policy.dpo'],
  }),
});
