import { flow, outcome, question } from '../flow.ts';

export default flow('after.archives', 'plan', {
  plan: question({
    destroy: 'provision',
    transfer: 'where-to',
    'leave-it': 'why-leave',
    'asked-to-erase': 'erasure-asked',
  }),
  provision: question({
    'may-be-destroyed': 'still-needed',
    'must-be-preserved': 'preserve',
    'no-provision': 'no-provision',
    'do-not-know': 'find-provision',
  }),
  'still-needed': question({
    no: 'destroy-now',
    yes: 'wait-with-destroying',
    'do-not-know': 'wait-with-destroying',
  }),
  'where-to': question({
    'public-archive': 'transfer-to-archive',
    elsewhere: 'not-a-public-archive',
  }),
  'why-leave': question({
    'must-be-preserved': 'preserve-and-close',
    'still-in-use': 'still-in-use',
    'nobody-decided': 'find-provision',
  }),

  'destroy-now': outcome({
    verdict: 'allowed',
    source: { section: '4', pages: [21], verdict: 'allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['archives-order-5', 'arkivloven', 'gdpr-5-1-e'],
    },
    related: ['after.personnel-files', 'security.requirements'],
  }),
  'wait-with-destroying': outcome({
    verdict: 'depends',
    source: { section: '4', pages: [21], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['archives-order-5', 'arkivloven', 'gdpr-5-1-e'],
    },
    related: ['after.personnel-files', 'after.sensitive-files'],
  }),
  preserve: outcome({
    verdict: 'not-allowed',
    source: { section: '4', pages: [21], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['arkivloven', 'archives-order-5', 'dbl-14', 'gdpr-17-3-d'],
    },
    related: ['security.requirements', 'after.personnel-files'],
  }),
  'no-provision': outcome({
    verdict: 'not-allowed',
    source: { section: '4', pages: [21], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['archives-order-5', 'arkivloven'],
    },
    related: ['after.personnel-files', 'security.requirements'],
  }),
  'find-provision': outcome({
    verdict: 'depends',
    source: { section: '4', pages: [21], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['arkivloven', 'archives-order-5', 'gdpr-5-1-e'],
    },
    related: ['after.personnel-files'],
  }),
  'transfer-to-archive': outcome({
    verdict: 'allowed',
    source: { section: '4', pages: [21], verdict: 'allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['dbl-14', 'arkivloven', 'gdpr-89', 'gdpr-17-3-d'],
    },
    related: ['after.personnel-files', 'rights.overview'],
  }),
  'not-a-public-archive': outcome({
    verdict: 'depends',
    source: { section: '4', pages: [21], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['arkivloven', 'dbl-14', 'gdpr-28', 'gdpr-32'],
    },
    related: ['security.requirements', 'definitions.controller'],
  }),
  'preserve-and-close': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '4', pages: [21], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['arkivloven', 'gdpr-6-1-c', 'gdpr-32', 'dbl-14'],
    },
    related: ['security.requirements', 'after.sensitive-files'],
  }),
  'still-in-use': outcome({
    verdict: 'information',
    source: { section: '4', pages: [21], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-6-1-c', 'gdpr-6-1-e'],
    },
    related: ['after.personnel-files', 'after.sensitive-files'],
  }),
  'erasure-asked': outcome({
    verdict: 'depends',
    source: { section: '4', pages: [21], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-17-3-d', 'gdpr-17-3-b', 'arkivloven', 'gdpr-12', 'dt-2019-07-05'],
    },
    related: ['after.personnel-files', 'rights.overview'],
  }),
});
