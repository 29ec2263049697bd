/** What browsers paint on both pages of a cut and clip, and what they let run out of its cell. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/index.js';
import { clipped, grid, makePdf, stroke, text } from './makePdf.js';
import { page, rows, tables, texts } from './model.js';

const xs = [60, 100, 300, 420];
const at = (column: number) => (xs[column] ?? 0) + 4;

describe('clipped content', () => {
  it('is read only where it shows', async () => {
    const line = 'Giao các phòng chuyên môn phối hợp thực hiện';
    const model = await readPdf(
      makePdf([
        page(clipped(60, 60, 540, 780, [text(80, 700, line), text(80, 790, 'g'), text(80, 50, 'ể')])),
      ]),
    );
    expect(texts(model)).toEqual([line]);
    expect(model.furniture).toEqual([]);
  });

  it('cuts rules that run on below the page', async () => {
    const table = [...grid(xs, [100, 130]), ...xs.map((x) => stroke(x, 130, x, 400))];
    const cells = [text(at(0), 120, '1'), text(at(1), 120, 'Rà soát'), text(at(2), 150, 'Quý I')];
    const model = await readPdf(
      makePdf([page(clipped(50, 90, 500, 200, [...table, ...cells]), text(80, 300, 'Lời kết'))]),
    );
    expect(tables(model)[0]?.ranges[0]?.box?.[3]).toBeCloseTo(200, 0);
    expect(texts(model)).toEqual(['Lời kết']);
  });
});

describe('text that runs out of its cell', () => {
  it('goes back to the cell above when it lies upon the next one', async () => {
    const model = await readPdf(
      makePdf([
        page(
          grid(xs, [100, 130, 180]),
          text(at(0), 114, '1'),
          text(at(1), 114, 'Rà soát, thống kê'),
          text(at(1), 128, 'các thủ tục'),
          text(at(1), 142, 'hành chính'),
          text(at(2), 114, 'Quý I'),
          text(at(0), 146, '2'),
          text(at(1), 146, 'Công khai kết quả'),
          text(at(1), 160, 'trên bảng tin'),
          text(at(2), 146, 'Quý II'),
        ),
      ]),
    );
    expect(rows(tables(model)[0]).map((cell) => cell[4])).toEqual([
      '1',
      'Rà soát, thống kê các thủ tục hành chính',
      'Quý I',
      '2',
      'Công khai kết quả trên bảng tin',
      'Quý II',
    ]);
  });

  it('goes back over a page break when no part of its row is left', async () => {
    const model = await readPdf(
      makePdf([
        page(
          grid(xs, [700, 780]),
          text(at(0), 714, '1'),
          text(at(1), 714, 'Rà soát, thống kê'),
          text(at(1), 728, 'và công khai các'),
          text(at(2), 714, 'Quý I'),
        ),
        page(
          grid(xs, [60, 110]),
          text(at(1), 68, 'thủ tục'),
          text(at(0), 74, '2'),
          text(at(1), 74, 'Tổ chức tập huấn'),
          text(at(2), 74, 'Quý II'),
        ),
      ]),
    );
    expect(tables(model)).toHaveLength(1);
    expect(rows(tables(model)[0]).map((cell) => cell[4])).toEqual([
      '1',
      'Rà soát, thống kê và công khai các thủ tục',
      'Quý I',
      '2',
      'Tổ chức tập huấn',
      'Quý II',
    ]);
  });

  it('is told apart letter by letter where PDFium mixes two lines', async () => {
    const letters = (x: number, y: number, value: string) =>
      [...value].map((letter, index) => text(x + index * 6, y, letter));
    const model = await readPdf(
      makePdf([
        page(
          grid(xs, [100, 130, 180]),
          text(at(0), 114, '1'),
          letters(at(1), 128, 'minh'),
          text(at(0), 142.8, '2'),
          letters(at(1), 142, 'bạch'),
          letters(at(1), 142.8, 'Theo'),
          text(at(2), 142.8, 'Quý II'),
        ),
      ]),
    );
    expect(rows(tables(model)[0]).map((cell) => cell[4])).toEqual([
      '1',
      'minh bạch',
      '',
      '2',
      'Theo',
      'Quý II',
    ]);
  });
});

describe('rows longer than a page', () => {
  it('go on through a page that shows only their vertical lines', async () => {
    const sides = (from: number, to: number) => xs.map((x) => stroke(x, from, x, to));
    const model = await readPdf(
      makePdf([
        page(
          [stroke(60, 700, 420, 700), ...sides(700, 780)],
          text(at(0), 714, '1'),
          text(at(1), 714, 'Rà soát, thống kê'),
          text(at(2), 714, 'Quý I'),
        ),
        page(sides(60, 780), text(at(1), 74, 'và công khai các')),
        page([stroke(60, 90, 420, 90), ...sides(60, 90)], text(at(1), 74, 'thủ tục hành chính')),
      ]),
    );
    expect(rows(tables(model)[0])).toEqual([
      [0, 0, 1, 1, '1'],
      [0, 1, 1, 1, 'Rà soát, thống kê và công khai các thủ tục hành chính'],
      [0, 2, 1, 1, 'Quý I'],
    ]);
  });
});
