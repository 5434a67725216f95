import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type TestChromium, testChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: TestChromium;
    /** Whether pictures and other snapshots are kept anew (npm run snapshots) instead of being compared. */
    updating: boolean;
  }
}

/** Unpacks the browser before any test asks for it, and gives the tests a folder for what they leave behind. */
export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('chromium', await testChromium());
  project.provide('updating', project.globalConfig.snapshotOptions.updateSnapshot === 'all');
  const folder = mkdtempSync(join(tmpdir(), 'hvad-saa-tests-'));
  // PostgreSQL may run as another user, who must get through
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
