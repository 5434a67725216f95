import { flow, outcome, question } from '../flow.ts';

export default flow('framework.sensitive', 'what', {
  what: question({
    'union-membership': 'why-union-data',
    'on-the-list': 'why',
    'not-on-the-list': 'not-on-the-list',
    'do-not-know': 'find-the-kind',
  }),
  why: question({
    'legal-claim': 'legal-claim',
    act: 'required-by-act',
    agreement: 'required-by-agreement',
    'made-public': 'made-public',
    'only-consent': 'free-to-say-no',
    none: 'no-exception',
    'do-not-know': 'find-the-reason',
  }),
  'why-union-data': question({
    agreement: 'union-under-agreement',
    'legal-claim': 'legal-claim',
    act: 'required-by-act',
    'made-public': 'made-public',
    'only-consent': 'free-to-say-no',
    none: 'no-exception',
    'do-not-know': 'find-the-reason',
  }),
  'free-to-say-no': question({
    yes: 'consent-real-choice',
    no: 'consent-not-free',
    'do-not-know': 'consent-real-choice',
  }),

  'legal-claim': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-6-1-e', 'gdpr-6-1-c', 'dbl-7-1', 'dt-2019-11-07'],
    },
    related: ['during.other-sources', 'after.sensitive-files', 'information-duty.from-others'],
  }),
  'required-by-act': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9-2-b', 'dbl-7-2', 'dbl-12-1', 'gdpr-6-1-c', 'dt-2019-11-07'],
    },
    related: ['framework.other-laws', 'during.sickness-absence'],
  }),
  'required-by-agreement': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-12-1', 'gdpr-9-2-b', 'gdpr-88-2', 'eu-court-c-34-21', 'eu-court-c-65-23'],
    },
    related: ['policy.dpo', 'framework.other-laws', 'security.requirements'],
  }),
  'union-under-agreement': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-12-1', 'gdpr-9-2-b', 'dbl-7-2', 'gdpr-88-2', 'eu-court-c-65-23'],
    },
    related: ['policy.dpo', 'security.requirements', 'information-duty.from-the-person'],
  }),
  'made-public': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [7], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-e', 'gdpr-6', 'dbl-7-1', 'dt-2019-11-07', 'gdpr-14'],
    },
    related: ['framework.ordinary', 'information-duty.from-others'],
  }),
  'consent-real-choice': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-a', 'gdpr-7', 'gdpr-recital-43', 'dbl-12-3', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'during.other-registrations', 'policy.dpo'],
  }),
  'consent-not-free': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-7', 'gdpr-4-11', 'gdpr-recital-43', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'policy.dpo'],
  }),
  'no-exception': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-5-1-c'],
    },
    related: ['framework.may-i-process', 'after.archives'],
  }),
  'find-the-reason': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7, 8], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9', 'gdpr-6', 'dbl-7', 'dt-2019-11-07'],
    },
    related: ['policy.dpo', 'framework.other-laws'],
  }),
  'not-on-the-list': outcome({
    verdict: 'information',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9-1', 'gdpr-6', 'gdpr-10', 'dbl-8', 'dt-2020-03'],
    },
    related: ['framework.ordinary', 'framework.private-matters', 'framework.may-i-process'],
  }),
  'find-the-kind': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [30], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-4-13', 'gdpr-4-14', 'gdpr-4-15'],
    },
    related: ['framework.may-i-process', 'definitions.sensitive'],
  }),
});
