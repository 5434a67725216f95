import { flow, outcome, question } from '../flow.ts';

export default flow('notification.what', 'situation', {
  situation: question({
    'new-processing': 'kind',
    'notified-before': 'old-notification',
    'waiting-for-an-opinion': 'no-opinion-to-wait-for',
    'something-went-wrong': 'report-the-breach',
  }),
  kind: question({
    'nothing-confidential': 'ordinary-in-record',
    'one-of-seven': 'seven-in-record',
    'other-confidential-or-sensitive': 'risk',
    'do-not-know': 'risk',
  }),
  'ordinary-in-record': question({
    yes: 'nothing-more-ordinary',
    'no-or-unknown': 'add-ordinary-to-record',
  }),
  'seven-in-record': question({
    yes: 'nothing-more-seven',
    'no-or-unknown': 'add-seven-to-record',
  }),
  risk: question({
    'not-high': 'record-is-enough',
    high: 'assessment-made',
    'not-assessed': 'assess-the-risk',
  }),
  'assessment-made': question({
    no: 'make-impact-assessment',
    'risk-brought-down': 'carry-on',
    'risk-still-high': 'prior-consultation',
  }),

  'nothing-more-ordinary': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-30', 'dt-2018-05-18', 'dt-records'],
    },
    related: ['security.requirements', 'framework.ordinary'],
  }),
  'add-ordinary-to-record': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-30', 'dt-2018-05-18', 'dt-records'],
    },
    related: ['framework.ordinary', 'policy.dpo'],
  }),
  'nothing-more-seven': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-30', 'dt-2018-05-18', 'gdpr-32'],
    },
    related: ['during.sickness-absence', 'during.pay', 'after.personnel-files'],
  }),
  'add-seven-to-record': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-30', 'dt-2018-05-18', 'dt-records'],
    },
    related: ['during.sickness-absence', 'during.pay', 'after.personnel-files'],
  }),
  'record-is-enough': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-30', 'gdpr-35', 'dt-2018-05-18', 'gdpr-32'],
    },
    related: ['framework.sensitive', 'security.requirements'],
  }),
  'assess-the-risk': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-35', 'gdpr-30', 'dt-2018-05-18', 'gdpr-36'],
    },
    related: ['framework.sensitive', 'security.requirements', 'policy.dpo'],
  }),
  'make-impact-assessment': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-35', 'gdpr-36', 'gdpr-30', 'dt-2018-05-18'],
    },
    related: ['security.requirements', 'policy.dpo'],
  }),
  'carry-on': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-35', 'gdpr-30', 'dt-2018-05-18'],
    },
    related: ['security.requirements', 'framework.may-i-process'],
  }),
  'prior-consultation': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-36', 'gdpr-35', 'dt-2018-05-18'],
    },
    related: ['policy.dpo', 'security.requirements'],
  }),
  'old-notification': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['dt-2018-05-18', 'gdpr-30', 'gdpr-35'],
    },
    related: ['notification.how', 'security.requirements'],
  }),
  'no-opinion-to-wait-for': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['dt-2018-05-18', 'gdpr-36', 'gdpr-35', 'gdpr-30'],
    },
    related: ['notification.how', 'policy.dpo'],
  }),
  'report-the-breach': outcome({
    verdict: 'information',
    source: { section: '8', pages: [27], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-33', 'gdpr-34', 'dt-security'] },
    related: ['security.requirements', 'notification.how'],
  }),
});
