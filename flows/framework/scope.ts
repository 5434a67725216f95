import { flow, outcome, question } from '../flow.ts';

export default flow('framework.scope', 'subject', {
  subject: question({
    'identifiable-persons': 'how-kept',
    'no-names': 'can-be-linked',
    deceased: 'time-since-death',
    monitoring: 'monitoring',
  }),
  'can-be-linked': question({
    yes: 'not-anonymous',
    no: 'anonymous',
    'do-not-know': 'test-anonymity',
  }),
  'time-since-death': question({
    'ten-years-at-most': 'deceased-protected',
    'more-than-ten-years': 'deceased-outside',
    'do-not-know': 'find-year-of-death',
  }),
  'how-kept': question({
    electronic: 'electronic',
    'paper-register': 'paper-register',
    'loose-paper': 'what-happens-next',
    oral: 'what-happens-next',
    'do-not-know': 'assume-covered',
  }),
  'what-happens-next': question({
    'written-or-filed': 'becomes-covered',
    'other-authority': 'passed-to-authority',
    'nothing-more': 'check-note-duty',
    'do-not-know': 'check-note-duty',
  }),

  electronic: outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5, 6], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-2-1', 'gdpr-4-1', 'dbl-1-2', 'pav-9'],
    },
    related: ['framework.may-i-process', 'definitions.personal-data', 'definitions.processing'],
  }),
  'paper-register': outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-2-1', 'gdpr-4-6', 'dbl-1-2'],
    },
    related: ['framework.may-i-process', 'security.requirements'],
  }),
  'becomes-covered': outcome({
    verdict: 'information',
    source: { section: '2', pages: [11], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-2-1', 'gdpr-4-6', 'ofl-13'],
    },
    related: ['framework.may-i-process', 'before.applicant-information'],
  }),
  'passed-to-authority': outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-2-1', 'fvl-28-1'],
    },
    related: ['framework.may-i-process', 'framework.other-laws'],
  }),
  'check-note-duty': outcome({
    verdict: 'depends',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-2-1', 'ofl-13', 'dbl-2-1', 'fvl-27'],
    },
    related: ['before.other-sources', 'framework.other-laws', 'framework.may-i-process'],
  }),
  'assume-covered': outcome({
    verdict: 'depends',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-2-1', 'gdpr-4-6', 'ofl-13'],
    },
    related: ['framework.may-i-process', 'definitions.processing'],
  }),
  anonymous: outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-recital-26', 'gdpr-4-1'],
    },
    related: ['definitions.personal-data'],
  }),
  'not-anonymous': outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'gdpr-recital-26', 'gdpr-2-1'],
    },
    related: ['framework.may-i-process', 'definitions.personal-data'],
  }),
  'test-anonymity': outcome({
    verdict: 'depends',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-recital-26', 'gdpr-4-1'],
    },
    related: ['definitions.personal-data', 'policy.dpo'],
  }),
  'deceased-protected': outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-2-5'],
    },
    related: ['framework.may-i-process', 'after.personnel-files'],
  }),
  'deceased-outside': outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-2-5', 'arkivloven'],
    },
    related: ['after.archives', 'after.personnel-files'],
  }),
  'find-year-of-death': outcome({
    verdict: 'depends',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-2-5'],
    },
    related: ['framework.may-i-process', 'after.personnel-files'],
  }),
  monitoring: outcome({
    verdict: 'depends',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dt-monitoring', 'gdpr-13'],
    },
    related: ['policy.dpo', 'during.time-registration', 'act.section-13'],
  }),
});
