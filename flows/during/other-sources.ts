import { flow, outcome, question } from '../flow.ts';

export default flow('during.other-sources', 'information', {
  information: question({
    'earlier-employment': 'how-much',
    ordinary: 'ordinary-use',
    sensitive: 'sensitive-use',
    'private-matter': 'private-task',
    offence: 'offence',
    'nothing-definite': 'no-purpose',
  }),
  'how-much': question({
    'periods-and-posts': 'salary-seniority',
    'more-than-that': 'ask-for-less',
  }),
  'ordinary-use': question({
    'legal-duty': 'legal-duty',
    contract: 'contract',
    'personnel-task': 'employer-task',
    'interest-only': 'interest-only',
    'do-not-know': 'no-purpose',
  }),
  'sensitive-use': question({
    'sick-pay-refund': 'sick-pay-refund',
    'dismissal-for-illness': 'dismissal-claim',
    'other-claim-or-duty': 'other-claim-or-duty',
    'agreement-only': 'consent-only',
    'none-of-these': 'sensitive-barred',
    'do-not-know': 'find-out-why',
  }),
  'private-task': question({
    yes: 'private-needed',
    'useful-only': 'private-useful',
    'do-not-know': 'private-find-out',
  }),

  'salary-seniority': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [18], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-b', 'gdpr-6-1-e', 'gdpr-14-3'],
    },
    related: ['information-duty.from-others', 'during.pay'],
  }),
  'ask-for-less': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [17, 18], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b'],
    },
    related: ['during.principles', 'information-duty.from-others'],
  }),
  'legal-duty': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [18], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-c', 'gdpr-5-1-c', 'gdpr-14-3', 'gdpr-14-5'],
    },
    related: ['information-duty.from-others', 'during.pay'],
  }),
  contract: outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [18], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-b', 'gdpr-5-1-c', 'gdpr-14-3'],
    },
    related: ['information-duty.from-others', 'during.pay'],
  }),
  'employer-task': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [18], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'gdpr-14-3'],
    },
    related: ['information-duty.from-others', 'framework.ordinary'],
  }),
  'interest-only': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [18], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-f', 'gdpr-6-1-second-subparagraph', 'gdpr-6-1-e', 'dt-2022-06-27'],
    },
    related: ['framework.ordinary', 'during.principles'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [17, 18], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['during.principles', 'framework.may-i-process'],
  }),
  'sick-pay-refund': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [18], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-9-2-b', 'gdpr-6-1-e', 'dbl-12', 'gdpr-14-3'],
    },
    related: ['during.sickness-absence', 'information-duty.from-others'],
  }),
  'dismissal-claim': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [18], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-f', 'gdpr-6-1-e', 'dbl-12', 'gdpr-14-3'],
    },
    related: ['during.sickness-absence', 'after.sensitive-files', 'information-duty.from-others'],
  }),
  'other-claim-or-duty': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [18], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-9-2-f', 'gdpr-9-2-b', 'dbl-12', 'gdpr-6', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'information-duty.from-others'],
  }),
  'consent-only': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [18], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-a', 'gdpr-7', 'gdpr-recital-43', 'dbl-12-3', 'dt-employment-guideline'],
    },
    related: ['definitions.consent', 'framework.sensitive'],
  }),
  'sensitive-barred': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [18], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'dbl-12', 'gdpr-5-1-c'],
    },
    related: ['framework.sensitive', 'during.sickness-absence'],
  }),
  'find-out-why': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [18], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-9-2-f', 'gdpr-9-2-b', 'dbl-12'],
    },
    related: ['framework.sensitive', 'during.sickness-absence'],
  }),
  'private-needed': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [18], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'fvl-27', 'gdpr-5-1-f', 'gdpr-14-3'],
    },
    related: ['framework.private-matters', 'information-duty.from-others'],
  }),
  'private-useful': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [18], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b', 'gdpr-6-1-e'],
    },
    related: ['framework.private-matters', 'during.principles'],
  }),
  'private-find-out': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [18], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'fvl-27'],
    },
    related: ['framework.private-matters', 'during.principles'],
  }),
  offence: outcome({
    verdict: 'depends',
    source: { section: '3', pages: [18], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-10', 'dbl-8-1', 'gdpr-5-1-c'],
    },
    related: ['during.disciplinary', 'before.criminal-record'],
  }),
});
