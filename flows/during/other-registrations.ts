import { flow, outcome, question } from '../flow.ts';

export default flow('during.other-registrations', 'purpose', {
  purpose: question({
    'run-a-scheme': 'contents',
    'just-in-case': 'no-purpose',
  }),
  contents: question({
    'sign-up-only': 'plain-list',
    sensitive: 'without-the-sensitive',
    'not-used': 'leave-out-the-rest',
  }),
  'without-the-sensitive': question({
    yes: 'leave-out-the-sensitive',
    no: 'optional',
    'do-not-know': 'find-out-first',
  }),
  optional: question({
    yes: 'agreed',
    no: 'no-free-choice',
  }),
  agreed: question({
    yes: 'keep-with-consent',
    'not-clearly': 'ask-first',
    'no-or-withdrawn': 'remove',
  }),

  'plain-list': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [17], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c'],
    },
    related: ['during.principles', 'during.pay'],
  }),
  'leave-out-the-rest': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b', 'dbl-11-1'],
    },
    related: ['during.cpr', 'during.principles'],
  }),
  'leave-out-the-sensitive': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [17], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-9-1'],
    },
    related: ['definitions.sensitive', 'framework.sensitive'],
  }),
  'find-out-first': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [17], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-9-1', 'gdpr-9-2-a'],
    },
    related: ['definitions.sensitive', 'definitions.consent'],
  }),
  'no-free-choice': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [17], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'medium',
      provisions: ['gdpr-9-1', 'gdpr-7', 'dbl-12-3', 'dt-employment-guideline'],
    },
    related: ['framework.sensitive', 'definitions.consent', 'policy.dpo'],
  }),
  'keep-with-consent': outcome({
    verdict: 'consent-required',
    source: { section: '3', pages: [17], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-9-2-a', 'gdpr-7', 'dbl-12-3', 'gdpr-6-1-e'],
    },
    related: ['definitions.consent', 'security.requirements'],
  }),
  'ask-first': outcome({
    verdict: 'consent-required',
    source: { section: '3', pages: [17], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-9-2-a', 'gdpr-7', 'dbl-12-3', 'gdpr-6-1-e'],
    },
    related: ['definitions.consent', 'information-duty.from-the-person'],
  }),
  remove: outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [17], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-7-3', 'gdpr-9-2-a', 'gdpr-9-1'],
    },
    related: ['definitions.consent', 'after.archives'],
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
