import { flow, outcome, question } from '../flow.ts';

export default flow('after.sensitive-files', 'kind', {
  kind: question({
    special: 'special-case',
    offence: 'offence-case',
    'private-or-dismissal': 'private-case',
    'pay-and-sick-days': 'not-sensitive',
    'do-not-know': 'sort-first',
  }),
  'special-case': question({
    pending: 'special-access',
    expected: 'special-access',
    closed: 'case-closed',
    'other-law': 'kept-by-law',
    none: 'no-case',
    'do-not-know': 'find-out',
  }),
  'offence-case': question({
    pending: 'offence-access',
    expected: 'offence-access',
    closed: 'case-closed',
    'other-law': 'kept-by-law',
    none: 'no-case',
    'do-not-know': 'find-out',
  }),
  'private-case': question({
    pending: 'private-access',
    expected: 'private-access',
    closed: 'case-closed',
    'other-law': 'kept-by-law',
    none: 'no-case',
    'do-not-know': 'find-out',
  }),
  'special-access': question({
    few: 'keep-special',
    'many-or-unknown': 'restrict-first',
  }),
  'offence-access': question({
    few: 'keep-offence',
    'many-or-unknown': 'restrict-first',
  }),
  'private-access': question({
    few: 'keep-private',
    'many-or-unknown': 'restrict-first',
  }),

  'keep-special': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '4', pages: [21], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-6-1-e', 'gdpr-5-1-e', 'gdpr-17-3-e', 'dt-2019-11-07'],
    },
    related: ['security.requirements', 'after.archives', 'framework.sensitive'],
  }),
  'keep-offence': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '4', pages: [21], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'gdpr-5-1-e', 'gdpr-17-3-e'],
    },
    related: ['during.disciplinary', 'security.requirements', 'after.archives'],
  }),
  'keep-private': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '4', pages: [21], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-e', 'fvl-27', 'straffeloven-152', 'gdpr-17-3-e'],
    },
    related: ['definitions.private-matters', 'security.requirements', 'after.archives'],
  }),
  'restrict-first': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '4', pages: [21], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-32', 'gdpr-9-2-f', 'gdpr-10', 'fvl-27'],
    },
    related: ['security.requirements', 'after.archives'],
  }),
  'kept-by-law': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '4', pages: [21], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-6-1-c', 'gdpr-9-2-b', 'dbl-8', 'gdpr-17-3-b', 'arkivloven'],
    },
    related: ['after.archives', 'security.requirements'],
  }),
  'case-closed': outcome({
    verdict: 'not-allowed',
    source: { section: '4', pages: [21], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-9-2-f', 'gdpr-10', 'arkivloven'],
    },
    related: ['after.archives', 'after.personnel-files'],
  }),
  'no-case': outcome({
    verdict: 'not-allowed',
    source: { section: '4', pages: [21], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-9-1', 'gdpr-10', 'arkivloven'],
    },
    related: ['after.archives', 'after.personnel-files'],
  }),
  'find-out': outcome({
    verdict: 'depends',
    source: { section: '4', pages: [21], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-9-2-f', 'gdpr-10', 'dbl-8'],
    },
    related: ['after.archives', 'security.requirements'],
  }),
  'not-sensitive': outcome({
    verdict: 'information',
    source: { section: '4', pages: [21], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'dt-2020-03', 'eu-court-c-101-01', 'eu-court-c-184-20'],
    },
    related: ['after.personnel-files', 'during.sickness-absence'],
  }),
  'sort-first': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-10', 'dbl-8', 'gdpr-6-1-e'],
    },
    related: ['definitions.sensitive', 'definitions.private-matters', 'after.personnel-files'],
  }),
});
