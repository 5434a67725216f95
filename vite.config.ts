import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import da from './locales/da/widget.json' with { type: 'json' };
import en from './locales/en/widget.json' with { type: 'json' };

/**
 * What of Engine.IO the chat never calls or browsers do by themselves, by the end of its path. The transports and the
 * parts of the address are given where the socket is opened (client/chat/socket.ts), and nothing that is sent is
 * binary. See decision 7.
 */
const unused = {
  '/engine.io-client/build/esm/transports/index.js': 'export const transports = {};',
  '/engine.io-client/build/esm/globals.js': `
    export const nextTick = (action) => queueMicrotask(action);
    export const globalThisShim = globalThis;
    export const defaultBinaryType = 'arraybuffer';
    export const createCookieJar = () => {};`,
  '/engine.io-client/build/esm/contrib/parseuri.js': 'export const parse = () => ({});',
  '/engine.io-client/build/esm/contrib/parseqs.js':
    'export const encode = (query) => String(new URLSearchParams(query)); export const decode = () => {};',
  '/engine.io-parser/build/esm/contrib/base64-arraybuffer.js': 'export const decode = () => {};',
  '/engine.io-parser/build/esm/encodePacket.browser.js': `
    import { PACKET_TYPES } from './commons.js';
    export const encodePacket = ({ type, data }, _supportsBinary, callback) =>
      callback(PACKET_TYPES[type] + (data || ''));
    export const encodePacketToBinary = () => {};`,
};

const withoutUnused: Plugin = {
  name: 'without-unused',
  load: (id) => Object.entries(unused).find(([path]) => id.endsWith(path))?.[1],
};

/** Indentation in templates is for us to read, not for the browser to load. */
const withoutIndentation: Plugin = {
  name: 'without-indentation',
  transform: (code, id) =>
    id.includes('/client/chat/') && id.endsWith('.ts') ? code.replace(/\n\s+/g, '\n') : undefined,
};

/** Written once here, instead of at every request: what the server sends to browsers that take it. */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle() {
    const folder = fileURLToPath(new URL('dist/client/', import.meta.url));
    for (const file of await readdir(folder, { recursive: true })) {
      if (!/\.(js|css|svg|json)$/.test(file)) continue;
      const content = await readFile(join(folder, file));
      await writeFile(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
      await writeFile(join(folder, `${file}.br`), brotliCompressSync(content));
    }
  },
};
/** Whether a module is part of the chat as it opens; the other folders in client/chat are fetched when they are wanted. */
const ofTheChat = (id: string): boolean =>
  /\/client\/chat\/((views|styles)\/)?[^/]+$|\/shared\/|\/node_modules\//.test(id);

export default defineConfig({
  root: 'client',
  plugins: [withoutUnused, withoutIndentation, compressed],
  base: './',
  // The loader stays small by knowing the launcher's words alone; the chat loads the rest of its language.
  define: { LAUNCHER_LABELS: JSON.stringify({ da: da.launcher, en: en.launcher }) },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    // The first browsers with light-dark(), of 2023 and 2024: what is native need not be written out.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Built as a library, the loader goes without Vite's preload helper, which would double it.
    lib: {
      entry: {
        widget: 'widget.ts',
        'answer-page': 'answer-page.ts',
        'embed-page': 'embed-page.ts',
        'embedding-page': 'embedding-page.ts',
        'flows-page': 'flows-page.ts',
      },
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: {
      // how long our own plugins take is not for those who start the product
      checks: { pluginTimings: false },
      // The package does not say so itself: nothing of it matters that is not imported.
      treeshake: { moduleSideEffects: [{ test: /engine\.io-client/, sideEffects: false }] },
      output: {
        chunkFileNames: 'assets/[name]-[hash].js',
        minify: true,
        // What the chat shares with what it fetches later is its own: one request opens it.
        codeSplitting: { groups: [{ name: 'chat', test: ofTheChat }] },
      },
    },
  },
});
