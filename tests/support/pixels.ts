import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { inject } from 'vitest';

/** How much of a picture may differ, as a share of its pixels: a processor may round a curve's edge otherwise. */
const tolerance = 0.0002;

/**
 * Compares a picture with the one that is kept, and tells in words what is wrong, if anything. While snapshots are
 * updated the picture is kept instead. What differs is drawn beside the kept one, as `….diff.png`.
 */
export function compareWithKept(path: string, picture: Buffer): string | undefined {
  if (inject('updating')) {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || difference(path, picture, 0)) writeFileSync(path, picture);
    return undefined;
  }
  return existsSync(path) ? difference(path, picture) : `there is no ${path}; "npm run snapshots" makes it`;
}

function difference(path: string, picture: Buffer, tolerated = tolerance): string | undefined {
  const [kept, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(picture)];
  const { width, height } = kept;
  if (now.width !== width || now.height !== height)
    return `${path} is ${width} × ${height}, and now it would be ${now.width} × ${now.height}`;
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(kept.data, now.data, diff.data, width, height, { threshold: 0.1 });
  if (pixels <= tolerated * width * height) return undefined;
  const shown = path.replace(/png$/, 'diff.png');
  if (!inject('updating')) writeFileSync(shown, PNG.sync.write(diff));
  return `${path} differs in ${pixels} pixels: see ${shown}`;
}
