import { flow, outcome, question } from '../flow.ts';

export default flow('policy.press-releases', 'who', {
  who: question({
    receive: 'subscription',
    send: 'recipient',
  }),
  subscription: question({
    'not-yet': 'sign-up',
    'want-out': 'unsubscribe',
    'still-receiving': 'still-receiving',
  }),
  recipient: question({
    yes: 'send-with-consent',
    no: 'ask-first',
    unsubscribed: 'delete-now',
  }),

  'sign-up': outcome({
    verdict: 'consent-required',
    source: { section: null, pages: [], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-a', 'gdpr-7'],
    },
    related: ['definitions.consent', 'policy.rights'],
  }),
  unsubscribe: outcome({
    verdict: 'information',
    source: { section: null, pages: [], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-7-3', 'gdpr-17'],
    },
    related: ['policy.rights'],
  }),
  'still-receiving': outcome({
    verdict: 'not-allowed',
    source: { section: null, pages: [], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-7-3', 'gdpr-17', 'gdpr-77'],
    },
    related: ['policy.controller', 'policy.complaint'],
  }),
  'send-with-consent': outcome({
    verdict: 'consent-required',
    source: { section: null, pages: [], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-a', 'gdpr-7'],
    },
    related: ['definitions.consent'],
  }),
  'ask-first': outcome({
    verdict: 'consent-required',
    source: { section: null, pages: [], verdict: 'consent-required' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-6-1-a', 'gdpr-7', 'gdpr-5-2'],
    },
    related: ['definitions.consent'],
  }),
  'delete-now': outcome({
    verdict: 'not-allowed',
    source: { section: null, pages: [], verdict: 'not-allowed' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-7-3', 'gdpr-17'],
    },
    related: ['definitions.consent', 'policy.rights'],
  }),
});
