import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bytes of a text as a server sends it, compressed with gzip. */
const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

async function chunksOf(config: InlineConfig): Promise<Rolldown.OutputChunk[]> {
  const built = await build({ root: join(root, 'client'), logLevel: 'silent', ...config });
  return [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .filter((file) => file.type === 'chunk');
}

/** What the widget makes a browser load, in bytes of gzip, style and markup included; it loads no font. */
export interface WidgetSizes {
  /** Before the chat is opened. */
  launcher: number;
  /** What the launcher fetches when it is opened, without the words. */
  chat: number;
  /** The words of the longer of the two languages. */
  words: number;
  /** What is fetched with the first choice, with its words. */
  answers: number;
  /** What is fetched with the first key, with its words. */
  extras: number;
}

/** Builds the widget as `npm run build` does and weighs it. */
export async function widgetSizes(): Promise<WidgetSizes> {
  const chunks = await chunksOf({ configFile: join(root, 'vite.config.ts'), build: { write: false } });
  const weigh = (isPart: (chunk: Rolldown.OutputChunk) => boolean) =>
    chunks.filter(isPart).map(({ code }) => gzipped(code));
  const comesFrom = (path: string) => (chunk: Rolldown.OutputChunk) =>
    chunk.moduleIds.some((id) => id.endsWith(path));
  const only = (path: string) => {
    const [size, ...more] = weigh(comesFrom(path));
    if (size === undefined || more.length) throw new Error(`${path} should be one chunk`);
    return size;
  };
  const sizes = {
    launcher: only('/client/widget.ts'),
    chat: only('/client/chat/chat-element.ts'),
    words: Math.max(...weigh(comesFrom('/widget.json'))),
    answers: only('/client/chat/answer/index.ts') + Math.max(...weigh(comesFrom('/answer.json'))),
    extras: only('/client/chat/extras/index.ts') + Math.max(...weigh(comesFrom('/extras.json'))),
  };
  // A chunk that two of these share would go unweighed.
  const shared = chunks.filter(
    (chunk) => !chunk.isEntry && !chunk.isDynamicEntry && !comesFrom('/client/chat/chat-element.ts')(chunk),
  );
  if (shared.length) throw new Error(`not weighed: ${shared.map(({ fileName }) => fileName).join(', ')}`);
  return sizes;
}

/** The bare socket.io-client, built by the same vite in the same way. */
export async function socketIoSize(): Promise<number> {
  const entry = join(root, 'bench/bare-socket-io.ts');
  const [chunk] = await chunksOf({
    configFile: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, formats: ['es'], fileName: () => 'socket-io.js' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  if (!chunk) throw new Error('socket.io-client was not built');
  return gzipped(chunk.code);
}
