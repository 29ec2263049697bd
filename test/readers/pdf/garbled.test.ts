import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/document/errors.js';
import type { OcrService } from '../../../src/readers/ocr.js';
import { readPdf } from '../../../src/readers/pdf/index.js';
import { makePdf, text } from './makePdf.js';

const LINES = [
  'Ủy ban nhân dân phường triển khai kế hoạch chuyển đổi số trong trường học',
  'Các đơn vị chủ trì phối hợp thực hiện nhiệm vụ được giao đúng thời hạn',
  'Phòng Văn hóa và Xã hội tổng hợp báo cáo kết quả trước ngày mười lăm',
  'Nhà trường tổ chức tuyên truyền đến giáo viên, học sinh và phụ huynh',
];
/** What a font says that numbers its letters in an order of its own. */
const garble = (line: string): string =>
  line.replace(/[ạậệểốộợụủữịễằặươđcht]/gu, (letter) =>
    String.fromCharCode(0x460 + (letter.charCodeAt(0) % 90)),
  );

const page = (lines: readonly string[]) => ({
  items: lines.map((line, i) => text(60, 80 + i * 20, line, { size: 9 })),
});

/** The pages of which recognition is asked for, and what is told without it. */
async function read(...pages: (readonly string[])[]) {
  let asked = 0;
  const ocr: OcrService = {
    mode: 'auto',
    open: async (count) => {
      asked = count;
      throw new InputError('no-ocr');
    },
  };
  const model = await readPdf(makePdf(pages.map(page)), ocr);
  const told = model.warnings.filter(({ id }) => id === 'text/garbled').map(({ range }) => range?.page);
  return { asked, told };
}

describe('a page whose fonts garble its text', () => {
  it('is to be recognised, and told when it cannot be', async () => {
    expect(await read(LINES, LINES.map(garble))).toEqual({ asked: 1, told: [2] });
  });

  it.each([
    ['in Vietnamese', LINES],
    [
      'in another language',
      ['The committee of the ward shall carry out this plan', 'before the end of the year, and report'],
    ],
    ['with bullets and formulas', LINES.map((line) => `\uf0b7 ${line} (α ≥ β)`)],
    ['with a line of another script', [...LINES, ...LINES, 'министерство']],
  ])('is none %s', async (_, lines) => {
    expect(await read(lines)).toEqual({ asked: 0, told: [] });
  });
});
