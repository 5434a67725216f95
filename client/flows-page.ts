/** What the page of all flows can do with script: search, keep the search in its address, and open a topic that this names. */
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
  const topic = document.getElementById(location.hash.slice(1));
  if (topic instanceof HTMLDetailsElement) {
    topic.open = true;
    topic.scrollIntoView();
  }
}

const named = '#search=';

/** Keeps the search in the part of the address that no server is sent; what may tell who someone is stays out of it. */
function keepSearch(): void {
  const words = field?.value.trim() ?? '';
  const kept = words && !/@|\d{4}/.test(words) ? named + encodeURIComponent(words) : '';
  history.replaceState(history.state, '', location.pathname + location.search + kept);
}

function followAddress(): void {
  const { hash } = location;
  if (field && hash.startsWith(named)) field.value = decodeURIComponent(hash.slice(named.length));
  // The browser may have put back what was searched for, too.
  if (field?.value) showMatches();
  openNamedTopic();
}

if (search) search.hidden = false;
field?.addEventListener('input', () => {
  showMatches();
  keepSearch();
});
addEventListener('hashchange', followAddress);
followAddress();
// A picture is wider than a narrow page, so its words come open.
if (matchMedia('(max-width: 760px)').matches)
  for (const words of document.querySelectorAll<HTMLDetailsElement>('.words')) words.open = true;
