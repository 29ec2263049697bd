import { describe, expect, it } from 'vitest';
import { dropEngine } from '../../../src/readers/pdf/engine.js';
import { readPdf } from '../../../src/readers/pdf/index.js';
import { type Item, image, makePdf, stroke, text, widthOf } from './makePdf.js';
import { page, paragraphs, tables, texts } from './model.js';

const LEFT = 85;
const RIGHT = 545;

/** Justified-looking lines: words are repeated until the line is full. */
function full(y: number, start: string, x = LEFT): Item {
  const most = Math.floor((RIGHT - x) / widthOf('a'));
  let line = start;
  while (line.length + 5 <= most) line += ' nghi';
  return text(x, y, line.padEnd(most, 'g'));
}

describe('text', () => {
  it('makes words from places, not from the order of the content', async () => {
    const model = await readPdf(
      makePdf([
        page(
          text(121, 100, 'hai'),
          text(100, 100, 'một'),
          text(100, 120, 'Số:'),
          text(160, 120, '/KH-UBND'),
          text(130, 121, '3283'),
        ),
      ]),
    );
    expect(texts(model).join(' ')).toContain('một hai');
    expect(texts(model).join(' ')).toContain('Số: 3283/KH-UBND');
  });

  it('reads letters printed twice for a bold look once', async () => {
    const model = await readPdf(makePdf([page(text(100, 100, 'KẾ HOẠCH'), text(100.4, 100, 'KẾ HOẠCH'))]));
    expect(texts(model)).toEqual(['KẾ HOẠCH']);
  });

  it('keeps NFC and joins loose marks', async () => {
    const model = await readPdf(makePdf([page(text(100, 100, 'Ke\u0302\u0301 hoạch'))]));
    expect(texts(model)).toEqual(['Kế hoạch']);
  });

  it('keeps footnote marks out of the text and the note as furniture', async () => {
    const notes = [
      stroke(LEFT, 745, 230, 745),
      text(LEFT, 757, '1', { size: 6 }),
      text(LEFT + 5, 760, 'Theo Quyết định số 58', { size: 9 }),
    ];
    const body = [
      full(100, 'Căn cứ Nghị định', 113),
      text(LEFT, 116, 'số 126/2024/NĐ-CP'),
      text(LEFT + widthOf('số 126/2024/NĐ-CP'), 111, '1', { size: 7 }),
      text(LEFT + widthOf('số 126/2024/NĐ-CP') + 4, 116, ';'),
    ];
    const model = await readPdf(makePdf([page(body, notes)]));
    expect(texts(model)[0]).toMatch(/số 126\/2024\/NĐ-CP;$/);
    expect(model.furniture.map((one) => [one.kind, one.text])).toEqual([
      ['footnote', '1 Theo Quyết định số 58'],
    ]);
  });

  it('keeps a square metre', async () => {
    const model = await readPdf(
      makePdf([
        page(
          text(100, 100, 'diện tích 50 m'),
          text(100 + widthOf('diện tích 50 m'), 95, '2', { size: 7 }),
          text(200, 100, 'đất'),
        ),
      ]),
    );
    expect(texts(model).join(' ')).toContain('50 m2 đất');
  });
});

describe('paragraphs', () => {
  it('joins wrapped lines, also over a page break, and splits at indents', async () => {
    const first = page(
      full(100, 'Căn cứ', 113),
      full(116, 'và tiếp'),
      text(LEFT, 132, 'hết.'),
      full(148, '- Giao các', 113),
      full(164, '- Xã hội các'),
    );
    const second = page(text(312, 40, '2'), text(LEFT, 100, 'xã thực hiện.'), full(116, '- Ba', 113));
    const model = await readPdf(makePdf([first, second]));
    const [one, two, three] = paragraphs(model);
    expect(one?.lines).toHaveLength(3);
    expect(two?.text).toMatch(/^- Giao các .*- Xã hội các .* xã thực hiện\.$/);
    expect(three?.text).toMatch(/^- Ba/);
    expect(model.blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'page-break',
      'paragraph',
    ]);
    expect(model.furniture.map((one) => one.kind)).toEqual(['page-number']);
  });

  it('measures bold beginnings and centres', async () => {
    const title = 'PHÂN CÔNG NHIỆM VỤ';
    const model = await readPdf(
      makePdf([
        page(
          text((595 - widthOf(title)) / 2, 100, title, { bold: true }),
          ...[130, 146, 162, 178].map((y) => full(y, 'văn bản')),
          text(113, 200, '1. Sở Nội vụ:', { bold: true }),
          text(113 + widthOf('1. Sở Nội vụ: '), 200, 'chủ trì.'),
        ),
      ]),
    );
    const all = paragraphs(model);
    expect(all[0]).toMatchObject({ text: title, align: 'center', boldPrefix: title.length });
    expect(all.at(-1)).toMatchObject({ text: '1. Sở Nội vụ: chủ trì.', boldPrefix: '1. Sở Nội vụ:'.length });
  });
});

describe('side by side', () => {
  const centred = (middle: number, y: number, value: string) => text(middle - widthOf(value) / 2, y, value);
  const body = [180, 196, 212, 228, 244].map((y) => full(y, 'văn bản'));

  it('separates a letterhead with different baselines', async () => {
    const head = [
      centred(160, 60, 'UBND TỈNH A'),
      centred(160, 76, 'SỞ NỘI VỤ'),
      centred(160, 108, 'Số: /KH-SNV'),
      centred(410, 57, 'CỘNG HÒA XÃ HỘI'),
      centred(410, 73, 'Độc lập - Tự do'),
      centred(410, 106, 'A, ngày 5 tháng 3'),
    ];
    const title = centred(315, 140, 'KẾ HOẠCH');
    const model = await readPdf(makePdf([page(head, title, body)]));
    const [table] = tables(model);
    expect(table?.ruled).toBe(false);
    expect(table?.cells.map((cell) => cell.paragraphs.map((one) => one.text))).toEqual([
      ['UBND TỈNH A', 'SỞ NỘI VỤ', 'Số: /KH-SNV'],
      ['CỘNG HÒA XÃ HỘI', 'Độc lập - Tự do', 'A, ngày 5 tháng 3'],
    ]);
    expect(texts(model)[0]).toBe('KẾ HOẠCH');
  });

  it('separates recipients from a signature and joins wrapped recipients', async () => {
    const left = [
      text(LEFT, 300, 'Nơi nhận:', { size: 10 }),
      text(LEFT, 313, '- Bộ Nội vụ;', { size: 10 }),
      text(LEFT, 326, '- Các sở, ban, ngành', { size: 10 }),
      text(LEFT + 6, 339, 'thuộc tỉnh;', { size: 10 }),
      text(LEFT, 352, '- Lưu: VT.', { size: 10 }),
    ];
    const right = [
      centred(430, 300, 'KT. CHỦ TỊCH'),
      centred(430, 316, 'PHÓ CHỦ TỊCH'),
      centred(430, 400, 'Nguyễn Văn A'),
    ];
    const model = await readPdf(makePdf([page(body, text(113, 262, 'hết./.'), left, right)]));
    const [table] = tables(model);
    expect(table?.cells.map((cell) => cell.paragraphs.map((one) => one.text))).toEqual([
      ['Nơi nhận:', '- Bộ Nội vụ;', '- Các sở, ban, ngành thuộc tỉnh;', '- Lưu: VT.'],
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn A'],
    ]);
  });

  it('does not split justified text with wide blanks', async () => {
    const wide = (y: number) =>
      ['một', 'hai', 'ba', 'bốn', 'năm'].map((word, index) => text(LEFT + index * 105, y, word));
    const model = await readPdf(
      makePdf([page(full(84, 'đầu'), wide(100), wide(116), text(LEFT, 132, 'hết.'))]),
    );
    expect(tables(model)).toEqual([]);
  });
});

describe('furniture', () => {
  it('recognises stamps and running headers', async () => {
    const pages = [1, 2, 3].map((n) =>
      page(
        text(400, 30, 'Cổng thông tin', { size: 8 }),
        text(310, 45, String(n)),
        full(100, 'văn bản'),
        text(LEFT, 116, `hết ${n}.`),
        text(LEFT, 600, '14.04.2026 08:01:02 +07:00', { size: 8 }),
      ),
    );
    const model = await readPdf(makePdf(pages));
    const kinds = model.furniture.map((one) => one.kind);
    expect(kinds.filter((kind) => kind === 'header')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'page-number')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'signature-text')).toHaveLength(3);
    expect(texts(model)).toHaveLength(3);
  });
});

describe('kinds of text layers', () => {
  it('refuses scans', async () => {
    const scan = page(image(0, 0, 595, 842));
    await expect(readPdf(makePdf([scan, scan]))).rejects.toMatchObject({ code: 'image-only' });
  });

  it('refuses a scan with a text layer without Vietnamese marks', async () => {
    const layer = Array.from({ length: 30 }, (_, i) =>
      text(60, 60 + i * 20, 'UBND TINH KIEN GIANG CQNG HOA', { mode: 3 }),
    );
    await expect(readPdf(makePdf([page(image(0, 0, 595, 842), layer)]))).rejects.toMatchObject({
      code: 'image-only',
    });
  });

  it('accepts OCR layers and short digital texts', async () => {
    const layer = Array.from({ length: 30 }, (_, i) =>
      text(60, 60 + i * 20, 'Ủy ban nhân dân tỉnh Kiên Giang', { mode: 3 }),
    );
    expect((await readPdf(makePdf([page(image(0, 0, 595, 842), layer)]))).textOrigin).toBe('ocr');
    expect((await readPdf(makePdf([page(text(100, 100, 'Xin chao'))]))).textOrigin).toBe('digital');
  });

  it('names the producer', async () => {
    expect(
      (
        await readPdf(
          makePdf([page(text(100, 100, 'Xin chào'))], 'Thử'.normalize('NFD').replace(/[^\x20-\x7e]/g, '')),
        )
      ).producer,
    ).toBe('Thu');
  });
});

describe('damaged files', () => {
  const good = makePdf([page(text(100, 100, 'Xin chào'))]);

  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['noise', Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251), 'unreadable'],
    ['a file cut in half', good.slice(0, good.length >> 2), 'truncated'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ name: 'InputError', code });
  });

  it('starts a new instance when the old one is thrown away', async () => {
    await readPdf(good);
    dropEngine();
    expect(texts(await readPdf(good))).toEqual(['Xin chào']);
  });

  it('never throws anything but InputError', async () => {
    let seed = 7;
    const next = (most: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % most;
    };
    for (let i = 0; i < 60; i++) {
      const bytes = good.slice();
      for (let k = next(40); k >= 0; k--) bytes[next(bytes.length)] = next(256);
      await readPdf(bytes).catch((error: unknown) => expect(error).toMatchObject({ name: 'InputError' }));
    }
  });
});

describe('annexes', () => {
  it('keeps a letterhead that an annex repeats', async () => {
    const head = [text(85, 70, 'UBND TỈNH A'), text(300, 70, 'CỘNG HÒA XÃ HỘI')];
    const model = await readPdf(
      makePdf([page(head, full(120, 'văn bản')), page(head, full(120, 'phụ lục'))]),
    );
    expect(model.furniture).toEqual([]);
  });
});
