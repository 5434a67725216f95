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

/** As high as all of the chat is, whatever room it has now. In CSS pixels. */
function wishedHeight(panel: Element): number {
  const content = new Range();
  return Array.from(panel.children).reduce((height, part) => {
    if (!part.matches('.scroll')) return height + part.getBoundingClientRect().height;
    const { paddingTop, paddingBottom } = getComputedStyle(part);
    content.selectNodeContents(part);
    const inner = content.getBoundingClientRect().height;
    return height + inner + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
  }, 0);
}

function tellHeightTo(origin: string, chat: ShadowRoot): void {
  let told = 0;
  const tell = () => {
    const panel = chat.querySelector('.panel');
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
