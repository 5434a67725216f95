// npm run build: learns the search from its vocabulary.
import { learn } from '../server/search/classifier.ts';
import { writeClassifier } from '../server/search/classifier-file.ts';
import { readExamples } from '../server/search/vocabulary.ts';

writeClassifier(learn(readExamples()));
