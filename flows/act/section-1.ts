import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-1', 'subject', {
  subject: question({
    people: 'handling',
    company: 'company-handler',
    nobody: 'anonymous',
  }),
  handling: question({
    electronically: 'electronic',
    'paper-register': 'paper-register',
    'loose-paper-or-oral': 'manual-handler',
  }),
  'manual-handler': question({
    'authority-passing-on': 'manual-disclosure',
    'authority-keeping': 'manual-authority',
    private: 'manual-private',
  }),
  'company-handler': question({
    'credit-bureau': 'company-credit-bureau',
    authority: 'company-authority',
    'other-private': 'company-other-private',
  }),

  electronic: outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-2-1', 'dbl-1-2', 'dbl-2-5'],
    },
    related: ['framework.scope', 'framework.may-i-process', 'act.section-4'],
  }),
  'paper-register': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-2-1', 'gdpr-4-6'],
    },
    related: ['framework.scope', 'definitions.processing'],
  }),
  'manual-disclosure': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-2-1', 'gdpr-2-1'],
    },
    related: ['framework.scope', 'framework.private-matters', 'act.section-4'],
  }),
  'manual-authority': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-2-1', 'gdpr-2-1', 'ofl-13'],
    },
    related: ['framework.scope', 'framework.may-i-process'],
  }),
  'manual-private': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-2-1', 'dbl-1-2', 'dbl-2'],
    },
    related: ['framework.scope', 'act.section-3'],
  }),
  'company-credit-bureau': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['dbl-2', 'gdpr-4-1'],
    },
    related: ['framework.scope', 'definitions.personal-data', 'act.section-3'],
  }),
  'company-authority': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'dbl-2'],
    },
    related: ['framework.scope', 'definitions.personal-data'],
  }),
  'company-other-private': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'dbl-2'],
    },
    related: ['framework.scope', 'definitions.personal-data'],
  }),
  anonymous: outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-recital-26', 'gdpr-4-1'],
    },
    related: ['framework.scope', 'definitions.personal-data'],
  }),
});
