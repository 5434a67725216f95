import { flow, outcome, question } from '../flow.ts';

export default flow('during.disciplinary', 'action', {
  action: question({
    'use-in-a-case': 'why-included',
    'pass-on': 'recipient',
    'access-request': 'who-asks',
  }),
  'why-included': question({
    'case-is-about-it': 'kind',
    'law-requires-it': 'required-by-law',
    rumour: 'rumour',
    'side-detail': 'unneeded-detail',
    'do-not-know': 'settle-the-case',
  }),
  kind: question({
    'conduct-at-work': 'ordinary-misconduct',
    offence: 'offence-in-case',
    'summary-dismissal-or-private': 'summary-dismissal',
    'health-or-sensitive': 'sensitive-in-case',
  }),
  recipient: question({
    'works-on-the-case': 'share-on-the-case',
    'someone-else': 'what-is-passed-on',
  }),
  'what-is-passed-on': question({
    offence: 'cleared',
    'something-else': 'disclose-other',
  }),
  cleared: question({
    yes: 'offence-with-exception',
    no: 'do-not-disclose-offence',
    'do-not-know': 'do-not-disclose-offence',
  }),
  'who-asks': question({
    'the-employee': 'own-access',
    'someone-else': 'about-whom',
  }),
  'about-whom': question({
    'a-manager': 'sanction',
    'another-employee': 'access-other-staff',
    'do-not-know': 'access-manager-otherwise',
  }),
  sanction: question({
    'warning-or-more-within-two-years': 'access-manager',
    'milder-or-older': 'access-manager-otherwise',
    'do-not-know': 'access-manager-otherwise',
  }),

  'ordinary-misconduct': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [19], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-b', 'gdpr-5-1-c', 'fvl-19'],
    },
    related: ['after.personnel-files', 'rights.overview', 'information-duty.from-others'],
  }),
  'offence-in-case': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [19], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'gdpr-5-1-c', 'fvl-19'],
    },
    related: ['before.criminal-record', 'after.sensitive-files', 'security.requirements'],
  }),
  'summary-dismissal': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [19], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-b', 'fvl-27', 'gdpr-5-1-f', 'fvl-19'],
    },
    related: ['framework.private-matters', 'after.sensitive-files'],
  }),
  'sensitive-in-case': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [19], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-6-1-e', 'gdpr-5-1-c', 'dt-2019-11-07', 'fvl-19'],
    },
    related: ['framework.sensitive', 'during.sickness-absence', 'after.sensitive-files'],
  }),
  'required-by-law': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [19], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-c', 'dbl-1-3', 'gdpr-5-1-c'],
    },
    related: ['framework.other-laws', 'framework.sensitive'],
  }),
  rumour: outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [19], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-d', 'gdpr-5-1-c', 'fvl-19'],
    },
    related: ['during.other-sources', 'during.principles'],
  }),
  'unneeded-detail': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [19], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b'],
    },
    related: ['during.principles', 'rights.overview'],
  }),
  'settle-the-case': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [19], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['during.principles', 'during.other-sources'],
  }),
  'share-on-the-case': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [19], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-32', 'gdpr-6-1-e'],
    },
    related: ['security.requirements', 'during.principles'],
  }),
  'offence-with-exception': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [19], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-8-2', 'gdpr-10', 'gdpr-5-1-c'],
    },
    related: ['security.requirements', 'information-duty.from-the-person'],
  }),
  'do-not-disclose-offence': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [19], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-8-2', 'gdpr-10', 'straffeloven-152'],
    },
    related: ['policy.dpo', 'before.other-sources'],
  }),
  'disclose-other': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [19], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['fvl-27', 'straffeloven-152', 'fvl-28-1', 'gdpr-6', 'gdpr-9'],
    },
    related: ['before.other-sources', 'framework.other-laws', 'during.sickness-absence'],
  }),
  'own-access': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-15', 'gdpr-12', 'dbl-22', 'fvl', 'ofl'],
    },
    related: ['rights.overview'],
  }),
  'access-manager': outcome({
    verdict: 'information',
    source: { section: '3', pages: [19], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['ofl-21-3', 'ofl'],
    },
    related: ['framework.other-laws', 'during.pay'],
  }),
  'access-manager-otherwise': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [19], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['ofl-21-3', 'ofl', 'fvl-27'],
    },
    related: ['framework.other-laws', 'policy.dpo'],
  }),
  'access-other-staff': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [19], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['ofl', 'ofl-21-3', 'fvl-27'],
    },
    related: ['framework.other-laws', 'policy.dpo'],
  }),
});
