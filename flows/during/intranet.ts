import { flow, outcome, question } from '../flow.ts';

export default flow('during.intranet', 'content', {
  content: question({
    'work-contact': 'work-contact',
    photo: 'photo-use',
    'private-contact': 'private-reason',
    'something-else': 'something-else',
    'employee-objects': 'objects-to',
  }),
  'photo-use': question({
    'work-need': 'photo-choice',
    'no-work-need': 'photo-no-need',
    'do-not-know': 'photo-find-out',
  }),
  'photo-choice': question({
    'asked-and-agreed': 'photo-agreed',
    'told-and-can-opt-out': 'photo-opt-out',
    refused: 'take-it-down',
    'not-told': 'photo-not-yet',
  }),
  'private-reason': question({
    'self-entered': 'self-entered',
    'on-call': 'who-sees-it',
    'another-need': 'private-other-need',
    'everyone-by-default': 'private-not-by-default',
  }),
  'who-sees-it': question({
    'only-those-who-call': 'on-call',
    everyone: 'on-call-too-wide',
  }),
  'objects-to': question({
    'photo-or-private': 'take-it-down',
    'work-contact': 'reason',
  }),
  reason: question({
    personal: 'remove-work-contact',
    'no-personal-reason': 'weigh-and-reply',
    'do-not-know': 'weigh-and-reply',
  }),

  'work-contact': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'gdpr-21-1'],
    },
    related: ['during.publishing-work-contact', 'information-duty.from-the-person'],
  }),
  'photo-no-need': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b', 'dt-employment-guideline'],
    },
    related: ['during.publishing-private-or-photo', 'during.principles'],
  }),
  'photo-find-out': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-5-1-c', 'gdpr-6-1-e', 'gdpr-21-1', 'dt-employment-guideline'],
    },
    related: ['during.publishing-private-or-photo', 'policy.dpo'],
  }),
  'photo-agreed': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-5-1-c', 'gdpr-7', 'gdpr-6-1-e', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'during.publishing-private-or-photo'],
  }),
  'photo-opt-out': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'gdpr-21-1', 'dt-employment-guideline'],
    },
    related: ['during.publishing-private-or-photo', 'policy.dpo'],
  }),
  'photo-not-yet': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-13', 'gdpr-21-1', 'gdpr-6-1-e', 'dt-employment-guideline'],
    },
    related: ['information-duty.from-the-person', 'during.publishing-private-or-photo'],
  }),
  'self-entered': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-f', 'gdpr-21-1', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'policy.dpo'],
  }),
  'on-call': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'gdpr-5-1-f', 'gdpr-21-1'],
    },
    related: ['security.requirements', 'policy.dpo'],
  }),
  'on-call-too-wide': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-5-1-f', 'gdpr-5-1-c', 'gdpr-6-1-e'],
    },
    related: ['security.requirements', 'policy.dpo'],
  }),
  'private-other-need': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-5-1-c', 'gdpr-6-1-e', 'gdpr-5-1-f', 'gdpr-21-1'],
    },
    related: ['during.principles', 'policy.dpo'],
  }),
  'private-not-by-default': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [20], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-f', 'gdpr-5-1-b'],
    },
    related: ['during.principles', 'during.publishing-private-or-photo'],
  }),
  'something-else': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-f', 'gdpr-6-1-e', 'gdpr-9-2-a', 'dbl-11-1'],
    },
    related: ['during.sickness-absence', 'during.cpr', 'framework.may-i-process'],
  }),
  'take-it-down': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-21-1', 'gdpr-7-3', 'gdpr-5-1-c'],
    },
    related: ['rights.overview', 'during.publishing-private-or-photo'],
  }),
  'remove-work-contact': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-21-1', 'gdpr-6-1-e', 'gdpr-5-1-c'],
    },
    related: ['during.publishing-work-contact', 'rights.overview'],
  }),
  'weigh-and-reply': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-21-1', 'gdpr-6-1-e', 'gdpr-5-1-c'],
    },
    related: ['rights.overview', 'during.publishing-work-contact'],
  }),
});
