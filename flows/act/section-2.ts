import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-2', 'situation', {
  situation: question({
    'other-law': 'other-law-better',
    'media-or-art': 'media',
    'purely-private': 'purely-private',
    'state-body': 'state-body',
    none: 'rules-apply',
  }),
  'other-law-better': question({
    better: 'other-law-first',
    'not-better': 'other-law-not-better',
    'do-not-know': 'other-law-first',
  }),
  media: question({
    'media-database': 'media-database',
    'published-unchanged': 'published-database',
    clippings: 'journalism-or-art',
    'other-journalism-or-art': 'journalism-or-art',
    'expression-generally': 'free-expression',
  }),
  'state-body': question({
    'courts-police-prosecutors': 'criminal-justice',
    parliament: 'parliament',
    intelligence: 'intelligence',
  }),

  'other-law-first': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-1-3', 'fvl-29', 'hol-2-1'],
    },
    related: ['framework.other-laws', 'framework.may-i-process'],
  }),
  'other-law-not-better': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-1-3', 'gdpr-6', 'dbl-6'],
    },
    related: ['framework.other-laws', 'framework.may-i-process'],
  }),
  'rules-apply': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [34, 35], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-2-1', 'dbl-1', 'dbl-3'],
    },
    related: ['framework.scope', 'framework.may-i-process'],
  }),
  'purely-private': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-2-2'],
    },
    related: ['framework.scope'],
  }),
  'media-database': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [35], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-3', 'gdpr-85'],
    },
    related: ['framework.scope', 'framework.other-laws'],
  }),
  'published-database': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [35], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-3', 'gdpr-85', 'gdpr-28', 'gdpr-32'],
    },
    related: ['framework.scope'],
  }),
  'journalism-or-art': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [35], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-3', 'gdpr-85'],
    },
    related: ['framework.scope'],
  }),
  'free-expression': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [34], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-3', 'gdpr-85'],
    },
    related: ['framework.scope', 'policy.dpo'],
  }),
  'criminal-justice': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [35], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['law-enforcement-act', 'gdpr-2-2'],
    },
    related: ['framework.scope', 'during.disciplinary'],
  }),
  parliament: outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [35], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-3', 'gdpr-2-2'],
    },
    related: ['framework.scope'],
  }),
  intelligence: outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [35], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['dbl-3', 'gdpr-2-2'],
    },
    related: ['framework.scope'],
  }),
});
