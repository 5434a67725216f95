import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Classifier } from './classifier.ts';

/** Where `npm run build` puts what was learnt from the vocabulary. */
const file = fileURLToPath(new URL('../../dist/search/classifier.bin', import.meta.url));

export function writeClassifier(classifier: Classifier): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize(classifier));
}

/**
 * Reads what was learnt.
 * @throws Error if the product has not been built.
 */
export function readClassifier(): Classifier {
  return deserialize(readFileSync(file)) as Classifier;
}
