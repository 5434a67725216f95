import type { TopicId } from './topics.ts';

/** The terms of art that are explained where they stand, each with the topic that says more. */
export const terms = {
  'personal-data': 'definitions.personal-data',
  processing: 'definitions.processing',
  'data-subject': 'definitions.data-subject',
  controller: 'definitions.controller',
  processor: 'definitions.controller',
  consent: 'definitions.consent',
  'explicit-consent': 'definitions.consent',
  sensitive: 'definitions.sensitive',
  'private-matters': 'definitions.private-matters',
  ordinary: 'definitions.ordinary',
  confidential: 'definitions.ordinary',
  'legal-basis': 'framework.may-i-process',
  'objective-purpose': 'framework.may-i-process',
  'legitimate-interest': 'framework.ordinary',
  'legal-claim': 'framework.sensitive',
  dpo: 'policy.dpo',
  datatilsynet: 'reading.sources',
  record: 'notification.what',
  'impact-assessment': 'notification.what',
  breach: 'security.requirements',
  'duty-to-inform': 'information-duty.from-the-person',
  access: 'rights.overview',
  'civil-servant': 'framework.ordinary',
  'summary-dismissal': 'during.disciplinary',
  'fitness-certificate': 'during.sickness-absence',
  rigsarkivet: 'after.archives',
  'act-2000': 'act.section-1',
} as const satisfies Record<string, TopicId>;

export type TermId = keyof typeof terms;
