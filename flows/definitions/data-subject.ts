import { flow, outcome, question } from '../flow.ts';

export default flow('definitions.data-subject', 'about', {
  about: question({
    'applicant-or-employee': 'got-it-from',
    several: 'each-their-own',
    outsider: 'outsider',
    nobody: 'no-data-subject',
  }),
  'got-it-from': question({
    'the-person': 'own-information',
    'someone-else': 'from-someone-else',
    'do-not-know': 'find-the-origin',
  }),

  'own-information': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'gdpr-13', 'gdpr-15'],
    },
    related: ['rights.overview', 'information-duty.from-the-person'],
  }),
  'from-someone-else': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'gdpr-14', 'gdpr-15'],
    },
    related: ['information-duty.from-others', 'rights.overview'],
  }),
  'find-the-origin': outcome({
    verdict: 'depends',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'gdpr-13', 'gdpr-14'],
    },
    related: ['information-duty.from-others', 'information-duty.from-the-person'],
  }),
  'each-their-own': outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'gdpr-15'],
    },
    related: ['rights.overview', 'information-duty.from-others', 'definitions.personal-data'],
  }),
  outsider: outcome({
    verdict: 'information',
    source: { section: '9', pages: [29], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'gdpr-14'],
    },
    related: ['rights.overview', 'information-duty.from-others'],
  }),
  'no-data-subject': outcome({
    verdict: 'information',
    source: { section: 'intro', pages: [5], verdict: 'information' },
    today: {
      change: 'unchanged',
      confidence: 'high',
      provisions: ['gdpr-4-1', 'gdpr-recital-26'],
    },
    related: ['definitions.personal-data', 'framework.scope'],
  }),
});
