import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-11', 'what', {
  what: question({
    use: 'user',
    publish: 'publish-consent',
    'spread-internally': 'spread-openly',
  }),
  user: question({
    authority: 'authority-purpose',
    private: 'private-ground',
  }),
  'authority-purpose': question({
    identify: 'authority-may',
    journal: 'authority-may',
    'application-form': 'application-form',
    'something-else': 'authority-other',
  }),
  'private-ground': question({
    law: 'private-may',
    consent: 'private-may',
    research: 'private-may',
    'natural-disclosure': 'private-disclosure',
    none: 'private-may-not',
  }),
  'publish-consent': question({
    yes: 'publish-with-consent',
    no: 'publish-without-consent',
  }),

  'authority-may': outcome({
    verdict: 'allowed',
    source: { section: 'annex', pages: [41], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11-1', 'gdpr-5-1-f'],
    },
    related: ['during.cpr', 'during.pay', 'security.requirements'],
  }),
  'application-form': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [41], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['forskelsbehandlingsloven-5-2', 'dbl-11-1'],
    },
    related: ['before.applications', 'during.cpr'],
  }),
  'authority-other': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [41], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11-1', 'gdpr-5-1-c'],
    },
    related: ['during.cpr', 'policy.dpo'],
  }),
  'spread-openly': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [41], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11-1', 'gdpr-5-1-f', 'gdpr-32'],
    },
    related: ['during.cpr', 'security.requirements'],
  }),
  'private-may': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [41], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11', 'gdpr-7'],
    },
    related: ['during.cpr', 'definitions.consent'],
  }),
  'private-disclosure': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [41], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11'],
    },
    related: ['during.cpr', 'during.pay'],
  }),
  'private-may-not': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [41], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11', 'dbl-7'],
    },
    related: ['during.cpr'],
  }),
  'publish-with-consent': outcome({
    verdict: 'consent-required',
    source: { section: 'annex', pages: [41], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11', 'gdpr-7', 'gdpr-5-1-c'],
    },
    related: ['definitions.consent', 'during.publishing-private-or-photo'],
  }),
  'publish-without-consent': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [41], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11', 'gdpr-5-1-f', 'gdpr-33'],
    },
    related: ['security.requirements', 'during.cpr'],
  }),
});
