import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import packageJson from '../../package.json' with { type: 'json' };

/** A browser to launch, and the environment that it needs on a system without its libraries and fonts. */
export interface TestChromium {
  executable: string;
  environment: Record<string, string>;
}

/** Unpacks the browser once, into a folder of its version. `CHROME_PATH` names another one. */
export async function testChromium(): Promise<TestChromium> {
  if (process.env.CHROME_PATH) return { executable: process.env.CHROME_PATH, environment: {} };
  const version = packageJson.devDependencies['@sparticuz/chromium'];
  const folder = join(tmpdir(), `hvad-saa-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const executable = await unpack(folder);
  writeFileSync(join(folder, 'fonts.conf'), fontsOf(folder));
  return {
    executable,
    environment: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Launches it, as far as a container lets it run. */
export function launch({ executable, environment }: TestChromium, ...args: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...environment },
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', ...args],
  });
}

/** The package's fonts and no others, so that a page looks the same on every machine. */
function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** The package unpacks into TMPDIR, its libraries only where it believes to run on Lambda, and sets the environment. */
async function unpack(folder: string): Promise<string> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
