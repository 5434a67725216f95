import { flow, outcome, question } from '../flow.ts';

export default flow('rights.overview', 'request', {
  request: question({
    'see-data': 'anything-to-withhold',
    correct: 'is-it-wrong',
    delete: 'why-kept',
    'stop-using': 'why-stop',
    'take-along': 'used-for',
    complain: 'complaint',
    nothing: 'tell-without-being-asked',
    unclear: 'ask-what-they-want',
  }),
  'anything-to-withhold': question({
    no: 'received',
    'other-people': 'give-access-in-part',
    'would-do-harm': 'access-may-be-limited',
    'do-not-know': 'look-it-through',
  }),
  received: question({
    'within-a-month': 'give-access',
    'over-a-month': 'answer-overdue',
  }),
  'is-it-wrong': question({
    'wrong-or-misleading': 'correct-it',
    disagree: 'note-the-disagreement',
    assessment: 'note-the-disagreement',
    'do-not-know': 'restrict-while-checking',
  }),
  'why-kept': question({
    duty: 'erasure-gives-way-to-duty',
    claim: 'erasure-gives-way-to-claim',
    'no-reason': 'erasure-check-archives',
    'it-is-wrong': 'is-it-wrong',
    'do-not-know': 'erasure-find-out',
  }),
  'why-stop': question({
    'accuracy-disputed': 'restrict-while-checking',
    'personal-reasons': 'weigh-the-objection',
    'no-particular-reason': 'objection-without-reasons',
    'decided-by-a-system': 'automated-decision',
  }),
  'used-for': question({
    'authority-tasks': 'no-portability',
    contract: 'portability-possible',
    'do-not-know': 'portability-possible',
  }),

  'give-access': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '6', pages: [24], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-15', 'gdpr-12', 'dbl-22', 'fvl', 'ofl'],
    },
    related: ['information-duty.from-the-person', 'policy.complaint'],
  }),
  'answer-overdue': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '6', pages: [24], verdict: 'allowed-with-conditions' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-12', 'gdpr-15', 'gdpr-77'] },
    related: ['policy.complaint', 'policy.dpo'],
  }),
  'give-access-in-part': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '6', pages: [24], verdict: 'allowed-with-conditions' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-15', 'dbl-22', 'gdpr-12'] },
    related: ['during.other-sources', 'policy.dpo'],
  }),
  'access-may-be-limited': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'allowed-with-conditions' },
    today: { change: 'changed', confidence: 'high', provisions: ['dbl-22', 'gdpr-15', 'gdpr-12'] },
    related: ['during.disciplinary', 'policy.dpo'],
  }),
  'look-it-through': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '6', pages: [24], verdict: 'allowed-with-conditions' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-15', 'gdpr-12', 'dbl-22'] },
    related: ['policy.dpo'],
  }),
  'correct-it': outcome({
    verdict: 'information',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-16', 'gdpr-19', 'gdpr-5-1-d', 'gdpr-12'],
    },
    related: ['after.archives', 'during.principles'],
  }),
  'note-the-disagreement': outcome({
    verdict: 'information',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-16', 'gdpr-5-1-d', 'gdpr-12', 'ofl-13'],
    },
    related: ['policy.complaint', 'during.principles'],
  }),
  'restrict-while-checking': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-18', 'gdpr-16', 'gdpr-19', 'gdpr-12'],
    },
    related: ['policy.dpo', 'during.principles'],
  }),
  'erasure-gives-way-to-duty': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-17-3-b', 'ofl-13', 'ofl-15', 'arkivloven', 'dt-2019-07-05'],
    },
    related: ['after.archives', 'after.personnel-files'],
  }),
  'erasure-gives-way-to-claim': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-17-3-e', 'gdpr-17', 'gdpr-12'],
    },
    related: ['after.sensitive-files', 'during.disciplinary'],
  }),
  'erasure-check-archives': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-17', 'gdpr-17-3-d', 'arkivloven', 'gdpr-12'],
    },
    related: ['after.archives', 'after.personnel-files'],
  }),
  'erasure-find-out': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-17', 'gdpr-17-3-b', 'gdpr-12'],
    },
    related: ['after.archives', 'after.personnel-files'],
  }),
  'weigh-the-objection': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-21-1', 'gdpr-18', 'gdpr-12'],
    },
    related: ['during.publishing-work-contact', 'during.intranet'],
  }),
  'objection-without-reasons': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'depends' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-21-1', 'gdpr-7-3', 'gdpr-12'] },
    related: ['definitions.consent', 'during.publishing-work-contact'],
  }),
  'automated-decision': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-22', 'gdpr-35', 'dt-rights'],
    },
    related: ['before.tests', 'notification.what'],
  }),
  'no-portability': outcome({
    verdict: 'information',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-20', 'gdpr-15', 'gdpr-12'] },
    related: ['policy.rights'],
  }),
  'portability-possible': outcome({
    verdict: 'depends',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: { change: 'changed', confidence: 'medium', provisions: ['gdpr-20', 'gdpr-6-1-b', 'gdpr-12'] },
    related: ['policy.rights', 'policy.dpo'],
  }),
  complaint: outcome({
    verdict: 'information',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-77', 'gdpr-82', 'gdpr-38'] },
    related: ['policy.complaint', 'policy.dpo'],
  }),
  'tell-without-being-asked': outcome({
    verdict: 'information',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-13', 'gdpr-14', 'gdpr-12', 'dt-rights'],
    },
    related: ['information-duty.from-the-person', 'information-duty.from-others'],
  }),
  'ask-what-they-want': outcome({
    verdict: 'information',
    source: { section: '6', pages: [24], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-12', 'gdpr-15', 'gdpr-16', 'gdpr-17', 'gdpr-21'],
    },
    related: ['information-duty.from-the-person', 'policy.dpo'],
  }),
});
