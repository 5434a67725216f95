import { flow, outcome, question } from '../flow.ts';

export default flow('during.publishing-private-or-photo', 'material', {
  material: question({
    'private-contact': 'outsiders-need',
    photo: 'picture',
  }),
  'outsiders-need': question({
    yes: 'private-answer',
    no: 'private-no-need',
    'do-not-know': 'private-ask-first',
  }),
  'private-answer': question({
    'free-yes': 'private-with-consent',
    'not-asked': 'private-ask-first',
    'hard-to-say-no': 'no-real-choice',
    refused: 'refused',
    withdrawn: 'withdrawn',
    'has-left': 'has-left',
  }),
  picture: question({
    portrait: 'photo-answer',
    'at-work': 'photo-answer',
    'larger-group': 'overall-assessment',
    'nobody-recognisable': 'not-recognisable',
  }),
  'photo-answer': question({
    'free-yes': 'photo-with-consent',
    'not-asked': 'photo-ask-first',
    'hard-to-say-no': 'no-real-choice',
    refused: 'refused',
    withdrawn: 'withdrawn',
    'has-left': 'has-left',
  }),

  'private-with-consent': outcome({
    verdict: 'consent-required',
    source: { section: '3', pages: [20], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'gdpr-5-1-c', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'during.publishing-work-contact'],
  }),
  'private-ask-first': outcome({
    verdict: 'consent-required',
    source: { section: '3', pages: [20], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'gdpr-5-1-c', 'dt-employment-guideline'],
    },
    related: ['during.publishing-work-contact', 'definitions.consent'],
  }),
  'private-no-need': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b'],
    },
    related: ['during.publishing-work-contact', 'framework.may-i-process'],
  }),
  'photo-with-consent': outcome({
    verdict: 'consent-required',
    source: { section: '3', pages: [20], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'dt-2019-09-26', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'during.intranet'],
  }),
  'photo-ask-first': outcome({
    verdict: 'consent-required',
    source: { section: '3', pages: [20], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'dt-2019-09-26', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'during.intranet'],
  }),
  'no-real-choice': outcome({
    verdict: 'consent-required',
    source: { section: '3', pages: [20], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-4-11', 'gdpr-7', 'gdpr-recital-43', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'during.publishing-work-contact'],
  }),
  'overall-assessment': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [20], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dt-2019-09-26', 'gdpr-6', 'gdpr-6-1-a', 'gdpr-21'],
    },
    related: ['definitions.consent', 'policy.dpo'],
  }),
  'not-recognisable': outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['gdpr-4-1', 'gdpr-recital-26'],
    },
    related: ['framework.scope', 'definitions.personal-data'],
  }),
  refused: outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [20], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'gdpr-4-11'],
    },
    related: ['during.publishing-work-contact', 'definitions.consent'],
  }),
  withdrawn: outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [20], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-7-3', 'gdpr-6-1-a', 'gdpr-17'],
    },
    related: ['definitions.consent', 'rights.overview', 'during.intranet'],
  }),
  'has-left': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [20], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-e', 'gdpr-5-1-b', 'gdpr-6-1-a'],
    },
    related: ['after.personnel-files', 'during.intranet'],
  }),
});
