import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-4', 'where', {
  where: question({
    denmark: 'established-in-denmark',
    'danish-mission': 'danish-mission',
    'other-eu': 'other-member-state',
    'outside-eu': 'link-to-denmark',
    'do-not-know': 'find-the-controller',
  }),
  'link-to-denmark': question({
    equipment: 'equipment-in-denmark',
    'transit-only': 'transit-only',
    collection: 'collection-in-denmark',
    nothing: 'transit-only',
  }),

  'established-in-denmark': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [36], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-3', 'dbl-4'],
    },
    related: ['framework.scope', 'definitions.controller'],
  }),
  'find-the-controller': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [36, 37], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-3', 'gdpr-4-7', 'dbl-4'],
    },
    related: ['definitions.controller', 'policy.dpo'],
  }),
  'danish-mission': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [36], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-3', 'dbl-4'],
    },
    related: ['framework.scope'],
  }),
  'other-member-state': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [37], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-3', 'dbl-4'],
    },
    related: ['framework.scope', 'policy.dpo'],
  }),
  'equipment-in-denmark': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [37], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-3', 'gdpr-27', 'dbl-4'],
    },
    related: ['framework.scope', 'notification.how'],
  }),
  'transit-only': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [37], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-3', 'dbl-4'],
    },
    related: ['framework.scope'],
  }),
  'collection-in-denmark': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [37], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-3', 'gdpr-27', 'dbl-4'],
    },
    related: ['framework.scope', 'information-duty.from-the-person'],
  }),
});
