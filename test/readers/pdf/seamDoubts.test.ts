import { expect, it } from 'vitest';
import type { JoinedCell, JoinedTable } from '../../../src/readers/pdf/joined.js';
import { settleDoubts } from '../../../src/readers/pdf/seamDoubts.js';
import type { TextLine } from '../../../src/readers/pdf/types.js';

const line = (text: string): TextLine => ({ page: 1, words: [], x0: 0, x1: 0, base: 0, size: 12, text });

function cell(row: number, column: number, text: string, rowSpan = 1): JoinedCell {
  const lines = text === '' ? [] : [line(text)];
  return { row, column, rowSpan, columnSpan: 1, lines, ranges: [], open: false, openAbove: false };
}

/** A header of two rows, a task that merges its second column, and one that a page cuts. */
function cutTask(): JoinedTable {
  const above = cell(4, 1, 'Sở Y tế');
  const below = cell(5, 1, '');
  const cells = [cell(0, 0, 'TT', 2), cell(0, 1, 'Chủ trì', 2), cell(0, 2, 'Thời gian'), cell(1, 2, 'Đến')];
  cells.push(cell(2, 0, '1', 2), cell(2, 1, 'Sở Nội vụ', 2), cell(2, 2, 'Quý I'), cell(3, 2, 'Quý II'));
  cells.push(cell(4, 0, '2', 2), above, below, cell(4, 2, 'Quý I'), cell(5, 2, 'Quý II'));
  const doubts = [{ above, below, task: 'same' as const }];
  return { xs: [0, 30, 90, 150], rowCount: 6, cells, headerRows: 2, ranges: [], lastPage: 2, doubts };
}

it('merges what the other tasks merge, and keeps header rows out of the count', () => {
  const table = cutTask();
  settleDoubts(table);
  const column = table.cells.filter((one) => one.column === 1);
  expect(column.map(({ row, rowSpan }) => [row, rowSpan])).toEqual([
    [0, 2],
    [2, 2],
    [4, 2],
  ]);
});

it('says nothing of a table without doubts', () => {
  expect(settleDoubts({ ...cutTask(), doubts: [] })).toEqual([]);
});
