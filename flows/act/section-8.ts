import { flow, outcome, question } from '../flow.ts';

export default flow('act.section-8', 'kind', {
  kind: question({
    offence: 'offence-use',
    'social-or-private': 'private-use',
    'full-register': 'register-keeper',
  }),
  'offence-use': question({
    'own-case': 'offence-in-case',
    recruitment: 'offence-recruitment',
    'nothing-particular': 'offence-not-needed',
    'pass-on': 'offence-reason',
    'social-authority': 'social-authority',
    private: 'private-offence',
  }),
  'offence-reason': question({
    consent: 'offence-disclosure-consent',
    'weighty-reason': 'offence-disclosure-reason',
    'authority-decision': 'offence-disclosure-reason',
    'public-contractor': 'offence-disclosure-reason',
    none: 'offence-no-disclosure',
  }),
  'private-use': question({
    'own-case': 'private-matter-in-case',
    'nothing-particular': 'private-matter-not-needed',
    'pass-on': 'private-matter-disclosure',
    'from-another-authority': 'private-matter-from-authority',
    'social-authority': 'social-authority',
    private: 'private-party-matter',
  }),
  'register-keeper': question({
    authority: 'register-authority',
    private: 'register-private',
  }),

  'offence-in-case': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [39, 40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'gdpr-6-1-e'],
    },
    related: ['during.disciplinary', 'framework.private-matters'],
  }),
  'offence-recruitment': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [39], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-10', 'dbl-8-1', 'criminal-register-order-ch-6', 'pav-15-2-2-15'],
    },
    related: ['before.criminal-record'],
  }),
  'offence-not-needed': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [39], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8-1', 'gdpr-5-1-c'],
    },
    related: ['during.disciplinary', 'after.sensitive-files'],
  }),
  'offence-disclosure-consent': outcome({
    verdict: 'consent-required',
    source: { section: 'annex', pages: [39], verdict: 'consent-required' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-8-2', 'gdpr-10', 'gdpr-7'],
    },
    related: ['definitions.consent', 'during.disciplinary'],
  }),
  'offence-disclosure-reason': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-8-2', 'gdpr-10'],
    },
    related: ['during.disciplinary', 'policy.dpo'],
  }),
  'offence-no-disclosure': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [39], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['dbl-8-2', 'gdpr-10', 'straffeloven-152'],
    },
    related: ['during.disciplinary'],
  }),
  'social-authority': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'medium',
      provisions: ['gdpr-10', 'dbl-8-2', 'gdpr-6', 'fvl-28-1'],
    },
    related: ['framework.private-matters', 'before.private-matters-from-authorities'],
  }),
  'private-offence': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8'],
    },
    related: ['before.other-sources', 'before.criminal-record'],
  }),
  'private-matter-in-case': outcome({
    verdict: 'allowed-with-conditions',
    source: { section: 'annex', pages: [39, 40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-6-1-e', 'dbl-6', 'fvl-27', 'gdpr-5-1-f'],
    },
    related: ['framework.private-matters', 'during.disciplinary'],
  }),
  'private-matter-not-needed': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [39], verdict: 'not-allowed' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-5-1-b', 'gdpr-5-1-c', 'gdpr-6'],
    },
    related: ['framework.private-matters', 'framework.may-i-process'],
  }),
  'private-matter-disclosure': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [39, 40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'medium',
      provisions: ['gdpr-6', 'fvl-28-1', 'fvl-27', 'straffeloven-152'],
    },
    related: ['framework.private-matters', 'framework.other-laws'],
  }),
  'private-matter-from-authority': outcome({
    verdict: 'depends',
    source: { section: 'annex', pages: [39], verdict: 'depends' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['fvl-29', 'gdpr-6'],
    },
    related: ['before.private-matters-from-authorities', 'during.other-sources'],
  }),
  'private-party-matter': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [40], verdict: 'allowed-with-conditions' },
    today: {
      change: 'abolished',
      confidence: 'high',
      provisions: ['gdpr-6', 'gdpr-6-1-f'],
    },
    related: ['framework.private-matters', 'before.other-sources'],
  }),
  'register-authority': outcome({
    verdict: 'information',
    source: { section: 'annex', pages: [40], verdict: 'allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8', 'criminal-register-order-ch-6'],
    },
    related: ['before.criminal-record'],
  }),
  'register-private': outcome({
    verdict: 'not-allowed',
    source: { section: 'annex', pages: [40], verdict: 'not-allowed' },
    today: {
      change: 'changed',
      confidence: 'high',
      provisions: ['gdpr-10', 'dbl-8'],
    },
    related: ['before.criminal-record', 'before.other-sources'],
  }),
});
