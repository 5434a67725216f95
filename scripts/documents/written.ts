import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files by their path from the project's root. */
export type Files = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Writes files, and removes those in `folder` that are no longer among them. */
export function write(files: Files, folder?: string): void {
  if (folder) for (const old of filesIn(folder)) if (!files.has(old)) rmSync(join(root, old));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** The paths whose committed content is not what we would write now, and those in `folder` that we would not write. */
export function outdated(files: Files, folder?: string): string[] {
  const stale = [...files].filter(([path, content]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  const left = folder ? filesIn(folder).filter((path) => !files.has(path)) : [];
  return [...stale.map(([path]) => path), ...left];
}

function filesIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${join(entry.parentPath, entry.name).slice(root.length)}`.replaceAll('\\', '/'));
}
