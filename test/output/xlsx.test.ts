import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Book, Cell, Sheet } from '../../src/output/sheets/types.js';
import { serialOf } from '../../src/output/xlsx/cell.js';
import { CELL_LIMIT, cutCells } from '../../src/output/xlsx/text.js';
import { xlsx } from '../../src/output/xlsx/workbook.js';
import { makeFolder } from '../cli/run.js';
import { HOSTILE } from '../report/hostile.js';
import { createRandom } from '../robust/mutate.js';
import { randomText } from './random.js';
import { checkParts, readXlsx } from './readXlsx.js';

const sheetOf = (rows: readonly (readonly Cell[])[], name = 'Nhiệm vụ'): Sheet => ({
  name,
  columns: (rows[0] ?? []).map((_, at) => ({ header: `Cột ${at + 1}`, width: 20 })),
  rows: rows.map((cells) => ({ kind: 'row', cells })),
});

const bookOf = (...sheets: Sheet[]): Book => ({ title: 'Kế hoạch & <bảng>', language: 'vi', sheets });

/** What a workbook gives back of a text: nothing for a blank one, no lone half of a character. */
const kept = (text: string): string | null => (text === '' ? null : text.replace(/\p{Cs}/gu, '\ufffd'));

const READ = { a: 'chữ', b: 12, c: { day: '2026-06-30' } } as const;

describe('a workbook', () => {
  it('is made of parts that are sound XML', () => {
    expect(checkParts(xlsx(bookOf(sheetOf([['a', 1]]), sheetOf([['b', 2]], 'Theo đơn vị'))))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('holds text, numbers and real dates', () => {
    const [sheet] = readXlsx(xlsx(bookOf(sheetOf([[READ.a, READ.b, READ.c, null, '']]))));
    expect(sheet?.cells[1]).toEqual(['chữ', 12, 46203, null, null]);
    expect(sheet?.styles[1]?.[2]).toBe(3);
    expect(sheet?.name).toBe('Nhiệm vụ');
  });

  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36526],
    ['2026-02-28', 46081],
    ['1900-02-28', null],
    ['2026-02-30', null],
    ['not a day', null],
  ])('counts %s', (iso, serial) => {
    expect(serialOf(iso)).toBe(serial);
  });

  it('keeps a day that it cannot count as text', () => {
    const [sheet] = readXlsx(xlsx(bookOf(sheetOf([[{ day: '2026-02-30' }]]))));
    expect(sheet?.cells[1]).toEqual(['2026-02-30']);
  });

  it.each(HOSTILE.map((text) => [text]))('gives back %j', (text) => {
    const [sheet] = readXlsx(xlsx(bookOf(sheetOf([[text]]))));
    expect(sheet?.cells[1]).toEqual([kept(text)]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', " '=1", '=cmd|calc!A1'])(
    'keeps %j text, even after an edit',
    (text) => {
      const [sheet] = readXlsx(xlsx(bookOf(sheetOf([[text]]))));
      expect(sheet?.cells[1]).toEqual([text]);
      expect(sheet?.styles[1]).toEqual([5]);
    },
  );

  it('gives back random cells', () => {
    const random = createRandom(6);
    const rows = Array.from({ length: 200 }, () => Array.from({ length: 5 }, () => randomText(random)));
    const [sheet] = readXlsx(xlsx(bookOf(sheetOf(rows))));
    expect(sheet?.cells.slice(1)).toEqual(rows.map((row) => row.map(kept)));
  });

  it('cuts what Excel cannot hold, at a character, and counts it', () => {
    const long = `${'a'.repeat(CELL_LIMIT - 2)}😀${'b'.repeat(10_000)}`;
    const book = bookOf(sheetOf([[long, 'x'.repeat(CELL_LIMIT)]]));
    const [sheet] = readXlsx(xlsx(book));
    const [cut, whole] = sheet?.cells[1] ?? [];
    expect(cut).toBe(`${'a'.repeat(CELL_LIMIT - 2)}…`);
    expect(whole).toBe('x'.repeat(CELL_LIMIT));
    expect(cutCells(book)).toBe(1);
  });

  it('has a frozen header, a filter, widths, group rows and a drop-down', () => {
    const sheet: Sheet = {
      name: 'A',
      columns: [
        { header: 'TT', width: 6 },
        { header: 'Trạng thái', width: 16, choices: ['Chưa "xong"', 'Xong'] },
      ],
      rows: [
        { kind: 'group', title: 'I. Nhóm', level: 0 },
        { kind: 'row', cells: ['1', null] },
        { kind: 'group', title: '1. Nhóm con', level: 1 },
        { kind: 'row', cells: ['2', null] },
      ],
    };
    const [{ xml, cells } = { xml: '', cells: [] }] = readXlsx(xlsx(bookOf(sheet)));
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A1:B5"/>');
    expect(xml).toContain('<col min="1" max="1" width="6.7109375" customWidth="1"/>');
    expect(xml).toContain(
      'sqref="B2:B5"><formula1>&quot;Chưa &quot;&quot;xong&quot;&quot;,Xong&quot;</formula1>',
    );
    expect(
      [...xml.matchAll(/<row r="(\d)"(?: outlineLevel="(\d)")?/g)].map((match) => match[2] ?? '0'),
    ).toEqual(['0', '0', '1', '1', '2']);
    expect(cells[1]?.[0]).toBe('I. Nhóm');
  });

  it('gives sheets names that Excel takes', () => {
    const names = readXlsx(
      xlsx(
        bookOf(
          sheetOf([['a']], 'a/b:c'),
          sheetOf([['a']], 'A B C'),
          sheetOf([['a']], 'x'.repeat(40)),
          sheetOf([['a']], ''),
        ),
      ),
    ).map((sheet) => sheet.name);
    expect(names).toEqual(['a b c', 'Sheet2', 'x'.repeat(31), 'Sheet4']);
  });

  it('has the same bytes for the same book', () => {
    const book = bookOf(sheetOf([['a', 1]]));
    expect(xlsx(book)).toEqual(xlsx(book));
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** The other way round than the writer: quotes doubled, lines ended by a line feed. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0 && !(row.length === 1 && row[0] === ''));
}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it('opens the workbook and reads the cells back equal', { timeout: 120_000 }, () => {
    const folder = makeFolder();
    const texts = [
      'Kế hoạch, phối hợp',
      '=1+1',
      '- Sở Nội vụ',
      '_x0041_',
      'a "b"',
      '<b>&amp;</b>',
      'hai\ndòng',
      '😀 字',
    ];
    const rows = [...texts.map((text): Cell[] => [text, 7, { day: '2026-06-30' }])];
    fs.writeFileSync(path.join(folder, 'a.xlsx'), xlsx(bookOf(sheetOf(rows))));
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,1';
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, 'a.xlsx'],
      { cwd: folder, stdio: 'ignore' },
    );
    const name = fs.readdirSync(folder).find((one) => one.endsWith('.csv')) ?? '';
    const read = readCsv(fs.readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/, ''));
    expect(read.slice(1).map((row) => row[0])).toEqual(texts);
    // The order of day and month is that of the place where the table is written out.
    const dates = read.slice(1).map((row) => [row[1], ...(row[2] ?? '').split('/').sort()].join(' '));
    expect(new Set(dates)).toEqual(new Set(['7 06 2026 30']));
  });
});
