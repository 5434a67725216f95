// npm run build: learns the search from its vocabulary.

import { writeClassifier } from '../server/search/classifier-file.ts';
import { learn } from '../server/search/learn.ts';
import { readExamples } from '../server/search/vocabulary.ts';

writeClassifier(learn(readExamples()));
