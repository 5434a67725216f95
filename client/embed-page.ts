/**
 * The page of `/embed` tells the page around its `<iframe>` how high the chat would like to be, so that no one need
 * scroll in two places. Only a page that may embed the chat is told, and nothing but a number.
 */
export {};

/** The origin of the page around ours, as far as the browser tells it. */
function embedder(): string | undefined {
  const ancestor = location.ancestorOrigins?.[0];
  if (ancestor) return ancestor;
  return document.referrer ? new URL(document.referrer).origin : undefined;
}

/** In a lower frame the answer stands within the conversation: chat/styles/page.css. In rem. */
const lowestBeside = 30;

/**
 * As high as all of the chat is, whatever room it has now. In CSS pixels. An answer beside the conversation fills the
 * frame, so that it counts for what it holds: else the frame would grow without end.
 */
function wishedHeight(panel: Element): number {
  const column = stacked(panel).reduce((height, part) => height + heightOf(part), 0);
  const beside = Array.from(panel.querySelectorAll('.outcome')).find((card) => !isInColumn(card));
  if (!beside) return column;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(column, spanOf(beside), lowestBeside * rem);
}

function heightOf(part: Element): number {
  if (!part.matches('.scroll')) return part.getBoundingClientRect().height;
  const { paddingTop, paddingBottom } = getComputedStyle(part);
  return spanOf(part) + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
}

/** From the top of the first of its parts to the bottom of the last. */
function spanOf(element: Element): number {
  const boxes = stacked(element).map((part) => part.getBoundingClientRect());
  return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
}

/** What of an element stands one below the other, and is seen. */
const stacked = (element: Element) =>
  Array.from(element.children).filter((part) => part.getClientRects().length > 0 && isInColumn(part));

const isInColumn = (element: Element) => !['absolute', 'fixed'].includes(getComputedStyle(element).position);

function tellHeightTo(origin: string, chat: ShadowRoot): void {
  let told = 0;
  const tell = () => {
    const panel = chat.querySelector('.panel:has(.turn)');
    // until there is a conversation, the page around it need not move
    const height = panel ? Math.ceil(wishedHeight(panel)) : told;
    if (height === told) return;
    told = height;
    parent.postMessage({ type: 'hvad-saa-height', height }, origin);
  };
  new MutationObserver(tell).observe(chat, { childList: true, subtree: true, attributes: true });
  // details that are opened, a field that grows, a frame that gets narrower
  chat.addEventListener('toggle', tell, true);
  chat.addEventListener('input', tell);
  addEventListener('resize', tell);
  tell();
}

const allowed = document.querySelector<HTMLMetaElement>('meta[name=embedded-by]')?.content.split(' ') ?? [];
const origin = embedder();
const widget = document.querySelector('hvad-saa')?.shadowRoot;
if (widget && parent !== window && origin && [location.origin, ...allowed].includes(origin)) {
  const arrival = new MutationObserver(() => {
    const chat = widget.querySelector('hvad-saa-chat')?.shadowRoot;
    if (!chat) return;
    arrival.disconnect();
    tellHeightTo(origin, chat);
  });
  arrival.observe(widget, { childList: true });
}
