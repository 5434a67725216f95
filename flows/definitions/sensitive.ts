import { flow, outcome, question } from '../flow.ts';

export default flow('definitions.sensitive', 'about', {
  about: question({
    'origin-or-belief': 'on-the-list',
    union: 'union-membership',
    'illness-or-body': 'health-detail',
    'sex-life': 'sex-life',
    'genes-or-biometrics': 'used-to-recognise',
    reveals: 'revealed',
    offence: 'offence',
    'something-else': 'not-on-the-list',
  }),
  'health-detail': question({
    'cause-or-diagnosis': 'health',
    'only-ill': 'fact-of-illness',
    pregnancy: 'pregnancy',
    'something-else': 'check-the-text',
  }),
  'used-to-recognise': question({
    genes: 'new-on-the-list',
    'recognise-one-person': 'new-on-the-list',
    'other-use': 'plain-likeness',
    'do-not-know': 'check-the-text',
  }),

  'on-the-list': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-6', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'definitions.consent'],
  }),
  'union-membership': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-9-2-b', 'dbl-12', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'definitions.consent'],
  }),
  health: outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-15', 'gdpr-9-1', 'gdpr-9-2-b', 'dbl-12'],
    },
    related: ['during.sickness-absence', 'framework.sensitive'],
  }),
  'fact-of-illness': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dt-2020-03', 'gdpr-4-15', 'eu-court-c-101-01', 'eu-court-c-184-20'],
    },
    related: ['during.sickness-absence', 'framework.ordinary'],
  }),
  pregnancy: outcome({
    verdict: 'depends',
    source: { section: '3', pages: [15, 16], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-4-15', 'gdpr-9-1', 'dt-employment-guideline'],
    },
    related: ['during.parental-leave', 'policy.dpo'],
  }),
  'sex-life': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-6', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive'],
  }),
  'new-on-the-list': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-13', 'gdpr-4-14', 'gdpr-9-1'],
    },
    related: ['framework.sensitive', 'policy.dpo'],
  }),
  'plain-likeness': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-14', 'gdpr-9-1'],
    },
    related: ['during.publishing-private-or-photo', 'framework.ordinary'],
  }),
  revealed: outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9-1', 'eu-court-c-184-20', 'gdpr-5-1-c'],
    },
    related: ['framework.sensitive', 'policy.dpo'],
  }),
  offence: outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8'],
    },
    related: ['before.criminal-record', 'during.disciplinary', 'definitions.private-matters'],
  }),
  'not-on-the-list': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-6'],
    },
    related: ['definitions.ordinary', 'definitions.private-matters'],
  }),
  'check-the-text': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-4-15', 'gdpr-4-14'],
    },
    related: ['during.sickness-absence', 'policy.dpo'],
  }),
});
