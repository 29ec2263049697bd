import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { OcrService } from '../../../src/readers/ocr.js';
import { readPicture } from '../../../src/readers/picture/index.js';
import { readJpeg } from '../../../src/readers/picture/jpeg.js';
import { readTiff } from '../../../src/readers/picture/tiff.js';
import { pdfOf } from '../../../src/readers/picture/wrap.js';
import type { Gray, PageImage } from '../../../src/readers/scan/types.js';

/** Rendered pages, as recognition would be given them. */
async function seen(bytes: Uint8Array): Promise<PageImage[]> {
  const pages: PageImage[] = [];
  const ocr: OcrService = {
    mode: 'auto',
    open: () =>
      Promise.resolve({
        id: 'test',
        parallel: 1,
        read: (page) => {
          pages.push(page);
          const word = {
            text: 'Chữ',
            x0: 50,
            x1: 80,
            base: 100,
            size: 13,
            bold: false,
            italic: false,
            confidence: 90,
            read: null,
          };
          return Promise.resolve({
            words: [word],
            rules: { horizontal: [], vertical: [] },
            turnedBy: 0,
            skew: 0,
          });
        },
        close: () => Promise.resolve(),
      }),
  };
  const model = await readPicture(bytes, ocr);
  expect(model.format).toBe('image');
  expect(model.pages).toHaveLength(pages.length);
  return pages;
}

/** The gray at a place in parts of width and height. */
const at = ({ width, height, data }: Gray, x: number, y: number) =>
  data[Math.floor(y * height) * width + Math.floor(x * width)];

/** A picture of 80 by 120 whose upper left quarter is dark, as samples of a pixel. */
const quarter = <T>(dark: T, light: T): T[][] =>
  Array.from({ length: 120 }, (_, y) =>
    Array.from({ length: 80 }, (_, x) => (x < 40 && y < 60 ? dark : light)),
  );

function expectQuarter(page: PageImage | undefined, turned = false): void {
  if (page === undefined) throw new Error('no page');
  expect(at(page.gray, 0.25, 0.25)).toBeLessThan(60);
  expect(at(page.gray, 0.75, 0.75)).toBeGreaterThan(200);
  expect(at(page.gray, 0.25, 0.75)).toBeGreaterThan(200);
  expect(page.gray.width < page.gray.height).toBe(!turned);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  // Check sums are not asked for.
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

function png(kind: number, rows: readonly (readonly (readonly number[])[])[], ...more: Buffer[]): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(rows[0]?.length ?? 0, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, kind], 8);
  const raw = Buffer.concat(rows.map((row) => Buffer.from([0, ...row.flat()])));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', new Uint8Array()),
  ]);
}

const WHITE = [255, 255, 255] as const;

describe('PNG', () => {
  it.each([
    ['gray', png(0, quarter([10], [250]))],
    ['colour', png(2, quarter([10, 10, 10], [...WHITE]))],
    ['palette', png(3, quarter([1], [0]), chunk('PLTE', Buffer.from([...WHITE, 20, 20, 20])))],
    ['see-through gray', png(4, quarter([0, 255], [0, 0]))],
    ['see-through', png(6, quarter([0, 0, 0, 255], [0, 0, 0, 0]))],
  ])('%s', async (_, bytes) => {
    expectQuarter((await seen(bytes))[0]);
  });

  it('see-through rows are decoded whatever filter they have', async () => {
    const rows = quarter([0, 255], [0, 0]);
    for (const filter of [1, 2, 3, 4]) {
      const flat = rows.map((row) => row.flat());
      const coded = flat.map((row, y) =>
        Buffer.from([
          filter,
          ...row.map((value, i) => {
            const [a, b, c] = [
              row[i - 2] ?? 0,
              flat[y - 1]?.[i] ?? 0,
              i < 2 ? 0 : (flat[y - 1]?.[i - 2] ?? 0),
            ];
            const p = a + b - c;
            const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
            const paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
            return (value - ([0, a, b, (a + b) >> 1, paeth][filter] ?? 0)) & 255;
          }),
        ]),
      );
      const plain = Buffer.from(png(4, rows));
      const place = plain.indexOf('IDAT') - 4;
      const bytes = Buffer.concat([
        plain.subarray(0, place),
        chunk('IDAT', deflateSync(Buffer.concat(coded))),
        chunk('IEND', new Uint8Array()),
      ]);
      expectQuarter((await seen(bytes))[0]);
    }
  });

  it('is as large as it says, or as a sheet of A4', async () => {
    const density = Buffer.alloc(9);
    density.writeUInt32BE(Math.round(20 / 0.0254), 0);
    density.writeUInt32BE(Math.round(20 / 0.0254), 4);
    density[8] = 1;
    const [told] = await seen(png(0, quarter([10], [250]), chunk('pHYs', density)));
    // 120 pixels at 20 an inch are 6 inches.
    expect((told?.gray.height ?? 0) / (told?.dpi ?? 1)).toBeCloseTo(6, 1);
    const [untold] = await seen(png(0, quarter([10], [250])));
    expect((untold?.gray.height ?? 0) / (untold?.dpi ?? 1)).toBeCloseTo(842 / 72, 1);
  });
});

/** A TIFF of pages, each with tags of short or long values and one strip. */
function tiff(
  pages: readonly { tags: Readonly<Record<number, number>>; strip: readonly number[] }[],
  big = false,
): Uint8Array {
  const bytes = Buffer.alloc(
    8 +
      pages.reduce((sum, { tags, strip }) => sum + strip.length + (Object.keys(tags).length + 2) * 12 + 8, 0),
  );
  const u16 = (value: number, place: number) =>
    big ? bytes.writeUInt16BE(value, place) : bytes.writeUInt16LE(value, place);
  const u32 = (value: number, place: number) =>
    big ? bytes.writeUInt32BE(value, place) : bytes.writeUInt32LE(value, place);
  bytes.write(big ? 'MM' : 'II', 'latin1');
  u16(42, 2);
  let link = 4;
  let end = 8;
  for (const { tags, strip } of pages) {
    bytes.set(strip, end);
    const all = Object.entries({ ...tags, 273: end, 279: strip.length });
    end += strip.length + (strip.length % 2);
    u32(end, link);
    u16(all.length, end);
    for (const [index, [tag, value]] of all.entries()) {
      const entry = end + 2 + index * 12;
      u16(Number(tag), entry);
      u16(4, entry + 2);
      u32(1, entry + 4);
      u32(value, entry + 8);
    }
    link = end + 2 + all.length * 12;
    end = link + 4;
  }
  return bytes.subarray(0, end);
}

/** Eight white, four black, four white pixels a row, in group 4: the first row by its runs, the others as the one above. */
const GROUP_4 = bitsOf(`001${'10011'}${'011'}1${'111'.repeat(23)}`);

function bitsOf(bits: string): number[] {
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

const FAX = { 256: 16, 257: 24, 258: 1, 259: 4, 262: 0, 277: 1, 278: 24 };

describe('TIFF', () => {
  it.each([
    ['little', false],
    ['big', true],
  ])('of a fax, in group 4, %s end first', async (_, big) => {
    const pages = await seen(
      tiff(
        [
          { tags: FAX, strip: GROUP_4 },
          { tags: FAX, strip: GROUP_4 },
        ],
        big,
      ),
    );
    expect(pages).toHaveLength(2);
    for (const { gray } of pages) {
      expect([0.25, 0.6, 0.9].map((x) => (at(gray, x, 0.5) ?? 0) > 128)).toEqual([true, false, true]);
      expect((at(gray, 0.6, 0.95) ?? 255) < 128).toBe(true);
    }
  });

  it('where black is 0', async () => {
    const [page] = await seen(tiff([{ tags: { ...FAX, 262: 1 }, strip: GROUP_4 }]));
    expect([0.25, 0.6].map((x) => (at(page?.gray as Gray, x, 0.5) ?? 0) > 128)).toEqual([false, true]);
  });

  it('with its bits the other way round', async () => {
    const strip = GROUP_4.map((byte) =>
      Number.parseInt(byte.toString(2).padStart(8, '0').split('').reverse().join(''), 2),
    );
    const [page] = await seen(tiff([{ tags: { ...FAX, 266: 2 }, strip }]));
    expect([0.25, 0.6].map((x) => (at(page?.gray as Gray, x, 0.5) ?? 0) > 128)).toEqual([true, false]);
  });

  it('uncoded, of gray', async () => {
    const tags = { 256: 80, 257: 120, 258: 8, 259: 1, 262: 1, 277: 1, 278: 120 };
    expectQuarter((await seen(tiff([{ tags, strip: quarter(10, 250).flat() }])))[0]);
    expectQuarter((await seen(tiff([{ tags: { ...tags, 262: 0 }, strip: quarter(245, 5).flat() }])))[0]);
  });

  it('its strips stand one below the other', () => {
    const strips = { ...FAX, 257: 48 };
    const [page] = readTiff(tiff([{ tags: strips, strip: GROUP_4 }]));
    const two = { ...page, pieces: [...(page?.pieces ?? []), ...(page?.pieces ?? [])] } as NonNullable<
      typeof page
    >;
    const text = Buffer.from(pdfOf([two])).toString('latin1');
    expect(text.match(/\/I[01] Do/g)).toEqual(['/I0 Do', '/I1 Do']);
    expect(text).toContain('0 421.000 cm /I0 Do');
    expect(text).toContain('0 0.000 cm /I1 Do');
  });
});

describe('JPEG', () => {
  const segment = (marker: number, data: readonly number[]) => [
    0xff,
    marker,
    (data.length + 2) >> 8,
    (data.length + 2) & 255,
    ...data,
  ];
  const frame = segment(0xc0, [8, 0, 120, 0, 80, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
  const jfif = segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 2, 0, 79, 0, 79, 0, 0]);
  const exif = segment(0xe1, [
    ...Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1'),
    1,
    0,
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    6,
    0,
    0,
    0,
  ]);
  const jpeg = (...parts: number[][]) =>
    Uint8Array.from([0xff, 0xd8, ...parts.flat(), 0xff, 0xda, 0, 2, 0xff, 0xd9]);

  it('says its size, density and turn', () => {
    const picture = readJpeg(jpeg(jfif, exif, frame));
    expect(picture).toMatchObject({ width: 80, height: 120, turned: 90 });
    expect(picture.dpi?.[0]).toBeCloseTo(79 * 2.54, 1);
    expect(picture.coding).toContain('/DeviceRGB');
  });

  it('a turned one is shown turned', () => {
    expect(Buffer.from(pdfOf([readJpeg(jpeg(exif, frame))])).toString('latin1')).toContain('/Rotate 90');
  });
});

describe('pictures that cannot be read', () => {
  const whole = png(0, quarter([10], [250]));
  const fax = tiff([{ tags: FAX, strip: GROUP_4 }]);

  it.each([
    ['a PNG cut short', whole.subarray(0, whole.length - 20), 'truncated'],
    ['a PNG without pixels', png(0, []).subarray(0, 40), 'truncated'],
    ['a PNG of no size', png(0, []), 'unreadable'],
    ['a JPEG without a frame', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]), 'unreadable'],
    ['a JPEG cut short', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2]), 'truncated'],
    ['a TIFF cut short', fax.subarray(0, 30), 'truncated'],
    [
      'a TIFF of an unknown coding',
      tiff([{ tags: { ...FAX, 259: 99 }, strip: GROUP_4 }]),
      'unsupported-format',
    ],
    [
      'a TIFF larger than any sheet',
      tiff([{ tags: { ...FAX, 256: 50_000, 257: 50_000 }, strip: GROUP_4 }]),
      'too-large',
    ],
    ['a GIF', Buffer.from('GIF89a........', 'latin1'), 'unsupported-format'],
  ])('%s', async (_, bytes, code) => {
    await expect(readPicture(bytes)).rejects.toMatchObject({ code });
  });

  it('an endless chain of pages ends', () => {
    const bytes = Buffer.from(fax);
    // The next directory is the first again.
    bytes.writeUInt32LE(bytes.readUInt32LE(4), bytes.length - 4);
    expect(readTiff(bytes)).toHaveLength(1);
  });

  it('without recognition it is a picture', async () => {
    await expect(readPicture(whole)).rejects.toMatchObject({ code: 'image-only' });
  });
});
