import { flow, outcome, question } from '../flow.ts';

export default flow('definitions.personal-data', 'about', {
  about: question({
    'applicant-or-employee': 'who-can-tell',
    'someone-else': 'can-be-recognised',
    group: 'single-out',
    deceased: 'since-death',
    'no-person': 'about-no-person',
  }),
  'who-can-tell': question({
    named: 'personal-data',
    combined: 'indirectly',
    nobody: 'anonymous',
    'do-not-know': 'find-out',
  }),
  'can-be-recognised': question({
    yes: 'others-too',
    no: 'anonymous',
    'do-not-know': 'find-out',
  }),
  'single-out': question({
    yes: 'indirectly',
    no: 'anonymous',
    'do-not-know': 'find-out',
  }),
  'since-death': question({
    'ten-years-at-most': 'deceased-protected',
    more: 'deceased-longer-ago',
    'do-not-know': 'deceased-protected',
  }),

  'personal-data': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1'],
    },
    related: ['definitions.ordinary', 'definitions.sensitive', 'framework.may-i-process'],
  }),
  'others-too': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1'],
    },
    related: ['definitions.data-subject', 'information-duty.from-others'],
  }),
  indirectly: outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'gdpr-recital-26'],
    },
    related: ['framework.scope', 'definitions.ordinary'],
  }),
  anonymous: outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-recital-26', 'gdpr-4-1'],
    },
    related: ['framework.scope'],
  }),
  'find-out': outcome({
    verdict: 'depends',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'gdpr-recital-26'],
    },
    related: ['framework.scope', 'policy.dpo'],
  }),
  'deceased-protected': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-2-5', 'gdpr-4-1'],
    },
    related: ['framework.scope', 'after.personnel-files'],
  }),
  'deceased-longer-ago': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-2-5'],
    },
    related: ['framework.scope', 'after.archives'],
  }),
  'about-no-person': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1'],
    },
    related: ['framework.scope'],
  }),
});
