/// <reference lib="dom" />
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import widget from '../../locales/da/widget.json' with { type: 'json' };
import { openPage } from '../support/browser.ts';
import { type Host, hostPage, startHost } from '../support/host.ts';
import { startServer, type TestServer, temporaryFolder } from '../support/server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let server: TestServer;
let host: Host;
let app: string;

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/package.ts'], { cwd: root });
  app = temporaryFolder();
  mkdirSync(join(app, 'node_modules'));
  cpSync(join(root, 'dist/package'), join(app, 'node_modules/hvad-saa-widget'), { recursive: true });
});
afterAll(async () => {
  await server.close();
  host.close();
});

test('[EMBED-4] a host bundles the widget with its own page, typed, and gives it the server', async () => {
  host = await startHost(() => ({
    '/': hostPage('<script type="module" src="/built/main.js"></script>'),
    ...Object.fromEntries(
      readdirSync(join(app, 'dist'), { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((file) => [`/built/${file.slice(join(app, 'dist/').length)}`, readFileSync(file, 'utf8')]),
    ),
  }));
  server = await startServer({ allowedOrigins: [host.url] });
  writeFileSync(
    join(app, 'main.ts'),
    `import 'hvad-saa-widget';
     import type { HvadSaa, OutcomeDetail } from 'hvad-saa-widget';

     const chat: HvadSaa = document.createElement('hvad-saa');
     chat.server = '${server.url}';
     chat.mode = 'inline';
     chat.addEventListener('hvad-saa-outcome', ({ detail }) => {
       const { topic, verdict }: OutcomeDetail = detail;
       console.log(topic, verdict);
     });
     document.body.append(chat);
     // @ts-expect-error there is no such mode
     chat.mode = 'everywhere';
     chat.mode = 'inline';`,
  );
  writeFileSync(
    join(app, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'esnext',
        moduleResolution: 'bundler',
        target: 'es2023',
        lib: ['es2023', 'dom'],
        types: [],
      },
      files: ['main.ts'],
    }),
  );
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', app]);
  await build({
    root: app,
    base: '/built/',
    logLevel: 'silent',
    configFile: false,
    build: { rolldownOptions: { input: join(app, 'main.ts'), output: { entryFileNames: 'main.js' } } },
  });
  const { page, errors } = await openPage();
  await page.goto(host.url);
  await page.getByRole('heading', { name: widget.title }).waitFor();
  await page.locator('.option').first().waitFor();
  expect(errors).toEqual([]);
});

test('[EMBED-4] a page that is made on a server may import the widget there, too', () => {
  const script = "await import('hvad-saa-widget')";
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: app });
});
