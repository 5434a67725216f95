/** `npm run package`: the built widget as a package for hosts that bundle their pages, in dist/package. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };

const { version, description } = packageJson;
const client = new URL('../dist/client/', import.meta.url);
const target = new URL('../dist/package/', import.meta.url);

rmSync(target, { recursive: true, force: true });
for (const file of ['widget.js', 'custom-elements.json', 'assets'])
  cpSync(new URL(file, client), new URL(file, target), {
    recursive: true,
    filter: (path) => !/\.(gz|br)$/.test(path),
  });
cpSync(new URL('../client/api.ts', import.meta.url), new URL('widget.d.ts', target));
cpSync(new URL('../docs/embedding.md', import.meta.url), new URL('README.md', target));
writeFileSync(
  new URL('no-browser.js', target),
  '// Where pages are made on a server there are no elements: the browser gets the widget.\nexport {};\n',
);
writeFileSync(
  new URL('package.json', target),
  `${JSON.stringify(
    {
      name: 'hvad-saa-widget',
      version,
      description,
      private: true,
      type: 'module',
      exports: {
        '.': { types: './widget.d.ts', node: './no-browser.js', default: './widget.js' },
        './custom-elements.json': './custom-elements.json',
      },
      customElements: 'custom-elements.json',
      sideEffects: true,
    },
    undefined,
    2,
  )}\n`,
);
console.log('dist/package is ready: npm pack ./dist/package');
