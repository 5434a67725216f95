import { flow, outcome, question } from '../flow.ts';

export default flow('during.principles', 'purpose', {
  purpose: question({
    'definite-task': 'without-it',
    'nothing-definite': 'no-purpose',
    'do-not-know': 'find-the-purpose',
  }),
  'without-it': question({
    no: 'where-from',
    'with-less': 'ask-for-less',
    yes: 'not-needed',
    'do-not-know': 'find-the-purpose',
  }),
  'where-from': question({
    employee: 'category',
    others: 'from-others',
    'already-here': 'new-purpose',
  }),
  category: question({
    'work-or-pay': 'ordinary',
    cpr: 'cpr',
    absence: 'absence',
    special: 'sensitive',
    offence: 'offence',
    private: 'private',
    'do-not-know': 'find-the-category',
  }),

  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['framework.may-i-process', 'definitions.consent', 'after.archives'],
  }),
  'find-the-purpose': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [14], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'gdpr-5-2'],
    },
    related: ['framework.may-i-process', 'policy.dpo'],
  }),
  'ask-for-less': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-2'],
    },
    related: ['framework.may-i-process', 'during.sickness-absence'],
  }),
  'not-needed': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b'],
    },
    related: ['framework.may-i-process', 'definitions.consent'],
  }),
  'from-others': outcome({
    verdict: 'information',
    source: { section: '3', pages: [14, 17, 18], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1', 'gdpr-14-3', 'gdpr-6-1-e', 'gdpr-9'],
    },
    related: ['during.other-sources', 'information-duty.from-others'],
  }),
  'new-purpose': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [37], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-6-4', 'gdpr-13-3'],
    },
    related: ['information-duty.from-the-person', 'act.section-5', 'framework.may-i-process'],
  }),
  ordinary: outcome({
    verdict: 'information',
    source: { section: '1', pages: [8, 9], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-b', 'gdpr-6-1-c', 'dbl-12-1'],
    },
    related: ['framework.ordinary', 'during.pay', 'information-duty.from-the-person'],
  }),
  cpr: outcome({
    verdict: 'information',
    source: { section: '3', pages: [14, 15], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11-1', 'gdpr-32'],
    },
    related: ['during.cpr', 'during.pay'],
  }),
  absence: outcome({
    verdict: 'information',
    source: { section: '3', pages: [15, 16], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dt-2020-03', 'gdpr-9-1', 'eu-court-c-184-20'],
    },
    related: ['during.sickness-absence', 'during.parental-leave', 'during.care-days'],
  }),
  sensitive: outcome({
    verdict: 'information',
    source: { section: '1', pages: [7, 8], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-9-2-b', 'gdpr-9-2-f', 'gdpr-6', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'during.sickness-absence', 'definitions.sensitive'],
  }),
  offence: outcome({
    verdict: 'information',
    source: { section: '1', pages: [8], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'dbl-8-2'],
    },
    related: ['during.disciplinary', 'before.criminal-record'],
  }),
  private: outcome({
    verdict: 'information',
    source: { section: '1', pages: [8], verdict: 'information' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'dbl-6', 'fvl-27', 'gdpr-32'],
    },
    related: ['framework.private-matters', 'during.disciplinary', 'definitions.private-matters'],
  }),
  'find-the-category': outcome({
    verdict: 'information',
    source: { section: '3', pages: [14], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6', 'gdpr-9-1', 'gdpr-10', 'dbl-11-1'],
    },
    related: ['framework.may-i-process', 'definitions.sensitive', 'definitions.ordinary'],
  }),
});
