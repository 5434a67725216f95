/** What the page of all flows can do with script: search, and open the topic that its address names. */
export {};

const search = document.querySelector<HTMLElement>('search');
const field = document.querySelector<HTMLInputElement>('#search');
const status = document.querySelector<HTMLElement>('[role=status]');

const topics = Array.from(document.querySelectorAll<HTMLElement>('.topic'), (element) => {
  const parts = element.querySelectorAll('h3, .summary, .words ul, .question');
  return {
    element,
    text: Array.from(parts, (part) => part.textContent)
      .join(' ')
      .toLocaleLowerCase(),
  };
});
const groups = document.querySelectorAll<HTMLElement>('.group');

function showMatches(): void {
  const words = (field?.value ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  let hits = 0;
  for (const { element, text } of topics) {
    element.hidden = !words.every((word) => text.includes(word));
    if (!element.hidden) hits++;
  }
  for (const group of groups) group.hidden = !group.querySelector('.topic:not([hidden])');
  if (status) status.textContent = hitsInWords(status.dataset, hits);
}

function hitsInWords({ none = '', one = '', many = '' }: DOMStringMap, hits: number): string {
  if (hits === 0) return none;
  return hits === 1 ? one : many.replace('{count}', String(hits));
}

function openNamedTopic(): void {
  const named = document.getElementById(location.hash.slice(1));
  if (named instanceof HTMLDetailsElement) {
    named.open = true;
    named.scrollIntoView();
  }
}

if (search) search.hidden = false;
field?.addEventListener('input', showMatches);
// The browser may put back what was searched for when the page is returned to.
if (field?.value) showMatches();
addEventListener('hashchange', openNamedTopic);
openNamedTopic();
