import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-3', 'group', {
  group: question({
    data: 'data-term',
    people: 'people-term',
    permission: 'consent',
    country: 'third-country',
    'other-term': 'other-term',
  }),
  'data-term': question({
    'about-a-person': 'personal-data',
    'something-done': 'processing',
    collection: 'register',
  }),
  'people-term': question({
    decides: 'controller',
    'acts-for-another': 'processor',
    outsider: 'third-party',
    'gets-them': 'recipient',
  }),

  'personal-data': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [35], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1'],
    },
    related: ['definitions.personal-data', 'definitions.data-subject'],
  }),
  processing: outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [35], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-2'],
    },
    related: ['definitions.processing', 'framework.scope'],
  }),
  register: outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [36], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-6'],
    },
    related: ['framework.scope', 'act.section-1'],
  }),
  controller: outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [36], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-7', 'gdpr-24', 'gdpr-26'],
    },
    related: ['definitions.controller', 'security.requirements'],
  }),
  processor: outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [36], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-8', 'gdpr-28'],
    },
    related: ['definitions.controller', 'security.requirements'],
  }),
  'third-party': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [36], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4'],
    },
    related: ['definitions.controller', 'framework.may-i-process'],
  }),
  recipient: outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [36], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4'],
    },
    related: ['information-duty.from-the-person', 'definitions.controller'],
  }),
  consent: outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [36], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-11', 'gdpr-7', 'gdpr-recital-43', 'dbl-12-3'],
    },
    related: ['definitions.consent', 'framework.may-i-process'],
  }),
  'other-term': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [35, 36], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4', 'gdpr-9-1'],
    },
    related: ['definitions.sensitive', 'definitions.private-matters', 'definitions.ordinary'],
  }),
  'third-country': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [36], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-44'],
    },
    related: ['security.requirements', 'definitions.controller'],
  }),
});
