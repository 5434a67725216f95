/** What the page `/embedding` can do with script: build the code for the choices made, and show what it makes. */
export {};

type Choices = Record<'way' | 'lang' | 'topic', string>;

/** The server's base path; without its last slash, the origin alone is what policies and messages name. */
const server = new URL('.', location.href);
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const form = document.querySelector('form');
const status = find('[role=status]');

function elementCode({ way, lang, topic }: Choices): string {
  const attributes = [
    `lang="${lang}"`,
    topic && `topic="${topic}"`,
    way === 'inline' && 'mode="inline"',
    'websocket',
  ].filter(Boolean);
  return `<script type="module" src="${server.href}widget.js"></script>
<hvad-saa ${attributes.join(' ')}></hvad-saa>`;
}

function embedUrl({ lang, topic }: Choices): URL {
  const url = new URL(`embed?lang=${lang}`, server);
  if (topic) url.searchParams.set('topic', topic);
  return url;
}

function frameCode(choices: Choices): string {
  return `<iframe id="hvad-saa" title="Hvad så?" width="100%" height="640"
  src="${embedUrl(choices).href.replace('&', '&amp;')}"></iframe>
<script type="module">
  addEventListener('message', ({ origin, data }) => {
    if (origin !== '${server.origin}' || data?.type !== 'hvad-saa-height') return;
    document.getElementById('hvad-saa').height = Math.min(data.height, 900);
  });
</script>`;
}

function policyCode({ way }: Choices): string {
  if (way === 'iframe') return `frame-src ${server.origin}`;
  const webSocket = server.origin.replace(/^http/, 'ws');
  return `script-src ${server.origin}\nconnect-src ${server.origin} ${webSocket}`;
}

const moduleCode = `import 'hvad-saa-widget';

const chat = document.createElement('hvad-saa');
chat.server = '${server.href}';
document.body.append(chat);`;

/** The same as the code makes, on this page. */
function example(choices: Choices): HTMLElement {
  if (choices.way === 'iframe') {
    const frame = document.createElement('iframe');
    frame.title = 'Hvad så?';
    frame.height = '640';
    frame.src = embedUrl(choices).href;
    return frame;
  }
  const widget = document.createElement('hvad-saa');
  // a conversation of its own, apart from that of the other pages
  widget.id = 'example';
  widget.lang = choices.lang;
  if (choices.topic) widget.setAttribute('topic', choices.topic);
  if (choices.way === 'inline') widget.setAttribute('mode', 'inline');
  return widget;
}

function show(): void {
  if (!form) return;
  const choices = Object.fromEntries(new FormData(form)) as Choices;
  const code = choices.way === 'iframe' ? frameCode : elementCode;
  const about = find('#about');
  find('#snippet')?.replaceChildren(code(choices));
  find('#policy')?.replaceChildren(policyCode(choices));
  find('#module')?.replaceChildren(moduleCode);
  about?.replaceChildren(about.dataset[choices.way] ?? '');
  find('#example')?.replaceChildren(example(choices));
  status?.replaceChildren();
}

async function copy(): Promise<void> {
  const { done = '', failed = '' } = status?.dataset ?? {};
  try {
    await navigator.clipboard.writeText(find('#snippet')?.textContent ?? '');
    status?.replaceChildren(done);
  } catch {
    status?.replaceChildren(failed);
  }
}

addEventListener('message', ({ origin, data }) => {
  const frame = document.querySelector('iframe');
  if (frame && origin === server.origin && data?.type === 'hvad-saa-height')
    frame.height = `${Math.min(data.height, 900)}`;
});
form?.addEventListener('change', show);
find('#copy')?.addEventListener('click', () => void copy());
show();
