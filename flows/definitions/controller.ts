import { flow, outcome, question } from '../flow.ts';

export default flow('definitions.controller', 'who-decides', {
  'who-decides': question({
    'we-have': 'who-handles',
    'with-others': 'which-system',
    'another-authority': 'they-are-controller',
    'do-not-know': 'find-out',
  }),
  'who-handles': question({
    'own-staff': 'employer-is-controller',
    supplier: 'on-instruction',
  }),
  'on-instruction': question({
    yes: 'supplier-is-processor',
    no: 'supplier-decides-too',
    'do-not-know': 'find-out',
  }),
  'which-system': question({
    erekruttering: 'joint-erekruttering',
    another: 'shared-system',
  }),

  'employer-is-controller': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-7', 'gdpr-24'],
    },
    related: ['security.requirements', 'rights.overview'],
  }),
  'supplier-is-processor': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-8', 'gdpr-28', 'gdpr-4-7'],
    },
    related: ['security.requirements', 'during.pay'],
  }),
  'supplier-decides-too': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-7', 'gdpr-26', 'gdpr-28', 'gdpr-6'],
    },
    related: ['policy.dpo', 'framework.may-i-process'],
  }),
  'joint-erekruttering': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['gdpr-26', 'gdpr-4-7'],
    },
    related: ['before.applications', 'policy.dpo'],
  }),
  'shared-system': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-26', 'gdpr-28', 'gdpr-4-7'],
    },
    related: ['policy.dpo', 'security.requirements'],
  }),
  'they-are-controller': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-7', 'gdpr-24'],
    },
    related: ['framework.may-i-process', 'during.parental-leave'],
  }),
  'find-out': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-7', 'gdpr-4-8', 'gdpr-26'],
    },
    related: ['policy.dpo', 'security.requirements'],
  }),
});
