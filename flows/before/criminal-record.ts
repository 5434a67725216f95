import { flow, outcome, question } from '../flow.ts';

export default flow('before.criminal-record', 'where-are-you', {
  'where-are-you': question({
    'considering-it': 'why-it-matters',
    'have-seen-a-certificate': 'what-it-shows',
    'know-it-otherwise': 'use-of-the-knowledge',
  }),
  'why-it-matters': question({
    'tasks-of-the-post': 'how-to-find-out',
    'contact-with-children': 'child-certificate',
    'we-always-ask': 'not-needed',
    'do-not-know': 'settle-the-need',
  }),
  'how-to-find-out': question({
    certificate: 'named-in-the-order',
    'ask-the-applicant': 'ask-within-the-certificate',
    'ask-or-search-elsewhere': 'other-way',
    'do-not-know': 'named-in-the-order',
  }),
  'named-in-the-order': question({
    yes: 'public-certificate',
    no: 'private-certificate',
    'do-not-know': 'check-the-order',
  }),
  'what-it-shows': question({
    nothing: 'clean-certificate',
    'an-offence': 'entry-on-certificate',
  }),
  'use-of-the-knowledge': question({
    'matters-for-a-task': 'known-offence',
    'does-not-matter': 'leave-it-out',
    'do-not-know': 'settle-the-need',
  }),

  'public-certificate': outcome({
    verdict: 'consent-required',
    source: { section: '2', pages: [12], verdict: 'consent-required' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['criminal-register-order-ch-6', 'gdpr-10', 'dbl-8-1', 'pav-15-2-2-15'],
    },
    related: ['definitions.consent', 'information-duty.from-others', 'before.applications'],
  }),
  'private-certificate': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['criminal-register-order-ch-6', 'gdpr-10', 'dbl-8-1'],
    },
    related: ['information-duty.from-the-person', 'before.applications'],
  }),
  'check-the-order': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['criminal-register-order-ch-6', 'pav-15-2-2-15'],
    },
    related: ['before.private-matters-from-authorities', 'policy.dpo'],
  }),
  'ask-within-the-certificate': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'criminal-register-order-ch-6', 'gdpr-13'],
    },
    related: ['before.applications', 'before.applicant-information'],
  }),
  'other-way': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-10', 'dbl-8-1', 'dbl-8-2', 'gdpr-14'],
    },
    related: ['before.other-sources', 'information-duty.from-others'],
  }),
  'child-certificate': outcome({
    verdict: 'consent-required',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['child-certificate-act', 'gdpr-10', 'dbl-8-1'],
    },
    related: ['definitions.consent', 'information-duty.from-others'],
  }),
  'not-needed': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [12], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'gdpr-5-1-c', 'pav-15-2-2-15'],
    },
    related: ['framework.may-i-process', 'before.applications'],
  }),
  'settle-the-need': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['dbl-8-1', 'gdpr-5-1-c', 'pav-15-2-2-15'],
    },
    related: ['framework.may-i-process', 'before.applicant-information'],
  }),
  'clean-certificate': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-e', 'arkivloven', 'dt-employment-guideline'],
    },
    related: ['after.archives', 'before.unsuccessful-applicants'],
  }),
  'entry-on-certificate': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-10', 'dbl-8-1', 'dbl-8-2', 'gdpr-5-1-e', 'dt-employment-guideline'],
    },
    related: ['after.archives', 'security.requirements'],
  }),
  'known-offence': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'medium',
      provisions: ['gdpr-10', 'dbl-8-1', 'dbl-8-2', 'gdpr-14'],
    },
    related: ['information-duty.from-others', 'security.requirements'],
  }),
  'leave-it-out': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [12], verdict: 'not-allowed' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'gdpr-5-1-c'],
    },
    related: ['framework.may-i-process', 'before.applications'],
  }),
});
