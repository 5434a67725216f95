import { flow, outcome, question } from '../flow.ts';

export default flow('during.sickness-absence', 'what-to-do', {
  'what-to-do': question({
    record: 'what-is-shown',
    ask: 'ask-what',
    certificate: 'certificate-about',
    'we-were-told': 'how-told',
    'refund-or-dispute': 'which-claim',
    'tell-colleagues': 'tell-what',
    'something-else': 'another-use',
  }),
  'what-is-shown': question({
    'dates-only': 'record-dates',
    cause: 'no-cause-in-list',
    hints: 'no-cause-in-list',
    'do-not-know': 'look-in-the-system',
  }),
  'ask-what': question({
    'whether-illness': 'ask-whether-illness',
    'which-illness': 'why-which-illness',
    'what-they-can-do': 'fitness-certificate',
    'how-long': 'ask-how-long',
    'health-in-general': 'no-general-health',
  }),
  'why-which-illness': question({
    'matters-for-job': 'ask-named-illness',
    'planning-or-care': 'do-not-ask-which',
    'refund-or-dispute': 'ask-for-claim',
    'nothing-definite': 'do-not-ask-which',
    'do-not-know': 'find-out-why',
  }),
  'certificate-about': question({
    'what-they-can-do': 'fitness-certificate',
    'how-long': 'more-than-14-days',
    'that-it-is-illness': 'free-form-certificate',
    diagnosis: 'why-which-illness',
    'do-not-know': 'choose-certificate',
  }),
  'more-than-14-days': question({
    yes: 'duration-certificate',
    no: 'duration-too-early',
  }),
  'how-told': question({
    'had-to-tell': 'keep-what-was-due',
    unasked: 'told-unasked',
    'from-others': 'told-by-others',
    'do-not-know': 'find-out-how',
  }),
  'which-claim': question({
    refund: 'use-for-refund',
    dispute: 'use-for-claim',
    'do-not-know': 'find-out-why',
  }),
  'tell-what': question({
    'absence-only': 'say-absent',
    'that-ill': 'say-absent',
    cause: 'employee-wants-it',
  }),
  'employee-wants-it': question({
    yes: 'tell-with-consent',
    no: 'do-not-tell',
    'do-not-know': 'do-not-tell',
  }),

  'record-dates': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [15], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-c', 'dt-2020-03', 'eu-court-c-184-20', 'eu-court-c-101-01'],
    },
    related: ['during.time-registration', 'after.personnel-files', 'security.requirements'],
  }),
  'no-cause-in-list': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [15], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-5-1-c', 'gdpr-5-1-f'],
    },
    related: ['during.time-registration', 'framework.sensitive', 'security.requirements'],
  }),
  'look-in-the-system': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [15], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9-1', 'gdpr-5-1-c', 'dt-2020-03'],
    },
    related: ['during.time-registration', 'security.requirements'],
  }),
  'ask-whether-illness': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [15], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-b', 'gdpr-6-1-e', 'dt-2020-03', 'eu-court-c-184-20'],
    },
    related: ['during.time-registration', 'framework.other-laws'],
  }),
  'ask-how-long': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [15], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-b', 'gdpr-6-1-e', 'dt-2020-03', 'eu-court-c-184-20'],
    },
    related: ['during.time-registration', 'framework.other-laws'],
  }),
  'ask-named-illness': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [15], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['hol-2-1', 'hol-2-4', 'gdpr-9-2-b', 'dbl-12', 'gdpr-6-1-e'],
    },
    related: ['framework.other-laws', 'framework.sensitive', 'policy.dpo'],
  }),
  'do-not-ask-which': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [15], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['hol-2-1', 'gdpr-9-1', 'gdpr-5-1-c'],
    },
    related: ['framework.other-laws', 'framework.sensitive'],
  }),
  'ask-for-claim': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [15, 18], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['hol-2-1', 'gdpr-9-2-f', 'gdpr-6-1-e', 'gdpr-5-1-c'],
    },
    related: ['framework.other-laws', 'framework.sensitive', 'during.other-sources'],
  }),
  'no-general-health': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [15], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['hol-2-1', 'hol-2-3', 'gdpr-9-1'],
    },
    related: ['framework.other-laws', 'before.applicant-information'],
  }),
  'find-out-why': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [15], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'hol-2-1', 'gdpr-9-2-f'],
    },
    related: ['during.principles', 'framework.sensitive', 'policy.dpo'],
  }),
  'fitness-certificate': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [15], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['sygedagpengeloven-36-a', 'pav-24-2-2', 'gdpr-9-2-b', 'dbl-12'],
    },
    related: ['framework.sensitive', 'security.requirements'],
  }),
  'duration-certificate': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [15], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['funktionaerloven-5-4', 'pav-24-2-2', 'gdpr-6-1-c'],
    },
    related: ['framework.other-laws', 'security.requirements'],
  }),
  'duration-too-early': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [15], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['funktionaerloven-5-4', 'sygedagpengeloven-36-a', 'pav-24-2-2'],
    },
    related: ['framework.other-laws'],
  }),
  'free-form-certificate': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [15], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['pav-24-2-2', 'gdpr-6-1-c', 'gdpr-5-1-c'],
    },
    related: ['framework.other-laws', 'security.requirements'],
  }),
  'choose-certificate': outcome({
    verdict: 'information',
    source: { section: '3', pages: [15], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['pav-24-2-2', 'sygedagpengeloven-36-a', 'funktionaerloven-5-4'],
    },
    related: ['framework.other-laws', 'framework.sensitive'],
  }),
  'keep-what-was-due': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [15], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-b', 'hol-2-1', 'dbl-7-2', 'dbl-12', 'gdpr-6-1-c'],
    },
    related: ['framework.sensitive', 'security.requirements', 'after.sensitive-files'],
  }),
  'told-unasked': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [15], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9-1', 'gdpr-5-1-c', 'gdpr-9-2-f', 'dbl-12'],
    },
    related: ['framework.sensitive', 'definitions.consent'],
  }),
  'told-by-others': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [17, 18], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-9-2-f', 'gdpr-14-3'],
    },
    related: ['during.other-sources', 'information-duty.from-others'],
  }),
  'find-out-how': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [15], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-5-2'],
    },
    related: ['framework.sensitive', 'during.other-sources'],
  }),
  'use-for-refund': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [18], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-9-2-b', 'dbl-7-2', 'gdpr-6-1-c'],
    },
    related: ['during.other-sources', 'framework.sensitive'],
  }),
  'use-for-claim': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [18], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-6-1-e', 'gdpr-5-1-c', 'fvl-19'],
    },
    related: ['during.other-sources', 'after.sensitive-files', 'framework.sensitive'],
  }),
  'another-use': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [14, 15], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-b', 'gdpr-9-1', 'dt-2020-03', 'eu-court-c-184-20'],
    },
    related: ['during.principles', 'framework.sensitive', 'policy.dpo'],
  }),
  'say-absent': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [15], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dt-2020-03', 'eu-court-c-184-20', 'gdpr-5-1-f', 'gdpr-5-1-c'],
    },
    related: ['during.intranet', 'security.requirements'],
  }),
  'tell-with-consent': outcome({
    verdict: 'consent-required',
    source: { section: '1', pages: [7], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9-2-a', 'gdpr-7', 'dbl-12-3', 'gdpr-4-11'],
    },
    related: ['definitions.consent', 'framework.sensitive'],
  }),
  'do-not-tell': outcome({
    verdict: 'consent-required',
    source: { section: '1', pages: [7], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-9-2-a', 'dt-2022-fertility', 'straffeloven-152'],
    },
    related: ['definitions.consent', 'framework.sensitive', 'security.requirements'],
  }),
});
