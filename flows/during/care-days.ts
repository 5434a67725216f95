import { flow, outcome, question } from '../flow.ts';

export default flow('during.care-days', 'what-for', {
  'what-for': question({
    'keep-account': 'what-recorded',
    'how-many': 'look-up-number',
    'something-else': 'another-purpose',
    'nothing-definite': 'no-purpose',
  }),
  'what-recorded': question({
    'days-only': 'record-days',
    'about-the-child': 'about-child',
    'another-thing': 'right-depends-on-it',
    'do-not-know': 'look-at-the-list',
  }),
  'about-child': question({
    identity: 'right-depends-on-it',
    health: 'no-child-health',
    'do-not-know': 'look-at-the-list',
  }),
  'right-depends-on-it': question({
    yes: 'record-what-right-requires',
    no: 'leave-it-out',
    'do-not-know': 'look-up-right',
  }),

  'record-days': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [16], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['gdpr-6-1-b', 'gdpr-6-1-c', 'gdpr-6-1-e', 'dbl-12-1', 'parental-leave-circular'],
    },
    related: ['during.parental-leave', 'during.time-registration', 'during.pay'],
  }),
  'record-what-right-requires': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [16], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['dbl-12-1', 'gdpr-6-1-c', 'gdpr-5-1-c', 'parental-leave-circular'],
    },
    related: ['during.parental-leave', 'during.cpr', 'definitions.personal-data'],
  }),
  'leave-it-out': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [16], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b'],
    },
    related: ['during.principles', 'definitions.personal-data'],
  }),
  'look-up-right': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [16], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['parental-leave-circular', 'gdpr-5-1-c'],
    },
    related: ['during.parental-leave', 'during.principles'],
  }),
  'no-child-health': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [16], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['gdpr-9-1', 'gdpr-5-1-c', 'gdpr-5-1-f'],
    },
    related: ['framework.sensitive', 'during.sickness-absence', 'during.time-registration'],
  }),
  'look-at-the-list': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [16], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['gdpr-5-1-c', 'gdpr-9-1', 'dbl-12-1'],
    },
    related: ['during.time-registration', 'framework.may-i-process'],
  }),
  'look-up-number': outcome({
    verdict: 'information',
    source: { section: '3', pages: [16], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['parental-leave-circular'],
    },
    related: ['during.parental-leave', 'during.time-registration'],
  }),
  'another-purpose': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [14, 16], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['gdpr-5-1-b', 'gdpr-6-4', 'gdpr-13-3'],
    },
    related: ['during.principles', 'information-duty.from-the-person'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['during.principles'],
  }),
});
