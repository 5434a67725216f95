import { flow, outcome, question } from '../flow.ts';

export default flow('notification.how', 'wanted', {
  wanted: question({
    'processing-of-data': 'how-sent',
    breach: 'how-risky',
    'high-risk': 'impact-assessment',
    dpo: 'report-the-dpo',
    'do-not-know': 'nothing-to-notify',
  }),
  'how-sent': question({
    online: 'online-form-is-closed',
    'paper-form': 'do-not-post-the-form',
    'already-sent': 'already-sent',
    'other-or-unknown': 'nothing-to-notify',
  }),
  'how-risky': question({
    'risk-or-unknown': 'report-the-breach',
    'unlikely-risk': 'document-the-breach',
  }),
  'impact-assessment': question({
    'not-made': 'make-impact-assessment',
    'risk-still-high': 'consult-beforehand',
    'risk-brought-down': 'no-more-to-do',
  }),

  'online-form-is-closed': outcome({
    verdict: 'information',
    source: { section: '8', pages: [28], verdict: 'information' },
    today: { change: 'abolished', confidence: 'high', provisions: ['dt-2018-05-18', 'gdpr-30', 'gdpr-35'] },
    related: ['notification.what', 'security.requirements'],
  }),
  'do-not-post-the-form': outcome({
    verdict: 'information',
    source: { section: '8', pages: [28], verdict: 'information' },
    today: { change: 'abolished', confidence: 'high', provisions: ['dt-2018-05-18', 'gdpr-30', 'gdpr-35'] },
    related: ['notification.what', 'security.requirements'],
  }),
  'already-sent': outcome({
    verdict: 'information',
    source: { section: '8', pages: [28], verdict: 'information' },
    today: { change: 'abolished', confidence: 'high', provisions: ['dt-2018-05-18', 'gdpr-30', 'gdpr-35'] },
    related: ['notification.what', 'policy.dpo'],
  }),
  'nothing-to-notify': outcome({
    verdict: 'information',
    source: { section: '8', pages: [28], verdict: 'information' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['dt-2018-05-18', 'gdpr-30', 'gdpr-33', 'gdpr-36', 'gdpr-37-7'],
    },
    related: ['notification.what', 'security.requirements'],
  }),
  'report-the-breach': outcome({
    verdict: 'information',
    source: { section: '8', pages: [28], verdict: 'information' },
    today: { change: 'changed', confidence: 'medium', provisions: ['gdpr-33', 'gdpr-34', 'dt-security'] },
    related: ['security.requirements', 'policy.dpo'],
  }),
  'document-the-breach': outcome({
    verdict: 'information',
    source: { section: '8', pages: [28], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-33', 'gdpr-5-2'] },
    related: ['security.requirements'],
  }),
  'make-impact-assessment': outcome({
    verdict: 'information',
    source: { section: '8', pages: [28], verdict: 'information' },
    today: { change: 'abolished', confidence: 'high', provisions: ['gdpr-35', 'gdpr-36', 'gdpr-30'] },
    related: ['notification.what', 'policy.dpo'],
  }),
  'consult-beforehand': outcome({
    verdict: 'information',
    source: { section: '8', pages: [28], verdict: 'information' },
    today: { change: 'abolished', confidence: 'high', provisions: ['gdpr-36', 'gdpr-35'] },
    related: ['notification.what', 'policy.dpo'],
  }),
  'no-more-to-do': outcome({
    verdict: 'information',
    source: { section: '8', pages: [28], verdict: 'information' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-35', 'gdpr-36', 'gdpr-30', 'dt-2018-05-18'],
    },
    related: ['notification.what', 'security.requirements'],
  }),
  'report-the-dpo': outcome({
    verdict: 'information',
    source: { section: '8', pages: [28], verdict: 'information' },
    today: { change: 'changed', confidence: 'high', provisions: ['gdpr-37-7', 'gdpr-37-1-a', 'gdpr-38'] },
    related: ['policy.dpo', 'notification.what'],
  }),
});
