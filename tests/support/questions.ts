import type { Language } from '../../server/protocol.ts';

/** What people may write, by what should come of it. Which words are unclear is for the search to say. */
export const questions = {
  da: {
    clear: 'Hvor længe må vi gemme ansøgninger fra dem, der ikke fik jobbet?',
    /** Answers the first question of its topic. */
    telling: 'Må vi bede om en lægeerklæring?',
    unclear: ['sygdom', 'må vi gemme det', 'hvornår skal en personalesag slettes', 'samtykke', 'oplysninger'],
    foreign: 'Hvad bliver vejret i morgen på Fanø?',
  },
  en: {
    clear: 'Can we keep the applications from unsuccessful applicants?',
    telling: 'May we ask for a medical certificate?',
    unclear: ['consent', 'personal files', 'can we keep it', 'illness', 'information'],
    foreign: 'Will it rain tomorrow on the island of Fanø?',
  },
};

interface Finding {
  decision: 'answer' | 'clarify' | 'none';
  topics: { id: string; title: string }[];
}

/** Words that the search of the server at this address asks back about, and the topics that it then offers. */
export async function findUnclear(server: string, lang: Language): Promise<{ question: string } & Finding> {
  for (const question of questions[lang].unclear) {
    const response = await fetch(`${server}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question, lang }),
    });
    const finding = (await response.json()) as Finding;
    if (finding.decision === 'clarify') return { question, ...finding };
  }
  throw new Error('every question is clear to the search');
}
