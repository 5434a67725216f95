import { flow, outcome, question } from '../flow.ts';

export default flow('during.time-registration', 'what', {
  what: question({
    hours: 'how-recorded',
    absence: 'what-is-shown',
    'check-on-someone': 'control-needs-more',
    'employee-asks': 'employee-may-see',
    'how-long': 'keep-five-years',
    'something-else': 'another-purpose',
  }),
  'how-recorded': question({
    system: 'keep-the-system',
    doubtful: 'improve-the-system',
    none: 'plans-own-time',
    'do-not-know': 'improve-the-system',
  }),
  'plans-own-time': question({
    no: 'duty-to-record',
    yes: 'may-be-exempt',
    'do-not-know': 'may-be-exempt',
  }),
  'what-is-shown': question({
    'no-cause': 'absence-without-cause',
    cause: 'who-sees-it',
    'do-not-know': 'look-in-the-system',
  }),
  'who-sees-it': question({
    'the-usual-users': 'no-cause-in-general-system',
    'a-few': 'why-cause',
    'do-not-know': 'look-in-the-system',
  }),
  'why-cause': question({
    'duty-or-claim': 'restricted-entry',
    'nothing-definite': 'cause-without-need',
    'do-not-know': 'find-the-ground',
  }),

  'keep-the-system': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-c', 'working-time-act'],
    },
    related: ['information-duty.from-the-person', 'security.requirements', 'after.personnel-files'],
  }),
  'improve-the-system': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['working-time-act', 'gdpr-6-1-c'],
    },
    related: ['security.requirements', 'policy.dpo'],
  }),
  'duty-to-record': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['working-time-act', 'gdpr-6-1-c'],
    },
    related: ['information-duty.from-the-person', 'security.requirements'],
  }),
  'may-be-exempt': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['working-time-act', 'gdpr-6-1-c'],
    },
    related: ['policy.dpo', 'information-duty.from-the-person'],
  }),
  'absence-without-cause': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [16], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-6-1-e', 'gdpr-6-1-c', 'dt-2020-03', 'eu-court-c-184-20'],
    },
    related: ['during.sickness-absence', 'during.care-days', 'security.requirements'],
  }),
  'no-cause-in-general-system': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [16], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-5-1-c', 'gdpr-5-1-f', 'gdpr-32'],
    },
    related: ['during.sickness-absence', 'during.parental-leave', 'security.requirements'],
  }),
  'restricted-entry': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [16], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-2-b', 'gdpr-9-2-f', 'gdpr-6-1-c', 'dbl-12', 'gdpr-32'],
    },
    related: ['framework.sensitive', 'during.sickness-absence', 'security.requirements'],
  }),
  'cause-without-need': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14, 16], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['during.sickness-absence', 'during.principles'],
  }),
  'find-the-ground': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [16], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-9-2-b', 'gdpr-9-2-f', 'gdpr-5-2'],
    },
    related: ['framework.sensitive', 'during.sickness-absence', 'policy.dpo'],
  }),
  'look-in-the-system': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [16], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-9-1', 'gdpr-5-1-f', 'gdpr-32'],
    },
    related: ['during.sickness-absence', 'security.requirements'],
  }),
  'control-needs-more': outcome({
    verdict: 'depends',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dt-monitoring', 'gdpr-5-1-b', 'gdpr-13-3', 'gdpr-6-1-e'],
    },
    related: ['information-duty.from-the-person', 'during.disciplinary', 'framework.scope'],
  }),
  'another-purpose': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [16], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-6-4', 'gdpr-6-1-e', 'gdpr-13-3'],
    },
    related: ['during.principles', 'framework.ordinary', 'information-duty.from-the-person'],
  }),
  'employee-may-see': outcome({
    verdict: 'allowed',
    source: { section: '6', pages: [24], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['working-time-act', 'gdpr-15', 'gdpr-16'],
    },
    related: ['rights.overview'],
  }),
  'keep-five-years': outcome({
    verdict: 'information',
    source: { section: '3', pages: [16], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['working-time-act', 'gdpr-6-1-c', 'gdpr-5-1-e'],
    },
    related: ['after.archives', 'after.personnel-files', 'rights.overview'],
  }),
});
