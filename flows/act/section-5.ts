import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-5', 'situation', {
  situation: question({
    collecting: 'purpose-known',
    reusing: 'new-use',
    'wrong-data': 'correct-data',
    'stored-data': 'still-needed',
    'only-the-words': 'good-practice',
  }),
  'purpose-known': question({
    'purpose-all-needed': 'collect',
    'purpose-not-all-needed': 'too-much',
    'no-purpose': 'no-purpose',
  }),
  'new-use': question({
    'history-statistics-science': 'research-reuse',
    other: 'reuse',
  }),
  'still-needed': question({
    yes: 'keep',
    no: 'too-old',
    'do-not-know': 'too-old-check',
  }),

  'good-practice': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [37], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1', 'gdpr-5-2', 'dbl-5'],
    },
    related: ['during.principles', 'framework.may-i-process'],
  }),
  collect: outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [37], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'gdpr-6', 'dbl-5'],
    },
    related: ['framework.may-i-process', 'information-duty.from-the-person'],
  }),
  'too-much': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [37], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'dbl-5'],
    },
    related: ['framework.may-i-process', 'during.principles'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [37], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'dbl-5'],
    },
    related: ['framework.may-i-process', 'during.principles'],
  }),
  'research-reuse': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [37], verdict: 'allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-89', 'dbl-10'],
    },
    related: ['act.section-10', 'after.archives'],
  }),
  reuse: outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [37], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-6-4', 'dbl-5', 'gdpr-13-3'],
    },
    related: ['framework.may-i-process', 'information-duty.from-the-person'],
  }),
  'correct-data': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [37], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-d', 'gdpr-16', 'gdpr-19'],
    },
    related: ['rights.overview', 'during.principles'],
  }),
  keep: outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [38], verdict: 'allowed-with-conditions' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-5-2'],
    },
    related: ['after.personnel-files', 'after.sensitive-files'],
  }),
  'too-old': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [38], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-17-3-b', 'arkivloven'],
    },
    related: ['after.archives', 'after.personnel-files'],
  }),
  'too-old-check': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [38], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-5-2', 'arkivloven'],
    },
    related: ['after.personnel-files', 'after.archives'],
  }),
});
