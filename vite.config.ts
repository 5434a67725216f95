import { defineConfig, type Plugin } from 'vite';
import da from './locales/da/widget.json' with { type: 'json' };
import en from './locales/en/widget.json' with { type: 'json' };

/** socket.io's third transport, which the chat does not use. */
const withoutWebTransport: Plugin = {
  name: 'without-web-transport',
  load: (id) => (id.endsWith('/transports/webtransport.js') ? 'export class WT {}' : undefined),
};

/** Indentation in templates and styles is for us to read, not for the browser to load. */
const withoutIndentation: Plugin = {
  name: 'without-indentation',
  transform: (code, id) => (id.includes('/client/chat/') ? code.replace(/\n\s+/g, '\n') : undefined),
};

export default defineConfig({
  root: 'client',
  plugins: [withoutWebTransport, withoutIndentation],
  base: './',
  // The loader stays small by knowing the launcher's words alone; the chat loads the rest of its language.
  define: { LAUNCHER_LABELS: JSON.stringify({ da: da.launcher, en: en.launcher }) },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    // Built as a library, the loader goes without Vite's preload helper, which would double it.
    lib: {
      entry: { widget: 'widget.ts', 'flows-page': 'flows-page.ts' },
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: { output: { chunkFileNames: 'assets/[name]-[hash].js', minify: true } },
  },
});
