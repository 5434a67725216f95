import type { TestProject } from 'vitest/node';
import { type TestChromium, testChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: TestChromium;
    /** Whether pictures and other snapshots are kept anew (npm run snapshots) instead of being compared. */
    updating: boolean;
  }
}

/** Unpacks the browser before any test asks for it. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await testChromium());
  project.provide('updating', project.globalConfig.snapshotOptions.updateSnapshot === 'all');
}
