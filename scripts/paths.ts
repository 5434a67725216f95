// npm run paths: writes the path book, which a lawyer reads and signs.
import { pathBook, pathBookFolder } from './documents/path-book.ts';
import { write } from './documents/written.ts';

write(pathBook(), pathBookFolder);
