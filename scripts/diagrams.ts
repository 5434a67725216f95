// npm run diagrams: draws the flow of every topic in both languages, into docs/diagrams/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { diagramFile, diagramsFolder, drawAll } from './diagrams/all.ts';

const diagrams = await drawAll();
rmSync(diagramsFolder, { recursive: true, force: true });
let bytes = 0;
for (const { lang, topic, svg } of diagrams) {
  const file = diagramFile(lang, topic);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, svg);
  bytes += Buffer.byteLength(svg);
}
console.log(`${diagrams.length} pictures, ${Math.round(bytes / 1024)} KB`);
