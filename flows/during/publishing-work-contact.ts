import { flow, outcome, question } from '../flow.ts';

export default flow('during.publishing-work-contact', 'details', {
  details: question({
    'work-contact': 'outsiders-need',
    'other-work-details': 'other-work-details',
    'private-or-photo': 'private-too',
    'employee-objects': 'reason',
  }),
  'outsiders-need': question({
    yes: 'has-objected',
    no: 'no-need',
    'do-not-know': 'find-out-need',
  }),
  'has-objected': question({
    no: 'publish',
    yes: 'reason',
  }),
  reason: question({
    personal: 'remove-at-once',
    'no-personal-reason': 'weigh-and-reply',
    'do-not-know': 'ask-for-the-reason',
  }),

  publish: outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [19], verdict: 'allowed' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'gdpr-21-1'],
    },
    related: ['during.publishing-private-or-photo', 'during.intranet'],
  }),
  'other-work-details': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [19], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'gdpr-5-1-b'],
    },
    related: ['during.publishing-private-or-photo', 'framework.ordinary'],
  }),
  'private-too': outcome({
    verdict: 'consent-required',
    source: { section: '3', pages: [20], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'dt-2019-09-26'],
    },
    related: ['during.publishing-private-or-photo', 'definitions.consent'],
  }),
  'no-need': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-c', 'gdpr-6-1-e'],
    },
    related: ['during.intranet', 'framework.may-i-process'],
  }),
  'find-out-need': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [19], verdict: 'allowed' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-c', 'gdpr-6-1-e'],
    },
    related: ['during.intranet', 'framework.may-i-process'],
  }),
  'remove-at-once': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [19, 20], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-21-1', 'gdpr-6-1-e', 'gdpr-17'],
    },
    related: ['rights.overview', 'during.intranet'],
  }),
  'weigh-and-reply': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [19, 20], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-21-1', 'gdpr-6-1-e'],
    },
    related: ['rights.overview', 'during.intranet'],
  }),
  'ask-for-the-reason': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [19, 20], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-21-1', 'gdpr-6-1-e'],
    },
    related: ['rights.overview', 'during.intranet'],
  }),
});
