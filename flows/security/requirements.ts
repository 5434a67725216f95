import { flow, outcome, question } from '../flow.ts';

export default flow('security.requirements', 'situation', {
  situation: question({
    'something-went-wrong': 'what-happened',
    'we-keep-the-data': 'where-kept',
    'supplier-keeps-the-data': 'agreement',
    'looking-for-the-rules': 'old-order-replaced',
  }),
  'what-happened': question({
    'seen-or-misused': 'consequences',
    'lost-or-destroyed': 'consequences',
    'changed-by-mistake': 'consequences',
    'near-miss': 'no-breach',
    'do-not-know': 'investigate',
  }),
  consequences: question({
    unlikely: 'no-report-but-document',
    possible: 'discovered',
    serious: 'discovered-serious',
    'do-not-know': 'assess-now',
  }),
  discovered: question({
    'within-72-hours': 'report',
    'longer-or-unknown': 'report-late',
  }),
  'discovered-serious': question({
    'within-72-hours': 'report-and-tell',
    'longer-or-unknown': 'report-late-and-tell',
  }),
  'where-kept': question({
    paper: 'physical',
    'it-systems': 'technical',
    people: 'organisational',
    'all-of-it': 'overview',
  }),
  agreement: question({
    yes: 'supplier-with-agreement',
    no: 'supplier-without-agreement',
    'own-decisions-or-unknown': 'supplier-role-unclear',
  }),

  report: outcome({
    verdict: 'information',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-33', 'dt-security'] },
    related: ['policy.dpo', 'rights.overview'],
  }),
  'report-late': outcome({
    verdict: 'information',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-33', 'dt-security'] },
    related: ['policy.dpo', 'rights.overview'],
  }),
  'report-and-tell': outcome({
    verdict: 'information',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-33', 'gdpr-34', 'dbl-22', 'dt-security'],
    },
    related: ['policy.dpo', 'rights.overview'],
  }),
  'report-late-and-tell': outcome({
    verdict: 'information',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-33', 'gdpr-34', 'dbl-22', 'dt-security'],
    },
    related: ['policy.dpo', 'rights.overview'],
  }),
  'assess-now': outcome({
    verdict: 'depends',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-33', 'gdpr-34', 'dt-security'],
    },
    related: ['policy.dpo'],
  }),
  investigate: outcome({
    verdict: 'depends',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-33', 'gdpr-32', 'dt-security'],
    },
    related: ['policy.dpo'],
  }),
  'no-report-but-document': outcome({
    verdict: 'information',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-33', 'gdpr-5-2', 'gdpr-32'] },
    related: ['policy.dpo'],
  }),
  'no-breach': outcome({
    verdict: 'information',
    source: { section: '5', pages: [22, 23], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-32', 'gdpr-24', 'gdpr-33'] },
    related: ['policy.security', 'policy.dpo'],
  }),
  physical: outcome({
    verdict: 'information',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-32', 'gdpr-24'] },
    related: ['after.archives', 'policy.security'],
  }),
  technical: outcome({
    verdict: 'information',
    source: { section: '5', pages: [22, 23], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-32', 'gdpr-25', 'gdpr-24', 'iso-27001'],
    },
    related: ['policy.security', 'policy.secure-mail'],
  }),
  organisational: outcome({
    verdict: 'information',
    source: { section: '5', pages: [23], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-32', 'gdpr-24', 'gdpr-5-1-f', 'gdpr-5-2'],
    },
    related: ['before.applications', 'policy.dpo'],
  }),
  overview: outcome({
    verdict: 'information',
    source: { section: '5', pages: [22, 23], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-32', 'gdpr-24', 'gdpr-25', 'iso-27001', 'dt-security'],
    },
    related: ['policy.security', 'notification.what'],
  }),
  'supplier-with-agreement': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-28', 'gdpr-32', 'gdpr-33'] },
    related: ['definitions.controller', 'notification.what'],
  }),
  'supplier-without-agreement': outcome({
    verdict: 'not-allowed',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-28', 'gdpr-32'] },
    related: ['definitions.controller', 'policy.security'],
  }),
  'supplier-role-unclear': outcome({
    verdict: 'depends',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-28', 'gdpr-26', 'gdpr-4-7', 'gdpr-4-8'],
    },
    related: ['definitions.controller'],
  }),
  'old-order-replaced': outcome({
    verdict: 'information',
    source: { section: '5', pages: [22], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-32', 'gdpr-24', 'gdpr-28', 'gdpr-33', 'iso-27001'],
    },
    related: ['policy.security', 'reading.sources'],
  }),
});
