import { flow, outcome, question } from '../flow.ts';

export default flow('definitions.processing', 'how', {
  how: question({
    electronic: 'what',
    'filed-paper': 'what',
    'will-be-typed': 'what',
    'oral-or-loose': 'to-authority',
  }),
  what: question({
    collect: 'collecting',
    use: 'using',
    'pass-on': 'passing-on',
    lock: 'restricting',
    erase: 'erasing',
  }),
  'to-authority': question({
    yes: 'handed-to-authority',
    no: 'oral-or-loose-paper',
    'do-not-know': 'oral-or-loose-paper',
  }),

  collecting: outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-2', 'gdpr-5-1-b'],
    },
    related: ['information-duty.from-the-person', 'information-duty.from-others', 'framework.may-i-process'],
  }),
  using: outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-2', 'gdpr-5-1-b', 'gdpr-5-1-f'],
    },
    related: ['framework.may-i-process', 'security.requirements'],
  }),
  'passing-on': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-2', 'gdpr-5-1-b', 'gdpr-6'],
    },
    related: ['framework.may-i-process', 'framework.other-laws'],
  }),
  restricting: outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-2', 'gdpr-18'],
    },
    related: ['rights.overview'],
  }),
  erasing: outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['gdpr-4-2', 'arkivloven', 'archives-order-5', 'ofl-15'],
    },
    related: ['after.archives', 'after.personnel-files'],
  }),
  'handed-to-authority': outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-2-1', 'gdpr-2-1'],
    },
    related: ['framework.scope', 'framework.other-laws'],
  }),
  'oral-or-loose-paper': outcome({
    verdict: 'depends',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-2-1', 'dbl-2-1', 'ofl-13'],
    },
    related: ['framework.scope', 'policy.dpo'],
  }),
});
