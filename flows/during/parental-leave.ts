import { flow, outcome, question } from '../flow.ts';

export default flow('during.parental-leave', 'what-for', {
  'what-for': question({
    'rights-or-placement': 'about-whom',
    refund: 'where-to',
    'tell-others': 'what-to-tell',
    'nothing-definite': 'no-purpose',
    'do-not-know': 'find-the-purpose',
  }),
  'about-whom': question({
    'our-employee': 'about-what',
    'other-parent': 'possible-without',
  }),
  'about-what': question({
    pregnancy: 'pregnancy-for-rights',
    'birth-leave-or-adoption': 'leave-for-rights',
    'illness-or-treatment': 'health-needs-more',
    'do-not-know': 'health-needs-more',
  }),
  'possible-without': question({
    no: 'other-parent-needed',
    yes: 'other-parent-not-needed',
    'do-not-know': 'other-parent-check',
  }),
  'where-to': question({
    municipality: 'not-the-municipality',
    'udbetaling-danmark': 'report-for-refund',
    barselsfond: 'claim-from-the-fund',
    'do-not-know': 'not-the-municipality',
  }),
  'what-to-tell': question({
    'away-on-leave': 'tell-leave-with-care',
    pregnancy: 'let-the-employee-tell',
    'illness-or-treatment': 'do-not-tell-illness',
  }),

  'leave-for-rights': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [15, 16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-c', 'gdpr-6-1-b', 'gdpr-6-1-e', 'dbl-12-1', 'parental-leave-circular'],
    },
    related: ['during.care-days', 'definitions.private-matters', 'during.time-registration'],
  }),
  'pregnancy-for-rights': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [15, 16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-6-1-c', 'gdpr-6-1-e', 'dbl-12-1', 'dt-employment-guideline'],
    },
    related: ['framework.sensitive', 'during.sickness-absence', 'security.requirements'],
  }),
  'health-needs-more': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [15, 16], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-9-1', 'gdpr-9-2-b', 'gdpr-9-2-f', 'dbl-12', 'gdpr-6'],
    },
    related: ['framework.sensitive', 'during.sickness-absence', 'during.time-registration'],
  }),
  'other-parent-needed': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [15, 16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-c', 'gdpr-5-1-c', 'gdpr-14-3'],
    },
    related: ['information-duty.from-others', 'definitions.personal-data'],
  }),
  'other-parent-not-needed': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14, 15, 16], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-b'],
    },
    related: ['during.principles', 'definitions.personal-data'],
  }),
  'other-parent-check': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [15, 16], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-c', 'parental-leave-circular', 'gdpr-14-3'],
    },
    related: ['during.principles', 'information-duty.from-others'],
  }),
  'report-for-refund': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['barselsloven-40', 'gdpr-6-1-c', 'gdpr-6-1-e', 'gdpr-5-1-c'],
    },
    related: ['information-duty.from-the-person', 'during.cpr', 'framework.sensitive'],
  }),
  'claim-from-the-fund': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-9-2-f', 'dbl-11', 'gdpr-5-1-c'],
    },
    related: ['definitions.controller', 'during.cpr', 'framework.sensitive'],
  }),
  'not-the-municipality': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['barselsloven-40', 'gdpr-6-1-c', 'gdpr-5-1-c'],
    },
    related: ['during.sickness-absence', 'information-duty.from-the-person'],
  }),
  'tell-leave-with-care': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [15, 16], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-5-1-c', 'gdpr-5-1-f', 'gdpr-6-1-e'],
    },
    related: ['during.intranet', 'security.requirements'],
  }),
  'let-the-employee-tell': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [15, 16], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['gdpr-5-1-f', 'gdpr-5-1-c', 'dt-employment-guideline'],
    },
    related: ['during.intranet', 'definitions.consent'],
  }),
  'do-not-tell-illness': outcome({
    verdict: 'consent-required',
    source: { section: '1', pages: [7], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-9-2-a', 'dt-2022-fertility'],
    },
    related: ['security.requirements', 'during.sickness-absence', 'definitions.consent'],
  }),
  'find-the-purpose': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [14, 15, 16], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'gdpr-5-2'],
    },
    related: ['during.principles', 'during.care-days'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['during.principles', 'framework.may-i-process'],
  }),
});
