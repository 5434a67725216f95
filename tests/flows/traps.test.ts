import { describe, expect, test } from 'vitest';
import {
  flows,
  isOutcome,
  type OutcomeFacts,
  outcomesOf,
  pathsOf,
  type TopicId,
  type Verdict,
} from '../../flows/index.ts';
import { readTopicTexts } from '../../server/texts/topic-texts.ts';

const texts = readTopicTexts('da');

/** Where the pamphlet's text is wrong or unsafe today: the answers of someone who would fall into it. */
const traps: {
  trap: string;
  topic: TopicId;
  answers: string[];
  outcome: string;
  verdict: Verdict;
  /** What the Danish outcome must say. */
  says: RegExp;
  /** What today's answer must rest on. */
  restsOn: string;
}[] = [
  {
    trap: '1: nobody is told to notify Datatilsynet',
    topic: 'notification.how',
    answers: ['processing-of-data', 'paper-form'],
    outcome: 'do-not-post-the-form',
    verdict: 'information',
    says: /fortegnelse/,
    restsOn: 'dt-2018-05-18',
  },
  {
    trap: '2: a state employer does not rest on legitimate interest',
    topic: 'framework.ordinary',
    answers: ['someone-interested', 'ourselves'],
    outcome: 'own-interest',
    verdict: 'depends',
    says: /interesse/,
    restsOn: 'gdpr-6-1-f',
  },
  {
    trap: '3: consent is not the universal fallback',
    topic: 'framework.may-i-process',
    answers: ['specific-and-needed', 'said-yes', 'yes'],
    outcome: 'consent-may-hold',
    verdict: 'depends',
    says: /samtykke/,
    restsOn: 'gdpr-7',
  },
  {
    trap: '4: offences follow Art. 10 and § 8',
    topic: 'during.disciplinary',
    answers: ['use-in-a-case', 'case-is-about-it', 'offence'],
    outcome: 'offence-in-case',
    verdict: 'allowed-with-conditions',
    says: /strafbar/,
    restsOn: 'gdpr-10',
  },
  {
    trap: '4: private matters are no category of their own any more',
    topic: 'framework.private-matters',
    answers: ['family-association-or-social', 'anywhere-else', 'cannot-be-done'],
    outcome: 'needed-for-the-task',
    verdict: 'allowed-with-conditions',
    says: /almindelig/,
    restsOn: 'gdpr-6-1-e',
  },
  {
    trap: '5: sensitive data need two locks',
    topic: 'framework.sensitive',
    answers: ['on-the-list', 'legal-claim'],
    outcome: 'legal-claim',
    verdict: 'allowed-with-conditions',
    says: /både grundlaget og undtagelsen/,
    restsOn: 'dt-2019-11-07',
  },
  {
    trap: '6: the current workplace only if the applicant agrees',
    topic: 'before.other-sources',
    answers: ['take-a-reference', 'work', 'current-workplace', 'no'],
    outcome: 'not-the-current-workplace',
    verdict: 'not-allowed',
    says: /nuværende/,
    restsOn: 'dt-employment-guideline',
  },
  {
    trap: '6: a reference does not rest on consent',
    topic: 'before.other-sources',
    answers: ['take-a-reference', 'work', 'former-employer', 'agreed'],
    outcome: 'call-the-former-employer',
    verdict: 'allowed-with-conditions',
    says: /samtykke er ikke/i,
    restsOn: 'gdpr-6-1-e',
  },
  {
    trap: '7: rejected applicants have a time limit, and it is not six months',
    topic: 'before.unsuccessful-applicants',
    answers: ['document-the-process', 'three-years-at-most'],
    outcome: 'keep-until-deadline',
    verdict: 'allowed-with-conditions',
    says: /seks måneder/,
    restsOn: 'dt-2021-05-28',
  },
  {
    trap: '8: a page on the intranet does not inform',
    topic: 'information-duty.from-the-person',
    answers: ['intranet-only'],
    outcome: 'intranet-is-not-enough',
    verdict: 'not-allowed',
    says: /intranet/,
    restsOn: 'gdpr-13',
  },
  {
    trap: '8: nobody is assumed to know already',
    topic: 'information-duty.from-the-person',
    answers: ['nothing', 'goes-without-saying'],
    outcome: 'do-not-assume',
    verdict: 'information',
    says: /orienter|fortæl|oplys/i,
    restsOn: 'gdpr-13',
  },
  {
    trap: '9: data from others are told of within a month',
    topic: 'information-duty.from-others',
    answers: ['someone-else', 'part-or-nothing', 'no-or-unknown', 'keep-in-the-case', 'within-a-month'],
    outcome: 'tell-within-a-month',
    verdict: 'information',
    says: /en måned/,
    restsOn: 'gdpr-14-3',
  },
  {
    trap: '10: private addresses are not put on the intranet for all',
    topic: 'during.intranet',
    answers: ['private-contact', 'everyone-by-default'],
    outcome: 'private-not-by-default',
    verdict: 'not-allowed',
    says: /2005/,
    restsOn: 'gdpr-5-1-c',
  },
  {
    trap: '10: a photo on the intranet depends',
    topic: 'during.intranet',
    answers: ['photo', 'work-need', 'told-and-can-opt-out'],
    outcome: 'photo-opt-out',
    verdict: 'depends',
    says: /DPO|datatilsynet\.dk/,
    restsOn: 'gdpr-6-1-e',
  },
  {
    trap: '11: days of sick leave are ordinary, but confidential',
    topic: 'during.sickness-absence',
    answers: ['record', 'dates-only'],
    outcome: 'record-dates',
    verdict: 'allowed',
    says: /fortrolig/,
    restsOn: 'dt-2020-03',
  },
  {
    trap: '12: the certificate is a mulighedserklæring',
    topic: 'during.sickness-absence',
    answers: ['certificate', 'what-they-can-do'],
    outcome: 'fitness-certificate',
    verdict: 'allowed-with-conditions',
    says: /mulighedserklæring/,
    restsOn: 'sygedagpengeloven-36-a',
  },
  {
    trap: '13: the refund is not the municipality’s',
    topic: 'during.parental-leave',
    answers: ['refund', 'municipality'],
    outcome: 'not-the-municipality',
    verdict: 'allowed-with-conditions',
    says: /Udbetaling Danmark/,
    restsOn: 'barselsloven-40',
  },
  {
    trap: '14: recording working time is a duty',
    topic: 'during.time-registration',
    answers: ['hours', 'none', 'no'],
    outcome: 'duty-to-record',
    verdict: 'allowed',
    says: /1\. juli 2024/,
    restsOn: 'working-time-act',
  },
  {
    trap: '15: a breach is reported within 72 hours',
    topic: 'security.requirements',
    answers: ['something-went-wrong', 'seen-or-misused', 'serious', 'within-72-hours'],
    outcome: 'report-and-tell',
    verdict: 'information',
    says: /72 timer/,
    restsOn: 'gdpr-33',
  },
  {
    trap: '15: the security order is replaced',
    topic: 'security.requirements',
    answers: ['looking-for-the-rules'],
    outcome: 'old-order-replaced',
    verdict: 'information',
    says: /risiko/,
    restsOn: 'gdpr-32',
  },
  {
    trap: '16: applicants are not asked for their age',
    topic: 'before.applications',
    answers: ['application-form', 'age-or-birth-date'],
    outcome: 'age',
    verdict: 'not-allowed',
    says: /alder/,
    restsOn: 'forskelsbehandlingsloven-5-2',
  },
  {
    trap: '16: applicants are not asked for their CPR number',
    topic: 'during.cpr',
    answers: ['ask-applicants'],
    outcome: 'wait-until-appointment',
    verdict: 'not-allowed',
    says: /ansæt/,
    restsOn: 'forskelsbehandlingsloven-5-2',
  },
  {
    trap: '17: deletion is not promised',
    topic: 'after.archives',
    answers: ['asked-to-erase'],
    outcome: 'erasure-asked',
    verdict: 'depends',
    says: /Rigsarkivet|arkiv/,
    restsOn: 'gdpr-17-3-b',
  },
  {
    trap: '17: nothing is destroyed without Rigsarkivet’s authority',
    topic: 'after.archives',
    answers: ['destroy', 'no-provision'],
    outcome: 'no-provision',
    verdict: 'not-allowed',
    says: /Rigsarkivet/,
    restsOn: 'archives-order-5',
  },
];

describe('[FLOW-6] trap', () => {
  test('every one of the seventeen is held', () => {
    const numbers = new Set(traps.map(({ trap }) => Number.parseInt(trap, 10)));
    expect([...numbers]).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  });

  test.each(traps)('$trap ($topic)', ({ topic, answers, outcome, verdict, says, restsOn }) => {
    const path = pathsOf(flows[topic]).find(
      (candidate) => candidate.answers.map(({ option }) => option).join() === answers.join(),
    );
    expect(path?.outcome).toBe(outcome);
    const state = flows[topic].states[outcome];
    const facts = (state && isOutcome(state) ? state.meta : {}) as OutcomeFacts;
    expect(facts.verdict).toBe(verdict);
    expect(facts.today.provisions).toContain(restsOn);
    const { title, text, steps, today } = texts[topic].outcomes[outcome] ?? { steps: [] };
    expect([title, text, ...steps, today].join(' ')).toMatch(says);
  });

  test('1: no outcome tells anyone to notify, and none rests on legitimate interest alone', () => {
    for (const flow of Object.values(flows))
      for (const { id, facts } of outcomesOf(flow)) {
        const steps = texts[flow.topic].outcomes[id]?.steps.join(' ') ?? '';
        expect(steps, `${flow.topic} ${id}`).not.toMatch(
          /\banmeld\w* (behandling|register|jeres|personoplysning)/i,
        );
        const allowed = facts.verdict.startsWith('allowed');
        const grounds = facts.today.provisions.filter((provision) => provision.startsWith('gdpr-6-1-'));
        expect(allowed && grounds.length === 1 && grounds[0] === 'gdpr-6-1-f', `${flow.topic} ${id}`).toBe(
          false,
        );
      }
  });
});
