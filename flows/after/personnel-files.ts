import { flow, outcome, question } from '../flow.ts';

export default flow('after.personnel-files', 'purpose', {
  purpose: question({
    'legal-duty': 'kind',
    'claim-or-pension': 'case-running',
    'no-definite-use': 'no-need-left',
    'delete-it': 'archive-provision',
    'asked-to-erase': 'why-kept',
  }),
  'case-running': question({
    yes: 'keep-for-the-case',
    no: 'kind',
    'do-not-know': 'kind',
  }),
  kind: question({
    ordinary: 'deadline',
    'sensitive-or-private': 'sensitive-has-own-rules',
    'whole-file': 'only-what-is-needed',
    'do-not-know': 'only-what-is-needed',
  }),
  deadline: question({
    running: 'keep-until-deadline',
    expired: 'deadline-has-passed',
    none: 'set-a-deadline',
  }),
  'why-kept': question({
    duty: 'erasure-duty',
    dispute: 'erasure-dispute',
    'no-reason': 'archive-provision',
    'do-not-know': 'erasure-find-out',
  }),
  'archive-provision': question({
    yes: 'delete-now',
    no: 'may-not-destroy',
    'do-not-know': 'check-archive-rules',
  }),

  'keep-until-deadline': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '4', pages: [21], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-6-1-c', 'gdpr-6-1-e', 'gdpr-5-2'],
    },
    related: ['after.archives', 'after.sensitive-files', 'security.requirements'],
  }),
  'keep-for-the-case': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '4', pages: [21], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-17-3-e', 'gdpr-5-1-e'],
    },
    related: ['after.sensitive-files', 'after.archives'],
  }),
  'set-a-deadline': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '4', pages: [21], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'low',
      provisions: ['gdpr-5-1-e', 'gdpr-5-2', 'gdpr-6-1-c', 'gdpr-6-1-e'],
    },
    related: ['after.archives', 'after.sensitive-files'],
  }),
  'deadline-has-passed': outcome({
    verdict: 'not-allowed',
    source: { section: '4', pages: [21], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-5-2', 'arkivloven'],
    },
    related: ['after.archives'],
  }),
  'only-what-is-needed': outcome({
    verdict: 'depends',
    source: { section: '4', pages: [21], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-e', 'gdpr-5-2'],
    },
    related: ['after.sensitive-files', 'after.archives', 'definitions.ordinary'],
  }),
  'sensitive-has-own-rules': outcome({
    verdict: 'depends',
    source: { section: '4', pages: [21], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-10', 'dbl-8', 'gdpr-5-1-e'],
    },
    related: ['after.sensitive-files', 'after.archives'],
  }),
  'no-need-left': outcome({
    verdict: 'not-allowed',
    source: { section: '4', pages: [21], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-e', 'arkivloven'],
    },
    related: ['after.archives', 'framework.may-i-process'],
  }),
  'delete-now': outcome({
    verdict: 'allowed',
    source: { section: '4', pages: [21], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-17', 'archives-order-5', 'arkivloven'],
    },
    related: ['after.archives', 'rights.overview'],
  }),
  'may-not-destroy': outcome({
    verdict: 'not-allowed',
    source: { section: '4', pages: [21], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['arkivloven', 'archives-order-5', 'gdpr-17-3-b', 'gdpr-17-3-d'],
    },
    related: ['after.archives', 'security.requirements'],
  }),
  'check-archive-rules': outcome({
    verdict: 'depends',
    source: { section: '4', pages: [21], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['arkivloven', 'archives-order-5', 'gdpr-5-1-e'],
    },
    related: ['after.archives'],
  }),
  'erasure-duty': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-17-3-b', 'gdpr-12', 'ofl-13', 'arkivloven', 'dt-2019-07-05'],
    },
    related: ['rights.overview', 'after.archives'],
  }),
  'erasure-dispute': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-17-3-e', 'gdpr-17-3-b', 'gdpr-12'],
    },
    related: ['after.sensitive-files', 'rights.overview'],
  }),
  'erasure-find-out': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-17', 'gdpr-17-3-b', 'gdpr-12'],
    },
    related: ['rights.overview', 'after.archives'],
  }),
});
