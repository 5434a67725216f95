import { flow, outcome, question } from '../flow.ts';

export default flow('before.applicant-information', 'about', {
  about: question({
    'the-work': 'what-happens-to-the-answer',
    health: 'which-health',
    'private-life': 'use-of-the-answer',
    pay: 'previous-pay',
    age: 'age',
    'belief-or-origin': 'protected-traits',
    offences: 'offences',
    'nice-to-know': 'not-needed',
  }),
  'what-happens-to-the-answer': question({
    typed: 'told-how-it-is-used',
    register: 'told-how-it-is-used',
    'paper-or-memory': 'note-it',
  }),
  'told-how-it-is-used': question({
    yes: 'ask-and-record',
    no: 'inform-first',
    'do-not-know': 'inform-first',
  }),
  'which-health': question({
    'named-illness': 'named-illness',
    'general-or-sick-days': 'general-health',
    'future-illness': 'future-illness',
    'applicant-told-us': 'applicant-told-us',
    'do-not-know': 'name-the-illness',
  }),
  'use-of-the-answer': question({
    'a-task-requires-it': 'private-but-needed',
    'just-to-know': 'not-needed',
    'do-not-know': 'find-the-task',
  }),

  'ask-and-record': outcome({
    verdict: 'allowed',
    source: { section: '2', pages: [11], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'gdpr-13', 'ofl-13'],
    },
    related: ['before.tests', 'before.other-sources', 'before.unsuccessful-applicants'],
  }),
  'inform-first': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '7', pages: [25], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-13', 'gdpr-5-2', 'gdpr-6-1-e'],
    },
    related: ['information-duty.from-the-person'],
  }),
  'note-it': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [11], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['ofl-13', 'gdpr-2-1', 'gdpr-6-1-e', 'gdpr-13'],
    },
    related: ['framework.scope', 'information-duty.from-the-person'],
  }),
  'named-illness': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [9], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['hol-2-1', 'hol-2-4', 'hol-6', 'gdpr-9', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'before.tests'],
  }),
  'general-health': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [9], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['hol-2-1', 'hol-2-4', 'gdpr-5-1-c'],
    },
    related: ['framework.other-laws', 'before.other-sources'],
  }),
  'future-illness': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [9], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['hol-2-3', 'hol-2-1'],
    },
    related: ['framework.other-laws', 'before.tests'],
  }),
  'applicant-told-us': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '2', pages: [10], verdict: 'allowed-with-conditions' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['hol-6', 'gdpr-9-2-f', 'gdpr-6-1-e', 'dt-2019-11-07'],
    },
    related: ['framework.sensitive', 'before.applications'],
  }),
  'name-the-illness': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['hol-2-1', 'hol-2-4', 'hol-6'],
    },
    related: ['framework.other-laws', 'framework.sensitive'],
  }),
  'private-but-needed': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '1', pages: [8], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-5-1-c', 'gdpr-13', 'fvl-27'],
    },
    related: ['framework.private-matters', 'before.private-matters-from-authorities'],
  }),
  'find-the-task': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [8], verdict: 'depends' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'gdpr-6-1-e'],
    },
    related: ['framework.private-matters', 'framework.may-i-process'],
  }),
  'previous-pay': outcome({
    verdict: 'depends',
    source: { section: '2', pages: [11], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'low',
      provisions: ['pay-transparency-directive-5-2', 'gdpr-5-1-c'],
    },
    related: ['before.other-sources', 'policy.dpo'],
  }),
  age: outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [11], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['forskelsbehandlingsloven-5-2'],
    },
    related: ['before.applications', 'during.cpr'],
  }),
  'protected-traits': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [11], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['forskelsbehandlingsloven-4', 'gdpr-9-1', 'gdpr-5-1-c'],
    },
    related: ['framework.sensitive', 'before.applications'],
  }),
  offences: outcome({
    verdict: 'depends',
    source: { section: '2', pages: [12], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'criminal-register-order-ch-6'],
    },
    related: ['before.criminal-record'],
  }),
  'not-needed': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['framework.may-i-process', 'before.other-sources'],
  }),
});
