import { flow, outcome, question } from '../flow.ts';

export default flow('before.unsuccessful-applicants', 'purpose', {
  purpose: question({
    'document-the-process': 'how-long',
    'offer-other-posts': 'applicant-has-agreed',
    'just-in-case': 'no-purpose',
    'delete-them': 'journalised',
  }),
  'how-long': question({
    'three-years-at-most': 'keep-until-deadline',
    'three-years-not-written-down': 'set-a-deadline',
    'more-than-three-years': 'special-reasons',
    'not-decided': 'set-a-deadline',
  }),
  'special-reasons': question({
    yes: 'longer-for-special-reasons',
    no: 'longer-than-needed',
  }),
  'applicant-has-agreed': question({
    yes: 'keep-with-consent',
    no: 'ask-first',
    'withdrawn-or-expired': 'consent-has-ended',
  }),
  journalised: question({
    yes: 'check-archive-rules',
    no: 'delete-now',
    'do-not-know': 'check-archive-rules',
  }),

  'keep-until-deadline': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [13], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-6-1-e', 'dt-2021-05-28', 'dt-2021-03-02', 'dt-kraeftens-bekaempelse'],
    },
    related: ['after.archives', 'information-duty.from-the-person'],
  }),
  'set-a-deadline': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [13], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-5-2', 'dt-2021-05-28', 'dt-carlsberg'],
    },
    related: ['after.archives', 'information-duty.from-the-person'],
  }),
  'longer-for-special-reasons': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [13], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'dt-2021-05-28'],
    },
    related: ['after.archives', 'policy.dpo'],
  }),
  'longer-than-needed': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [13], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'dt-2021-05-28'],
    },
    related: ['after.archives'],
  }),
  'keep-with-consent': outcome({
    verdict: 'consent-required',
    source: { section: '2', pages: [13], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'gdpr-5-1-e'],
    },
    related: ['definitions.consent', 'information-duty.from-the-person'],
  }),
  'ask-first': outcome({
    verdict: 'consent-required',
    source: { section: '2', pages: [13], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'gdpr-5-1-e'],
    },
    related: ['definitions.consent', 'information-duty.from-the-person'],
  }),
  'consent-has-ended': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [13], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-7-3', 'gdpr-5-1-e'],
    },
    related: ['after.archives', 'definitions.consent'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-e'],
    },
    related: ['after.archives', 'framework.may-i-process'],
  }),
  'check-archive-rules': outcome({
    verdict: 'depends',
    source: { section: '4', pages: [21], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'gdpr-17-3-b', 'arkivloven', 'archives-order-5'],
    },
    related: ['after.archives'],
  }),
  'delete-now': outcome({
    verdict: 'allowed',
    source: { section: '2', pages: [13], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-e', 'arkivloven'],
    },
    related: ['after.archives'],
  }),
});
