import { flow, outcome, question } from '../flow.ts';

export default flow('during.competence-registration', 'purpose', {
  purpose: question({
    'find-who-can-do-a-task': 'contents',
    appraisal: 'staff-told',
    'something-else': 'unrelated-use',
    'not-settled': 'no-purpose',
  }),
  contents: question({
    'courses-and-skills': 'register-skills',
    'reveals-sensitive': 'without-the-sensitive',
    'more-than-tasks-need': 'leave-out-the-rest',
  }),
  'without-the-sensitive': question({
    yes: 'leave-out-the-sensitive',
    no: 'sensitive-entry',
    'do-not-know': 'sensitive-entry',
  }),
  'staff-told': question({
    'told-this-use': 'announced-use',
    'told-other-use': 'tell-first',
    'told-nothing': 'inform-fully',
    'do-not-know': 'inform-fully',
  }),

  'register-skills': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [17], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-b', 'gdpr-5-1-b'],
    },
    related: ['during.principles', 'information-duty.from-the-person'],
  }),
  'leave-out-the-rest': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b'],
    },
    related: ['during.principles', 'framework.may-i-process'],
  }),
  'leave-out-the-sensitive': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-9-1'],
    },
    related: ['framework.sensitive', 'definitions.sensitive'],
  }),
  'sensitive-entry': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [17], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-6', 'dbl-12', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'definitions.sensitive'],
  }),
  'announced-use': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [17], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-6-1-e', 'gdpr-6-1-b', 'dt-employment-guideline'],
    },
    related: ['information-duty.from-the-person', 'during.principles'],
  }),
  'tell-first': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [17], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-13-3', 'gdpr-6-4', 'dt-employment-guideline'],
    },
    related: ['information-duty.from-the-person', 'during.principles'],
  }),
  'inform-fully': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [17], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-13', 'gdpr-5-1-b', 'gdpr-5-2', 'dt-employment-guideline'],
    },
    related: ['information-duty.from-the-person', 'during.principles'],
  }),
  'unrelated-use': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [17], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['gdpr-5-1-b', 'gdpr-6-4', 'gdpr-13-3', 'dt-monitoring'],
    },
    related: ['during.disciplinary', 'during.principles', 'information-duty.from-the-person'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['framework.may-i-process', 'during.principles'],
  }),
});
