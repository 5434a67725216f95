import { flow, outcome, question } from '../flow.ts';

export default flow('reading.sources', 'looking-for', {
  'looking-for': question({
    'the-act': 'which-act',
    security: 'security-kind',
    rights: 'rights',
    notification: 'notification',
    employment: 'employment-kind',
    'do-not-know': 'start-here',
  }),
  'which-act': question({
    'general-rules': 'gdpr',
    'danish-rules': 'danish-act',
    'old-reference': 'old-act',
  }),
  'security-kind': question({
    'nothing-yet': 'security',
    breach: 'breaches',
  }),
  'employment-kind': question({
    guideline: 'employment-guideline',
    monitoring: 'monitoring',
    book: 'book',
    manual: 'states-manual',
  }),

  gdpr: outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr'],
    },
    related: ['framework.may-i-process', 'act.section-6'],
  }),
  'danish-act': outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl'],
    },
    related: ['framework.other-laws', 'during.cpr'],
  }),
  'old-act': outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr', 'dbl'],
    },
    related: ['act.section-1', 'act.section-6', 'framework.scope'],
  }),
  security: outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-32', 'gdpr-28', 'dt-security', 'iso-27001'],
    },
    related: ['security.requirements'],
  }),
  breaches: outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-33', 'gdpr-34', 'dt-security'],
    },
    related: ['security.requirements', 'policy.dpo'],
  }),
  rights: outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dt-rights', 'gdpr-12', 'dbl-22'],
    },
    related: ['rights.overview', 'information-duty.from-the-person'],
  }),
  notification: outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-30', 'gdpr-35', 'dt-records', 'dt-2018-05-18'],
    },
    related: ['notification.what', 'notification.how'],
  }),
  'employment-guideline': outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dt-employment-guideline', 'dbl-12'],
    },
    related: ['framework.may-i-process', 'before.applications', 'during.principles'],
  }),
  monitoring: outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dt-monitoring'],
    },
    related: ['framework.scope', 'policy.dpo'],
  }),
  book: outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dt-employment-guideline', 'gdpr'],
    },
    related: ['framework.may-i-process'],
  }),
  'states-manual': outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['pav-9'],
    },
    related: ['framework.other-laws', 'before.applicant-information'],
  }),
  'start-here': outcome({
    verdict: 'information',
    source: { section: '10', pages: [31], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr', 'dbl', 'dt-employment-guideline'],
    },
    related: ['framework.may-i-process', 'framework.scope'],
  }),
});
