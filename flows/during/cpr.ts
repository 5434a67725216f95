import { flow, outcome, question } from '../flow.ts';

export default flow('during.cpr', 'what-for', {
  'what-for': question({
    identify: 'who-sees-it',
    'journal-number': 'who-sees-it',
    tax: 'who-sees-it',
    share: 'how-shared',
    'ask-applicants': 'wait-until-appointment',
    'something-else': 'another-purpose',
    'nothing-definite': 'no-purpose',
  }),
  'who-sees-it': question({
    'those-who-need-it': 'use-it',
    'many-others': 'close-access',
    'do-not-know': 'check-access',
  }),
  'how-shared': question({
    'encrypted-to-one-who-needs-it': 'send-it-safely',
    'ordinary-mail': 'not-in-open-mail',
    'list-that-circulates': 'not-on-lists',
    'web-or-intranet': 'not-published',
    'already-sent-to-the-wrong-one': 'act-on-the-breach',
    'do-not-know': 'find-a-safe-way',
  }),

  'act-on-the-breach': outcome({
    verdict: 'information',
    source: { section: '3', pages: [14, 15], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-33', 'gdpr-34', 'gdpr-32'],
    },
    related: ['security.requirements', 'policy.dpo'],
  }),
  'use-it': outcome({
    verdict: 'allowed',
    source: { section: '3', pages: [14, 15], verdict: 'allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11-1', 'gdpr-32'],
    },
    related: ['during.pay', 'security.requirements', 'act.section-11'],
  }),
  'close-access': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14, 15], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-32', 'dbl-11-1'],
    },
    related: ['security.requirements', 'during.intranet'],
  }),
  'check-access': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [14, 15], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-f', 'gdpr-32', 'dbl-11-1'],
    },
    related: ['security.requirements'],
  }),
  'send-it-safely': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '3', pages: [14, 15], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11-1', 'gdpr-32', 'gdpr-5-1-f'],
    },
    related: ['security.requirements', 'during.pay', 'policy.secure-mail'],
  }),
  'not-in-open-mail': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14, 15], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-32', 'gdpr-5-1-f', 'dbl-11-1'],
    },
    related: ['security.requirements', 'policy.secure-mail'],
  }),
  'not-on-lists': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14, 15], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11-1', 'gdpr-5-1-c', 'gdpr-5-1-f'],
    },
    related: ['security.requirements', 'during.other-registrations', 'framework.ordinary'],
  }),
  'not-published': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14, 15], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11', 'gdpr-5-1-f', 'gdpr-32'],
    },
    related: ['security.requirements', 'during.publishing-private-or-photo', 'during.intranet'],
  }),
  'find-a-safe-way': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [14, 15], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-32', 'gdpr-5-1-f', 'dbl-11-1'],
    },
    related: ['security.requirements', 'policy.secure-mail'],
  }),
  'wait-until-appointment': outcome({
    verdict: 'not-allowed',
    source: { section: '2', pages: [10], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['forskelsbehandlingsloven-5-2', 'dbl-11-1', 'gdpr-5-1-c'],
    },
    related: ['before.applications', 'before.applicant-information'],
  }),
  'another-purpose': outcome({
    verdict: 'depends',
    source: { section: '3', pages: [14], verdict: 'depends' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['dbl-11-1', 'gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['during.principles', 'act.section-11'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: '3', pages: [14], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'dbl-11-1'],
    },
    related: ['during.principles', 'after.archives'],
  }),
});
