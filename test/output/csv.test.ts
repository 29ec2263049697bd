import { describe, expect, it } from 'vitest';
import { csv } from '../../src/output/csv.js';
import type { Cell } from '../../src/output/sheets/types.js';
import { HOSTILE } from '../report/hostile.js';
import { createRandom } from '../robust/mutate.js';
import { randomText } from './random.js';

/** RFC 4180 as a reader knows it, one character after the other. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at);
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') {
      row.push(field);
      field = '';
    } else if (letter === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      at++;
    } else field += letter;
  }
  if (field !== '' || row.length > 0) throw new Error('no line end');
  return rows;
}

/** What the guard against formulas put before a cell is dropped again. */
const unguarded = (text: string): string => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');

const write = (rows: readonly (readonly Cell[])[]): string =>
  csv({
    name: 'x',
    columns: (rows[0] ?? []).map((_, at) => ({ header: `c${at}`, width: 1 })),
    rows: rows.map((cells) => ({ kind: 'row', cells })),
  });

const read = (text: string): string[][] =>
  readCsv(text.slice(1))
    .slice(1)
    .map((row) => row.map(unguarded));

const kept = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\0', '\ufffd');

describe('csv', () => {
  it('has a byte order mark, CRLF and ISO days', () => {
    expect(write([['a', 1, { day: '2026-06-30' }, null]])).toBe('\ufeffc0,c1,c2,c3\r\na,1,2026-06-30,\r\n');
  });

  it.each(['=1', '+1', '-1', '@x', '\t=1', "'=1", '＝1'])('guards %j', (text) => {
    const [line = ''] = write([[text]])
      .split('\r\n')
      .slice(1);
    expect(line.replace(/^"/, '')).toMatch(/^'/);
    expect(read(write([[text]]))).toEqual([[text]]);
  });

  it('leaves an apostrophe alone that guards nothing', () => {
    expect(write([["'a"]])).toContain("\r\n'a\r\n");
  });

  it.each(HOSTILE.map((text) => [text]))('gives back %j', (text) => {
    expect(read(write([[text, 'z']]))).toEqual([[kept(text), 'z']]);
  });

  it('gives back random cells', () => {
    const random = createRandom(4180);
    const rows = Array.from({ length: 300 }, () => Array.from({ length: 4 }, () => randomText(random)));
    expect(read(write(rows))).toEqual(rows.map((row) => row.map(kept)));
  });

  it('leaves headings between rows out', () => {
    const text = csv({
      name: 'x',
      columns: [{ header: 'a', width: 1 }],
      rows: [
        { kind: 'group', title: 'I', level: 0 },
        { kind: 'row', cells: ['1'] },
      ],
    });
    expect(text).toBe('\ufeffa\r\n1\r\n');
  });
});
