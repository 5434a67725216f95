import { type Flow, flows, isOutcome, outcomesOf, pathsOf, topicById, topics } from '../../flows/index.ts';
import { readConfig } from '../../server/config.ts';
import { type Language, languages } from '../../server/protocol.ts';
import { renderProvision } from '../../server/texts/render.ts';
import { createTranslators, type Translator } from '../../server/texts/translator.ts';
import { fill, words } from './words.ts';
import type { Files } from './written.ts';

export const pathBookFolder = 'docs/paths';

/** The path book: for each topic and language one file with a line per path and the texts of each outcome. */
export function pathBook(): Files {
  const translators = createTranslators(readConfig({}).organisation);
  return new Map(
    languages.flatMap((lang) =>
      topics.map(
        ({ id }) =>
          [`${pathBookFolder}/${lang}/${id}.md`, chapter(flows[id], translators[lang])] as [string, string],
      ),
    ),
  );
}

function chapter(flow: Flow, translator: Translator): string {
  const { lang } = translator;
  const say = words[lang];
  const texts = translator.topic(flow.topic);
  const { asOf, reviewBy } = topicById(flow.topic);
  const lines = pathsOf(flow).map(({ answers, outcome }, index) => {
    const asked = answers.map(({ question, option }) => {
      const { text, options } = questionOf(texts, question);
      return `${text} **${options[option]?.label}**`;
    });
    return `${index + 1}. ${[...asked, endOf(flow, translator, outcome)].join(' → ')}`;
  });
  const outcomes = outcomesOf(flow).map(({ id }) => answer(flow, translator, id));
  const parts = [
    `# ${texts.title}`,
    `\`${flow.topic}\` · ${texts.summary}`,
    `${fill(say.compiled, { asOf, reviewBy })}. ${say.generated}`,
    `## ${say.paths}`,
    lines.join('\n'),
    `## ${say.outcomes}`,
    ...outcomes,
  ];
  return `${parts.join('\n\n')}\n`;
}

function questionOf(texts: ReturnType<Translator['topic']>, id: string) {
  const question = texts.questions[id];
  if (!question) throw new Error(`no texts for question ${id}`);
  return question;
}

function endOf(flow: Flow, { lang, topic }: Translator, id: string): string {
  const { facts } = outcomeOf(flow, id);
  const title = topic(flow.topic).outcomes[id]?.title;
  return `*${words[lang].verdicts[facts.verdict]}*: [${title}](#${id}) (${placeOf(flow, lang, id)})`;
}

function outcomeOf(flow: Flow, id: string) {
  const state = flow.states[id];
  if (!state || !isOutcome(state)) throw new Error(`${flow.topic}: "${id}" is no outcome`);
  return { facts: state.meta };
}

function placeOf(flow: Flow, lang: Language, id: string): string {
  const { section, pages } = outcomeOf(flow, id).facts.source;
  const say = words[lang];
  return section === null ? say.policy : fill(say.pamphlet, { section, pages: pages.join(', ') });
}

function answer(flow: Flow, translator: Translator, id: string): string {
  const { lang, topic } = translator;
  const say = words[lang];
  const { verdict, source, today, related } = outcomeOf(flow, id).facts;
  const texts = topic(flow.topic).outcomes[id];
  if (!texts) throw new Error(`no texts for outcome ${id}`);
  const cited = today.provisions.map((provision) => renderProvision(translator, provision).label);
  return [
    `### <a id="${id}"></a>${say.verdicts[verdict]} – ${texts.title}`,
    `\`${id}\``,
    texts.text,
    `**${say.steps}**\n${texts.steps.map((step) => `- ${step}`).join('\n')}`,
    `**${say.today}** (${say.changes[today.change]} · ${say.confidences[today.confidence]}) ${texts.today}\n${cited.map((label) => `- ${label}`).join('\n')}`,
    `**${say.source}** (${placeOf(flow, lang, id)}; ${fill(say.sourceVerdict, { verdict: say.verdicts[source.verdict] })}) ${texts.source}`,
    `**${say.related}** ${related.map((other) => `[${topic(other).title}](${other}.md)`).join(', ')}`,
  ].join('\n\n');
}
