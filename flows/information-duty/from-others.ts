import { flow, outcome, question } from '../flow.ts';

export default flow('information-duty.from-others', 'source', {
  source: question({
    'someone-else': 'told',
    'the-person': 'collected-from-the-person',
    'do-not-know': 'find-the-source',
  }),
  told: question({
    everything: 'already-known',
    'part-or-nothing': 'required-by-law',
    'would-do-harm': 'harm-to-what',
    'do-not-know': 'required-by-law',
  }),
  'harm-to-what': question({
    investigation: 'wait-only-with-the-dpo',
    'other-reason': 'next-use',
  }),
  'required-by-law': question({
    yes: 'law-says-so',
    'no-or-unknown': 'next-use',
  }),
  'next-use': question({
    'contact-the-person': 'tell-at-first-contact',
    'pass-them-on': 'tell-before-passing-on',
    'keep-in-the-case': 'received',
  }),
  received: question({
    'within-a-month': 'tell-within-a-month',
    'over-a-month': 'tell-now',
  }),

  'tell-within-a-month': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25, 26], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-14-3', 'gdpr-14', 'gdpr-5-2'] },
    related: ['information-duty.from-the-person', 'during.other-sources', 'before.other-sources'],
  }),
  'tell-now': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-14-3', 'gdpr-14', 'gdpr-5-2'] },
    related: ['rights.overview', 'during.other-sources'],
  }),
  'tell-at-first-contact': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-14-3', 'gdpr-14'] },
    related: ['before.other-sources', 'rights.overview'],
  }),
  'tell-before-passing-on': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25, 26], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-14-3', 'gdpr-14'] },
    related: ['during.other-sources', 'security.requirements'],
  }),
  'already-known': outcome({
    verdict: 'allowed',
    source: { section: '7', pages: [25, 26], verdict: 'allowed' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-14-5', 'gdpr-5-2'] },
    related: ['rights.overview', 'during.other-sources'],
  }),
  'law-says-so': outcome({
    verdict: 'allowed',
    source: { section: '7', pages: [25, 26], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-14-5', 'gdpr-5-2'] },
    related: ['during.other-sources', 'rights.overview'],
  }),
  'wait-only-with-the-dpo': outcome({
    verdict: 'depends',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-14-5-b', 'dbl-22', 'gdpr-14'] },
    related: ['during.disciplinary', 'policy.dpo'],
  }),
  'collected-from-the-person': outcome({
    verdict: 'information',
    source: { section: '7', pages: [25], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-13', 'gdpr-5-2'] },
    related: ['information-duty.from-the-person'],
  }),
  'find-the-source': outcome({
    verdict: 'depends',
    source: { section: '7', pages: [25, 26], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-14', 'gdpr-14-3', 'gdpr-13'] },
    related: ['information-duty.from-the-person', 'during.other-sources'],
  }),
});
