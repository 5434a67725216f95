/**
 * Every topic of the guidance, in the order of the menu: where it stands in its source, how its rule of 2005
 * stands today, the month its content was compiled, and the month by which it must be read again.
 */
// biome-ignore format: a table reads best with a topic a line
export const topics = [
  { id: 'framework.scope', document: 'pamphlet', section: 'intro', pages: [5, 6], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'framework.may-i-process', document: 'pamphlet', section: '1', pages: [7], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'framework.ordinary', document: 'pamphlet', section: '1', pages: [8, 9], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'framework.sensitive', document: 'pamphlet', section: '1', pages: [7, 8], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'framework.private-matters', document: 'pamphlet', section: '1', pages: [8], change: 'abolished', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'framework.other-laws', document: 'pamphlet', section: '1', pages: [9], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'before.applications', document: 'pamphlet', section: '2', pages: [10], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'before.applicant-information', document: 'pamphlet', section: '2', pages: [11], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'before.tests', document: 'pamphlet', section: '2', pages: [11], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'before.private-matters-from-authorities', document: 'pamphlet', section: '2', pages: [12], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'before.criminal-record', document: 'pamphlet', section: '2', pages: [12], change: 'renamed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'before.other-sources', document: 'pamphlet', section: '2', pages: [12], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'before.unsuccessful-applicants', document: 'pamphlet', section: '2', pages: [13], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.principles', document: 'pamphlet', section: '3', pages: [14], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.pay', document: 'pamphlet', section: '3', pages: [14], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.cpr', document: 'pamphlet', section: '3', pages: [14, 15], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.sickness-absence', document: 'pamphlet', section: '3', pages: [15], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.parental-leave', document: 'pamphlet', section: '3', pages: [15, 16], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.care-days', document: 'pamphlet', section: '3', pages: [16], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.time-registration', document: 'pamphlet', section: '3', pages: [16], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.competence-registration', document: 'pamphlet', section: '3', pages: [17], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.other-registrations', document: 'pamphlet', section: '3', pages: [17], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.other-sources', document: 'pamphlet', section: '3', pages: [17, 18], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.disciplinary', document: 'pamphlet', section: '3', pages: [19], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.publishing-work-contact', document: 'pamphlet', section: '3', pages: [19, 20], change: 'renamed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.publishing-private-or-photo', document: 'pamphlet', section: '3', pages: [20], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'during.intranet', document: 'pamphlet', section: '3', pages: [20], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'after.personnel-files', document: 'pamphlet', section: '4', pages: [21], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'after.sensitive-files', document: 'pamphlet', section: '4', pages: [21], change: 'renamed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'after.archives', document: 'pamphlet', section: '4', pages: [21], change: 'renamed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'security.requirements', document: 'pamphlet', section: '5', pages: [22, 23], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'rights.overview', document: 'pamphlet', section: '6', pages: [24], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'information-duty.from-the-person', document: 'pamphlet', section: '7', pages: [25], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'information-duty.from-others', document: 'pamphlet', section: '7', pages: [25, 26], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'notification.what', document: 'pamphlet', section: '8', pages: [27], change: 'abolished', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'notification.how', document: 'pamphlet', section: '8', pages: [28], change: 'abolished', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'definitions.personal-data', document: 'pamphlet', section: '9', pages: [29], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'definitions.processing', document: 'pamphlet', section: '9', pages: [29], change: 'renamed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'definitions.data-subject', document: 'pamphlet', section: '9', pages: [29], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'definitions.controller', document: 'pamphlet', section: '9', pages: [29], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'definitions.consent', document: 'pamphlet', section: '9', pages: [29], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'definitions.sensitive', document: 'pamphlet', section: '9', pages: [30], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'definitions.private-matters', document: 'pamphlet', section: '9', pages: [30], change: 'abolished', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'definitions.ordinary', document: 'pamphlet', section: '9', pages: [30], change: 'renamed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'reading.sources', document: 'pamphlet', section: '10', pages: [31], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-1', document: 'pamphlet', section: 'annex', pages: [34], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-2', document: 'pamphlet', section: 'annex', pages: [34, 35], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-3', document: 'pamphlet', section: 'annex', pages: [35, 36], change: 'renamed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-4', document: 'pamphlet', section: 'annex', pages: [36, 37], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-5', document: 'pamphlet', section: 'annex', pages: [37, 38], change: 'renamed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-6', document: 'pamphlet', section: 'annex', pages: [38], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-7', document: 'pamphlet', section: 'annex', pages: [38, 39], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-8', document: 'pamphlet', section: 'annex', pages: [39, 40], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-9', document: 'pamphlet', section: 'annex', pages: [40], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-10', document: 'pamphlet', section: 'annex', pages: [40, 41], change: 'changed', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-11', document: 'pamphlet', section: 'annex', pages: [41], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-12', document: 'pamphlet', section: 'annex', pages: [41], change: 'abolished', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'act.section-13', document: 'pamphlet', section: 'annex', pages: [41], change: 'abolished', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'policy.security', document: 'privacy-policy', section: null, pages: [], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'policy.your-information', document: 'privacy-policy', section: null, pages: [], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'policy.rights', document: 'privacy-policy', section: null, pages: [], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'policy.legal-basis', document: 'privacy-policy', section: null, pages: [], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'policy.press-releases', document: 'privacy-policy', section: null, pages: [], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'policy.controller', document: 'privacy-policy', section: null, pages: [], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'policy.secure-mail', document: 'privacy-policy', section: null, pages: [], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'policy.dpo', document: 'privacy-policy', section: null, pages: [], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
  { id: 'policy.complaint', document: 'privacy-policy', section: null, pages: [], change: 'unchanged', asOf: '2026-11', reviewBy: '2027-11' },
] as const;

export type Topic = (typeof topics)[number];
export type TopicId = Topic['id'];

/** The parts of the menu: the part of a topic's id before the dot. */
export const stages = [
  'framework',
  'before',
  'during',
  'after',
  'security',
  'rights',
  'information-duty',
  'notification',
  'definitions',
  'reading',
  'act',
  'policy',
] as const;
export type Stage = (typeof stages)[number];

const byId = new Map<string, Topic>(topics.map((topic) => [topic.id, topic]));

export function isTopicId(id: string): id is TopicId {
  return byId.has(id);
}

export function topicById(id: TopicId): Topic {
  return byId.get(id) as Topic;
}

export function stageOf(id: TopicId): Stage {
  return id.slice(0, id.indexOf('.')) as Stage;
}
