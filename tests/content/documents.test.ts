import { expect, test } from 'vitest';
import { pathBook, pathBookFolder } from '../../scripts/documents/path-book.ts';
import { topicsTable } from '../../scripts/documents/topics-table.ts';
import { outdated } from '../../scripts/documents/written.ts';

test('[BOOK-1] the committed path book says what flows and texts say (npm run paths)', () => {
  expect(outdated(pathBook(), pathBookFolder)).toEqual([]);
});

test('[BOOK-2] the committed table of topics counts what there is (npm run topics)', () => {
  expect(outdated(topicsTable())).toEqual([]);
});
