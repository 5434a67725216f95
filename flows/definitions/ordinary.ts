import { flow, outcome, question } from '../flow.ts';

export default flow('definitions.ordinary', 'about', {
  about: question({
    'work-or-education': 'plain',
    money: 'confidential',
    absence: 'absence-detail',
    family: 'family-detail',
    cpr: 'cpr-number',
    'offence-or-sensitive': 'not-ordinary',
    'something-else': 'residue',
  }),
  'absence-detail': question({
    'extent-only': 'absence-extent',
    'cause-of-illness': 'absence-cause',
    'other-reason': 'absence-other-reason',
  }),
  'family-detail': question({
    'plain-facts': 'family-plain',
    'conflict-or-divorce': 'family-private',
    illness: 'not-ordinary',
  }),

  plain: outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-6', 'gdpr-5-1-b'],
    },
    related: ['framework.ordinary', 'framework.may-i-process'],
  }),
  confidential: outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-6', 'fvl-27', 'gdpr-32'],
    },
    related: ['framework.ordinary', 'during.pay', 'security.requirements'],
  }),
  'absence-extent': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-6', 'dt-2020-03', 'eu-court-c-101-01', 'eu-court-c-184-20'],
    },
    related: ['during.sickness-absence', 'definitions.sensitive'],
  }),
  'absence-cause': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-15', 'gdpr-9-1'],
    },
    related: ['during.sickness-absence', 'definitions.sensitive'],
  }),
  'absence-other-reason': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-6', 'gdpr-5-1-c'],
    },
    related: ['during.care-days', 'during.parental-leave', 'during.time-registration'],
  }),
  'family-plain': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-6', 'gdpr-4-1'],
    },
    related: ['framework.ordinary', 'definitions.data-subject'],
  }),
  'family-private': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-6', 'fvl-27', 'straffeloven-152'],
    },
    related: ['definitions.private-matters', 'framework.private-matters'],
  }),
  'cpr-number': outcome({
    verdict: 'information',
    source: { section: '3', pages: [14, 15], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11-1', 'gdpr-32'],
    },
    related: ['during.cpr', 'policy.secure-mail'],
  }),
  'not-ordinary': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-10', 'dbl-8'],
    },
    related: ['definitions.sensitive', 'framework.sensitive', 'before.criminal-record'],
  }),
  residue: outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-6', 'gdpr-9-1', 'gdpr-10'],
    },
    related: ['framework.ordinary', 'definitions.sensitive'],
  }),
});
