import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-12', 'activity', {
  activity: question({
    'sell-lists': 'data-kind',
    'mail-for-others': 'data-kind',
    'said-no': 'objection',
    'staff-mail': 'not-for-hr',
  }),
  'data-kind': question({
    'contact-data': 'contact-list',
    'other-data': 'other-list',
    'sensitive-data': 'sensitive-list',
  }),

  'not-for-hr': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [41], verdict: 'information' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-6', 'gdpr-6-1-e'],
    },
    related: ['framework.ordinary', 'during.principles'],
  }),
  'contact-list': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [41], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-6', 'dbl-13', 'gdpr-21-2'],
    },
    related: ['act.section-6', 'framework.ordinary'],
  }),
  'other-list': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [41], verdict: 'consent-required' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-6', 'gdpr-6-1-a', 'dbl-13', 'gdpr-21-2'],
    },
    related: ['definitions.consent', 'act.section-6'],
  }),
  'sensitive-list': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [41], verdict: 'not-allowed' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-10', 'dbl-8'],
    },
    related: ['framework.sensitive', 'act.section-8'],
  }),
  objection: outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [41], verdict: 'information' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-21-2', 'gdpr-21-3', 'dbl-13'],
    },
    related: ['rights.overview', 'policy.press-releases'],
  }),
});
