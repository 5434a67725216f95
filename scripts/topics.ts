// npm run topics: writes the table of topics.
import { topicsTable } from './documents/topics-table.ts';
import { write } from './documents/written.ts';

write(topicsTable());
