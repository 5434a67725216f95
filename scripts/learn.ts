// npm run build: learns the search from its vocabulary, unless nothing that it is learnt from has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeClassifier } from '../server/search/classifier-file.ts';
import { learn } from '../server/search/learn.ts';
import { readExamples } from '../server/search/vocabulary.ts';

const search = new URL('../server/search/', import.meta.url);
const fingerprintFile = new URL('../dist/search/fingerprint', import.meta.url);

const examples = readExamples();
const code = readdirSync(search).map((name) => readFileSync(new URL(name, search), 'utf8'));
const fingerprint = createHash('sha256')
  .update(JSON.stringify([examples, code]))
  .digest('hex');
if (!existsSync(fingerprintFile) || readFileSync(fingerprintFile, 'utf8') !== fingerprint) {
  writeClassifier(learn(examples));
  writeFileSync(fingerprintFile, fingerprint);
}
