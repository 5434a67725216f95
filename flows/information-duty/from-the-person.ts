import { flow, outcome, question } from '../flow.ts';

export default flow('information-duty.from-the-person', 'told', {
  told: question({
    'full-notice': 'same-purpose',
    'part-of-it': 'give-the-rest',
    'intranet-only': 'intranet-is-not-enough',
    nothing: 'why-not-told',
    'do-not-know': 'find-the-notice',
  }),
  'same-purpose': question({
    yes: 'no-new-notice',
    'new-purpose': 'inform-before-new-use',
    control: 'inform-before-control',
    'do-not-know': 'compare-with-the-notice',
  }),
  'why-not-told': question({
    'not-collected-yet': 'who',
    'goes-without-saying': 'do-not-assume',
    forgotten: 'inform-late',
    'would-do-harm': 'exception-possible',
  }),
  who: question({
    applicant: 'inform-applicant',
    employee: 'inform-employee',
  }),

  'inform-employee': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-13', 'gdpr-12', 'gdpr-5-2'] },
    related: ['information-duty.from-others', 'rights.overview'],
  }),
  'inform-applicant': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-13', 'gdpr-12', 'gdpr-5-2'] },
    related: ['before.applications', 'before.unsuccessful-applicants', 'information-duty.from-others'],
  }),
  'do-not-assume': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25], verdict: 'allowed-with-conditions' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-13', 'gdpr-13-4', 'gdpr-5-2'] },
    related: ['information-duty.from-others', 'rights.overview'],
  }),
  'inform-late': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-13', 'gdpr-5-2'] },
    related: ['rights.overview', 'policy.dpo'],
  }),
  'exception-possible': outcome({
    verdict: 'depends',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['dbl-22', 'dbl-23', 'gdpr-13'] },
    related: ['policy.dpo', 'during.disciplinary'],
  }),
  'give-the-rest': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-13', 'gdpr-13-4', 'gdpr-5-2'] },
    related: ['rights.overview', 'information-duty.from-others'],
  }),
  'intranet-is-not-enough': outcome({
    verdict: 'not-allowed',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-13', 'gdpr-12', 'gdpr-5-2', 'dt-monitoring'],
    },
    related: ['rights.overview', 'information-duty.from-others'],
  }),
  'find-the-notice': outcome({
    verdict: 'depends',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-5-2', 'gdpr-13'] },
    related: ['policy.dpo', 'information-duty.from-others'],
  }),
  'no-new-notice': outcome({
    verdict: 'allowed',
    source: { section: '7', pages: [25], verdict: 'allowed' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-13-4', 'gdpr-5-2'] },
    related: ['information-duty.from-others', 'rights.overview'],
  }),
  'inform-before-new-use': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-13-3', 'gdpr-5-1-b', 'gdpr-6-4', 'dbl-23'],
    },
    related: ['during.principles', 'during.competence-registration'],
  }),
  'inform-before-control': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-13-3', 'gdpr-13', 'dt-2020-08-07', 'dt-monitoring'],
    },
    related: ['during.time-registration', 'during.disciplinary', 'policy.dpo'],
  }),
  'compare-with-the-notice': outcome({
    verdict: 'depends',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-13-3', 'gdpr-13-4', 'gdpr-5-1-b'] },
    related: ['during.principles', 'policy.dpo'],
  }),
});
