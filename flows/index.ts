import actSection1 from './act/section-1.ts';
import actSection2 from './act/section-2.ts';
import actSection3 from './act/section-3.ts';
import actSection4 from './act/section-4.ts';
import actSection5 from './act/section-5.ts';
import actSection6 from './act/section-6.ts';
import actSection7 from './act/section-7.ts';
import actSection8 from './act/section-8.ts';
import actSection9 from './act/section-9.ts';
import actSection10 from './act/section-10.ts';
import actSection11 from './act/section-11.ts';
import actSection12 from './act/section-12.ts';
import actSection13 from './act/section-13.ts';
import afterArchives from './after/archives.ts';
import afterPersonnelFiles from './after/personnel-files.ts';
import afterSensitiveFiles from './after/sensitive-files.ts';
import beforeApplicantInformation from './before/applicant-information.ts';
import beforeApplications from './before/applications.ts';
import beforeCriminalRecord from './before/criminal-record.ts';
import beforeOtherSources from './before/other-sources.ts';
import beforePrivateMattersFromAuthorities from './before/private-matters-from-authorities.ts';
import beforeTests from './before/tests.ts';
import beforeUnsuccessfulApplicants from './before/unsuccessful-applicants.ts';
import definitionsConsent from './definitions/consent.ts';
import definitionsController from './definitions/controller.ts';
import definitionsDataSubject from './definitions/data-subject.ts';
import definitionsOrdinary from './definitions/ordinary.ts';
import definitionsPersonalData from './definitions/personal-data.ts';
import definitionsPrivateMatters from './definitions/private-matters.ts';
import definitionsProcessing from './definitions/processing.ts';
import definitionsSensitive from './definitions/sensitive.ts';
import duringCareDays from './during/care-days.ts';
import duringCompetenceRegistration from './during/competence-registration.ts';
import duringCpr from './during/cpr.ts';
import duringDisciplinary from './during/disciplinary.ts';
import duringIntranet from './during/intranet.ts';
import duringOtherRegistrations from './during/other-registrations.ts';
import duringOtherSources from './during/other-sources.ts';
import duringParentalLeave from './during/parental-leave.ts';
import duringPay from './during/pay.ts';
import duringPrinciples from './during/principles.ts';
import duringPublishingPrivateOrPhoto from './during/publishing-private-or-photo.ts';
import duringPublishingWorkContact from './during/publishing-work-contact.ts';
import duringSicknessAbsence from './during/sickness-absence.ts';
import duringTimeRegistration from './during/time-registration.ts';
import type { Flow } from './flow.ts';
import frameworkMayIProcess from './framework/may-i-process.ts';
import frameworkOrdinary from './framework/ordinary.ts';
import frameworkOtherLaws from './framework/other-laws.ts';
import frameworkPrivateMatters from './framework/private-matters.ts';
import frameworkScope from './framework/scope.ts';
import frameworkSensitive from './framework/sensitive.ts';
import informationDutyFromOthers from './information-duty/from-others.ts';
import informationDutyFromThePerson from './information-duty/from-the-person.ts';
import notificationHow from './notification/how.ts';
import notificationWhat from './notification/what.ts';
import policyComplaint from './policy/complaint.ts';
import policyController from './policy/controller.ts';
import policyDpo from './policy/dpo.ts';
import policyLegalBasis from './policy/legal-basis.ts';
import policyPressReleases from './policy/press-releases.ts';
import policyRights from './policy/rights.ts';
import policySecureMail from './policy/secure-mail.ts';
import policySecurity from './policy/security.ts';
import policyYourInformation from './policy/your-information.ts';
import readingSources from './reading/sources.ts';
import rightsOverview from './rights/overview.ts';
import securityRequirements from './security/requirements.ts';
import type { TopicId } from './topics.ts';

export {
  type Change,
  type Confidence,
  changes,
  type Flow,
  type OutcomeFacts,
  type Verdict,
  verdicts,
} from './flow.ts';
export {
  isMenuGroup,
  isMenuQuestion,
  type MenuGroup,
  type MenuQuestion,
  menuGroups,
  menuHeadings,
  menuOptions,
} from './menu.ts';
export { isOutcome, longestFrom, outcomesOf, type Path, pathsOf, questionsOf } from './paths.ts';
export { instruments, type ProvisionId, provisions } from './provisions.ts';
export { type Revision, revisions, revisionsOf } from './revisions.ts';
export { type TermId, terms } from './terms.ts';
export {
  isTopicId,
  type Stage,
  stageOf,
  stages,
  type Topic,
  type TopicId,
  topicById,
  topics,
} from './topics.ts';

/** Every decision flow, by the id of its topic. */
export const flows: Readonly<Record<TopicId, Flow>> = {
  'framework.scope': frameworkScope,
  'framework.may-i-process': frameworkMayIProcess,
  'framework.ordinary': frameworkOrdinary,
  'framework.sensitive': frameworkSensitive,
  'framework.private-matters': frameworkPrivateMatters,
  'framework.other-laws': frameworkOtherLaws,
  'before.applications': beforeApplications,
  'before.applicant-information': beforeApplicantInformation,
  'before.tests': beforeTests,
  'before.private-matters-from-authorities': beforePrivateMattersFromAuthorities,
  'before.criminal-record': beforeCriminalRecord,
  'before.other-sources': beforeOtherSources,
  'before.unsuccessful-applicants': beforeUnsuccessfulApplicants,
  'during.principles': duringPrinciples,
  'during.pay': duringPay,
  'during.cpr': duringCpr,
  'during.sickness-absence': duringSicknessAbsence,
  'during.parental-leave': duringParentalLeave,
  'during.care-days': duringCareDays,
  'during.time-registration': duringTimeRegistration,
  'during.competence-registration': duringCompetenceRegistration,
  'during.other-registrations': duringOtherRegistrations,
  'during.other-sources': duringOtherSources,
  'during.disciplinary': duringDisciplinary,
  'during.publishing-work-contact': duringPublishingWorkContact,
  'during.publishing-private-or-photo': duringPublishingPrivateOrPhoto,
  'during.intranet': duringIntranet,
  'after.personnel-files': afterPersonnelFiles,
  'after.sensitive-files': afterSensitiveFiles,
  'after.archives': afterArchives,
  'security.requirements': securityRequirements,
  'rights.overview': rightsOverview,
  'information-duty.from-the-person': informationDutyFromThePerson,
  'information-duty.from-others': informationDutyFromOthers,
  'notification.what': notificationWhat,
  'notification.how': notificationHow,
  'definitions.personal-data': definitionsPersonalData,
  'definitions.processing': definitionsProcessing,
  'definitions.data-subject': definitionsDataSubject,
  'definitions.controller': definitionsController,
  'definitions.consent': definitionsConsent,
  'definitions.sensitive': definitionsSensitive,
  'definitions.private-matters': definitionsPrivateMatters,
  'definitions.ordinary': definitionsOrdinary,
  'reading.sources': readingSources,
  'act.section-1': actSection1,
  'act.section-2': actSection2,
  'act.section-3': actSection3,
  'act.section-4': actSection4,
  'act.section-5': actSection5,
  'act.section-6': actSection6,
  'act.section-7': actSection7,
  'act.section-8': actSection8,
  'act.section-9': actSection9,
  'act.section-10': actSection10,
  'act.section-11': actSection11,
  'act.section-12': actSection12,
  'act.section-13': actSection13,
  'policy.security': policySecurity,
  'policy.your-information': policyYourInformation,
  'policy.rights': policyRights,
  'policy.legal-basis': policyLegalBasis,
  'policy.press-releases': policyPressReleases,
  'policy.controller': policyController,
  'policy.secure-mail': policySecureMail,
  'policy.dpo': policyDpo,
  'policy.complaint': policyComplaint,
};
