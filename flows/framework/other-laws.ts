import { flow, outcome, question } from '../flow.ts';

export default flow('framework.other-laws', 'what-you-do', {
  'what-you-do': question({
    'ask-about-health': 'health-information-act',
    'another-authority': 'direction',
    'answer-access-request': 'who-asks',
    'wage-withholding': 'wage-withholding',
    'another-act-mentions-it': 'what-the-act-says',
    'no-other-act': 'data-protection-rules',
    'do-not-know': 'find-the-act',
  }),
  direction: question({
    'obtain-about-applicant': 'obtain-about-applicant',
    'obtain-about-others': 'obtain-about-others',
    disclose: 'disclose-to-authority',
  }),
  'who-asks': question({
    'the-person': 'own-access',
    'someone-else': 'access-to-documents',
  }),
  'what-the-act-says': question({
    'stricter-on-us': 'act-is-stricter',
    'lets-us-do-more': 'act-lets-us-do-more',
    'do-not-know': 'read-the-act',
  }),

  'health-information-act': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['hol', 'dbl-1-3', 'gdpr-9'],
    },
    related: ['before.applicant-information', 'during.sickness-absence', 'framework.sensitive'],
  }),
  'obtain-about-applicant': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'renamed',
      confidence: 'high',
      provisions: ['fvl-29', 'dbl-1-3', 'gdpr-6'],
    },
    related: ['before.private-matters-from-authorities', 'before.criminal-record', 'before.other-sources'],
  }),
  'obtain-about-others': outcome({
    verdict: 'information',
    source: { section: '1', pages: [9], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-6', 'dbl-1-3', 'fvl-28-1', 'gdpr-14'],
    },
    related: ['during.other-sources', 'information-duty.from-others', 'framework.may-i-process'],
  }),
  'disclose-to-authority': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['fvl-28-1', 'dbl-2-1', 'gdpr-6', 'fvl-27'],
    },
    related: ['framework.may-i-process', 'during.disciplinary', 'during.parental-leave'],
  }),
  'own-access': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-15', 'fvl', 'ofl', 'dbl-22'],
    },
    related: ['rights.overview'],
  }),
  'access-to-documents': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['ofl', 'ofl-21-3', 'fvl-27', 'dbl-1-3'],
    },
    related: ['during.pay', 'during.disciplinary', 'policy.dpo'],
  }),
  'wage-withholding': outcome({
    verdict: 'information',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-6-1-c', 'dbl-1-3'],
    },
    related: ['during.pay', 'after.personnel-files', 'policy.dpo'],
  }),
  'act-is-stricter': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-1-3', 'gdpr-6'],
    },
    related: ['framework.may-i-process', 'act.section-2'],
  }),
  'act-lets-us-do-more': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-1-3', 'gdpr-5-1', 'gdpr-6', 'gdpr-9'],
    },
    related: ['framework.may-i-process', 'act.section-2', 'policy.dpo'],
  }),
  'read-the-act': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-1-3'],
    },
    related: ['framework.may-i-process', 'act.section-2', 'policy.dpo'],
  }),
  'data-protection-rules': outcome({
    verdict: 'information',
    source: { section: '1', pages: [9], verdict: 'information' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr', 'dbl', 'dbl-1-3'],
    },
    related: ['framework.may-i-process', 'during.principles'],
  }),
  'find-the-act': outcome({
    verdict: 'depends',
    source: { section: '1', pages: [9], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-1-3', 'hol', 'fvl', 'ofl'],
    },
    related: ['framework.may-i-process', 'policy.dpo'],
  }),
});
