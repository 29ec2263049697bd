import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/cli/messages/en.js';
import { vi } from '../../src/cli/messages/vi.js';
import { InputError } from '../../src/document/errors.js';
import type { DocumentModel } from '../../src/document/model.js';
import { pagesOfHocr } from '../../src/ocr/hocr.js';
import { createOcr } from '../../src/ocr/index.js';
import { systemVersion } from '../../src/ocr/tesseractSystem.js';
import { wasmVersion } from '../../src/ocr/tesseractWasm.js';
import { tiffOf } from '../../src/ocr/tiff.js';
import { parseDocument } from '../../src/parse/plan.js';
import { readDocument } from '../../src/readers/index.js';
import type { OcrService } from '../../src/readers/ocr.js';
import { dpiFor } from '../../src/readers/pdf/render.js';
import { readScan } from '../../src/readers/scan/readScan.js';
import type { ScannedPage } from '../../src/readers/scan/types.js';

const SCANS = path.resolve(import.meta.dirname, '../../fixtures/scans');
const read = (name: string, ocr?: OcrService): Promise<DocumentModel> =>
  readDocument(new Uint8Array(fs.readFileSync(path.join(SCANS, name))), { ocr });
const service = (engine: 'tesseract.js' | 'system'): OcrService =>
  createOcr({ engine, threads: 0, cacheDir: null });

const hasPackages = wasmVersion() !== null;
const hasProgram = (await systemVersion()) !== null;

describe.skipIf(!hasPackages)('a scan read by the packages', () => {
  it('gives the letterhead, the sections and doubts with page and place', { timeout: 60_000 }, async () => {
    const document = await read('first-page.pdf', service('tesseract.js'));
    const plan = parseDocument(document, { positions: true });
    expect(plan.source.textOrigin).toBe('ocr');
    expect(plan.type.name).toBe('KẾ HOẠCH');
    expect(plan.header.number?.symbol).toBe('KH-UBND');
    expect(plan.sections.length).toBeGreaterThan(0);
    expect(plan.positions?.['/title']).toBeDefined();
    for (const one of plan.diagnostics.filter(({ ruleId }) => ruleId === 'text/corrected')) {
      expect(one.actual).not.toBe(one.expected);
      expect(one.message).toMatch(/trang 1, \[\d+/);
    }
  });

  it('turns a sideways annex upright and finds its table', { timeout: 60_000 }, async () => {
    const document = await read('sideways-table.pdf', service('tesseract.js'));
    const [page] = document.pages;
    expect(page?.width).toBeLessThan(page?.height ?? 0);
    const table = document.blocks.find((block) => block.kind === 'table' && block.ruled);
    expect(table).toMatchObject({ columnCount: 3 });
    const cells = table?.kind === 'table' ? table.cells.map((cell) => cell.text) : [];
    expect(cells).toContain('Thời gian thực hiện');
    expect(cells).toContain('Sở Tài chính');
    // Boxes are those of the page as it is displayed.
    const [, , x1 = 0, y1 = 0] = table?.kind === 'table' ? (table.ranges[0]?.box ?? []) : [];
    expect(x1).toBeLessThan(page?.width ?? 0);
    expect(y1).toBeLessThan(page?.height ?? 0);
  });
});

describe.skipIf(!hasProgram)('a scan read by the program of the system', () => {
  it('gives the same kinds of things', { timeout: 60_000 }, async () => {
    const plan = parseDocument(await read('first-page.pdf', service('system')));
    expect(plan.type.name).toBe('KẾ HOẠCH');
    expect(plan.sections.length).toBeGreaterThan(0);
  });
});

describe('without recognition', () => {
  it('a scan is an image', async () => {
    await expect(read('first-page.pdf')).rejects.toMatchObject({ code: 'image-only' });
    const never: OcrService = { mode: 'never', open: () => Promise.reject(new Error('not asked')) };
    await expect(read('first-page.pdf', never)).rejects.toMatchObject({ code: 'image-only' });
  });

  it('a missing engine is told as such', async () => {
    const none: OcrService = { mode: 'auto', open: () => Promise.reject(new InputError('no-ocr', 'auto')) };
    await expect(read('first-page.pdf', none)).rejects.toMatchObject({ code: 'no-ocr' });
  });
});

describe('the cache', () => {
  it('spares recognition', async () => {
    const known: ScannedPage = { words: [], rules: { horizontal: [], vertical: [] }, turnedBy: 0, skew: 0 };
    const asked: string[] = [];
    const ocr: OcrService = {
      mode: 'auto',
      open: () =>
        Promise.resolve({
          id: 'test-1',
          parallel: 1,
          read: () => Promise.reject(new Error('read')),
          close: () => Promise.resolve(),
        }),
      cache: {
        get: (key) => {
          asked.push(key);
          return Promise.resolve(known);
        },
        set: () => Promise.reject(new Error('set')),
      },
    };
    await expect(read('first-page.pdf', ocr)).rejects.toMatchObject({ code: 'image-only' });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^[0-9a-f]{64}-test-1-0$/);
  });
});

describe('pages of any size', () => {
  it('are rendered in bounded memory or not at all', () => {
    expect(dpiFor(595, 842)).toBe(200);
    const dpi = dpiFor(2835, 2835) ?? 0;
    expect(((2835 * dpi) / 72) ** 2).toBeLessThan(12_000_000);
    expect(dpiFor(20_000, 20_000)).toBeNull();
    expect(dpiFor(0, 842)).toBeNull();
  });
});

/** The fixture with noise in the place of its picture. */
function damagedPicture(): Uint8Array {
  const bytes = fs.readFileSync(path.join(SCANS, 'first-page.pdf'));
  const text = bytes.toString('latin1');
  const start = text.indexOf('stream\n', text.indexOf('/Subtype /Image')) + 7;
  for (let at = start + 200; at < start + 20_000; at++) bytes[at] = (at * 7919) % 251;
  return new Uint8Array(bytes);
}

describe('what cannot be read', () => {
  it('a damaged picture is told as one on which nothing was recognised', async () => {
    const deaf: OcrService = {
      mode: 'auto',
      open: () =>
        Promise.resolve({
          id: 'deaf',
          parallel: 1,
          read: (page) => readScan(page, (lines) => Promise.resolve(lines.map(() => null))),
          close: () => Promise.resolve(),
        }),
    };
    await expect(readDocument(damagedPicture(), { ocr: deaf })).rejects.toMatchObject({
      code: 'image-only',
      detail: 'recognised',
    });
  });

  it.each(['vi', 'en'] as const)('every failure has one line of its own (%s)', (language) => {
    const { input: errors } = language === 'vi' ? vi : en;
    const told = [
      errors['no-ocr'](null),
      errors['too-large']('page'),
      errors['image-only']('recognised'),
      errors['image-only'](null),
    ];
    expect(new Set(told).size).toBe(told.length);
    for (const line of told) expect(line).not.toContain('\n');
  });
});

describe('formats of the engines', () => {
  it('hOCR gives words, letters and baseline of each page', () => {
    const text = `<div class='ocr_page' id='page_1'><span class='ocr_line' id='l' title="bbox 10 10 110 40; baseline 0.01 -8; x_size 30">
      <span class='ocrx_word' id='w' title='bbox 10 12 60 38; x_wconf 91'><span class='ocrx_cinfo' title='x_bboxes 10 12 30 38; x_conf 99.5'>S</span><span class='ocrx_cinfo' title='x_bboxes 32 14 60 38; x_conf 90'>&amp;</span></span>
     </span></div><div class='ocr_page' id='page_2'></div>`;
    const [line, none] = pagesOfHocr(text, 2);
    expect(none).toBeNull();
    expect(line?.baseline).toEqual([32, 33]);
    expect(line?.words[0]).toMatchObject({ text: 'S&', confidence: 91, box: [10, 12, 60, 38] });
    expect(line?.words[0]?.letters.map((letter) => letter.box[0])).toEqual([10, 32]);
  });

  it('TIFF holds one directory for each picture', () => {
    const image = { width: 3, height: 1, data: Uint8Array.of(1, 2, 3) };
    const bytes = tiffOf([image, image], 200);
    const view = new DataView(bytes.buffer);
    const first = view.getUint32(4, true);
    const second = view.getUint32(first + 2 + view.getUint16(first, true) * 12, true);
    expect(view.getUint32(second + 2 + view.getUint16(second, true) * 12, true)).toBe(0);
    expect([...bytes.slice(-4, -1)]).toEqual([1, 2, 3]);
  });
});

describe('a page too large to be read', () => {
  it('is refused by what it is', async () => {
    const text = fs.readFileSync(path.join(SCANS, 'first-page.pdf')).toString('latin1');
    const large = text.replace(
      /(\/MediaBox \[0 0 )([^\]]*)\]/,
      (_, start: string, size: string) => `${start}${'4000 3500'.padEnd(size.length)}]`,
    );
    expect(large.length).toBe(text.length);
    const ocr: OcrService = {
      mode: 'auto',
      open: () =>
        Promise.resolve({
          id: 'none',
          parallel: 1,
          read: () => Promise.reject(new Error('no page can be read')),
          close: () => Promise.resolve(),
        }),
    };
    const reading = readDocument(new Uint8Array(Buffer.from(large, 'latin1')), { ocr });
    await expect(reading).rejects.toMatchObject({ code: 'too-large', detail: 'page' });
  });
});
