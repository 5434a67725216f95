import { flow, outcome, question } from '../flow.ts';

export default flow('definitions.consent', 'purpose', {
  purpose: question({
    'required-by-law-or-agreement': 'basis-in-law',
    'task-as-employer': 'basis-in-task',
    reference: 'reference',
    'another-act-asks': 'consent-in-other-law',
    'voluntary-offer': 'what-if-no',
    'nothing-definite': 'no-purpose',
  }),
  'what-if-no': question({
    nothing: 'told',
    disadvantage: 'not-free',
    'do-not-know': 'think-through',
  }),
  told: question({
    everything: 'how-given',
    'in-general': 'not-specific',
    'too-little': 'not-informed',
    'not-yet': 'ask-properly',
  }),
  'how-given': question({
    'active-and-kept': 'withdrawal',
    'no-trace': 'not-provable',
    silence: 'not-clear',
    'not-yet': 'ask-properly',
  }),
  withdrawal: question({
    yes: 'valid',
    no: 'hard-to-withdraw',
    withdrawn: 'withdrawn',
  }),

  'basis-in-law': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-c', 'gdpr-6-1-b', 'dbl-12-1', 'gdpr-recital-43', 'dt-employment-guideline'],
    },
    related: ['framework.ordinary', 'framework.sensitive'],
  }),
  'basis-in-task': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [7], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'gdpr-recital-43', 'dbl-12-3', 'dt-employment-guideline'],
    },
    related: ['framework.ordinary', 'framework.may-i-process'],
  }),
  reference: outcome({
    verdict: 'depends',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dt-employment-guideline', 'pav-15-9-1', 'gdpr-6-1-e'],
    },
    related: ['before.other-sources', 'information-duty.from-others'],
  }),
  'consent-in-other-law': outcome({
    verdict: 'consent-required',
    source: { section: '2', pages: [12], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['fvl-29', 'criminal-register-order-ch-6', 'gdpr-6', 'gdpr-10'],
    },
    related: ['before.private-matters-from-authorities', 'before.criminal-record', 'framework.other-laws'],
  }),
  'no-purpose': outcome({
    verdict: 'not-allowed',
    source: { section: '1', pages: [7], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c'],
    },
    related: ['framework.may-i-process'],
  }),
  'not-free': outcome({
    verdict: 'not-allowed',
    source: { section: '9', pages: [29], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-11', 'gdpr-7', 'gdpr-recital-43', 'dt-employment-guideline'],
    },
    related: ['framework.may-i-process', 'framework.ordinary'],
  }),
  'think-through': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [29], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-11', 'gdpr-7', 'gdpr-recital-43', 'dt-employment-guideline'],
    },
    related: ['framework.may-i-process', 'policy.dpo'],
  }),
  'not-specific': outcome({
    verdict: 'not-allowed',
    source: { section: '9', pages: [29], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-11', 'gdpr-7'],
    },
    related: ['framework.may-i-process'],
  }),
  'not-informed': outcome({
    verdict: 'not-allowed',
    source: { section: '9', pages: [29], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-11', 'gdpr-7', 'gdpr-13'],
    },
    related: ['information-duty.from-the-person', 'framework.may-i-process'],
  }),
  'not-provable': outcome({
    verdict: 'not-allowed',
    source: { section: '9', pages: [29], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-7', 'gdpr-5-2'],
    },
    related: ['framework.may-i-process'],
  }),
  'not-clear': outcome({
    verdict: 'not-allowed',
    source: { section: '9', pages: [29], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-11', 'gdpr-7'],
    },
    related: ['framework.may-i-process'],
  }),
  'ask-properly': outcome({
    verdict: 'consent-required',
    source: { section: '9', pages: [29], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-11', 'gdpr-7', 'dbl-12-3', 'gdpr-9-2-a', 'dbl-8'],
    },
    related: ['information-duty.from-the-person', 'framework.sensitive'],
  }),
  valid: outcome({
    verdict: 'allowed-with-conditions',
    source: { section: '9', pages: [29], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-4-11', 'gdpr-7', 'dbl-12-3', 'gdpr-9-2-a', 'dbl-8'],
    },
    related: ['framework.sensitive', 'during.publishing-private-or-photo'],
  }),
  'hard-to-withdraw': outcome({
    verdict: 'not-allowed',
    source: { section: '9', pages: [29], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-7-3', 'gdpr-7'],
    },
    related: ['framework.may-i-process'],
  }),
  withdrawn: outcome({
    verdict: 'not-allowed',
    source: { section: '9', pages: [29], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-7-3', 'gdpr-5-1-e'],
    },
    related: ['after.archives', 'rights.overview'],
  }),
});
