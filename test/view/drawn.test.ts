import fs from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/api.js';
import { parseDocument } from '../../src/parse/plan.js';
import { pointerAt, rangesOf } from '../../src/view/client/pointers.js';
import { drawText } from '../../src/view/drawn/textPages.js';
import { layOut, toSvg, viewPage } from '../../src/view/index.js';
import { encodePng } from '../../src/view/picture/png.js';
import { quantise } from '../../src/view/picture/quantise.js';

const docx = (name: string) => readBytes(fs.readFileSync(`fixtures/twins/${name}.docx`));

describe('a drawn document', () => {
  it.each(['short', 'cut-rows', 'decree', 'joint', 'automatic-numbers'])(
    '%s says what the document says, and every row has a box on its page',
    async (name) => {
      const document = await docx(name);
      const { document: copy, pages } = layOut(document);
      const plain = parseDocument(document, { positions: true });
      const drawn = parseDocument(copy, { positions: true });
      expect({ ...drawn, positions: {} }).toEqual({ ...plain, positions: {} });
      const rows = Object.entries(drawn.positions ?? {}).filter(([pointer]) => /\/rows\/\d+$/.test(pointer));
      expect(rows.length).toBeGreaterThan(0);
      for (const [, position] of rows)
        for (const { page, box } of [position].flat()) {
          const sheet = pages.find((one) => one.number === page);
          const [x0, y0, x1, y1] = box ?? [0, 0, -1, -1];
          expect(x1 > x0 && y1 > y0 && x0 >= 0 && y0 >= 0).toBe(true);
          expect(x1 <= (sheet?.width ?? 0) && y1 <= (sheet?.height ?? 0)).toBe(true);
        }
    },
  );

  it('draws all of its words', async () => {
    const document = await docx('short');
    const svg = layOut(document).pages.map(toSvg).join(' ');
    const words = document.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.text.split(/\s+/) : [],
    );
    expect(words.length).toBeGreaterThan(50);
    for (const word of words)
      expect(svg).toContain(word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  });
});

describe('a drawn text', () => {
  it('keeps its lines and gives them boxes one below the other', () => {
    const { pages, boxOf } = drawText('một\n\nba\n\fbốn');
    expect(pages.map((page) => page.texts.map(({ text }) => text))).toEqual([['một', 'ba'], ['bốn']]);
    const [first, third] = [boxOf(1, 1, 1), boxOf(1, 3, 3)];
    expect(first[3]).toBeLessThan(third[1]);
    expect(boxOf(1, 1, 3)).toEqual([first[0], first[1], third[2], third[3]]);
  });
});

/** Indices of an indexed PNG with `bits` a pixel. */
function decode(png: Uint8Array, width: number, height: number): number[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    chunks.set(String.fromCharCode(...png.subarray(at + 4, at + 8)), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const bits = chunks.get('IHDR')?.[8] ?? 0;
  const raw = inflateSync(chunks.get('IDAT') ?? new Uint8Array());
  const row = Math.ceil((width * bits) / 8) + 1;
  return Array.from({ length: width * height }, (_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    const byte = raw[y * row + 1 + Math.floor((x * bits) / 8)] ?? 0;
    return (byte >> (8 - bits - ((x * bits) % 8))) & (2 ** bits - 1);
  });
}

const pixels = (colours: readonly (readonly [number, number, number])[]) =>
  Uint8Array.from(colours.flatMap(([r, g, b]) => [b, g, r, 255]));

describe('a picture', () => {
  it('of print in grey keeps its levels', () => {
    const greys = Array.from({ length: 15 }, (_, index) => index * 18);
    const picture = { width: 5, height: 3, stride: 20, pixels: pixels(greys.map((v) => [v, v, v] as const)) };
    const indexed = quantise(picture, 16);
    expect(decode(encodePng(indexed), 5, 3)).toEqual([...indexed.indices]);
    expect(indexed.palette).toHaveLength(16);
    expect(indexed.indices[0]).toBe(0);
    expect(indexed.indices[14]).toBe(15);
  });

  it('with a red seal keeps it red', () => {
    const picture = {
      width: 2,
      height: 1,
      stride: 8,
      pixels: pixels([
        [220, 20, 30],
        [255, 255, 255],
      ]),
    };
    const indexed = quantise(picture, 16);
    const [r, g, b] = indexed.palette[indexed.indices[0] ?? 0] ?? [0, 0, 0];
    expect(r).toBeGreaterThan(180);
    expect(Math.max(g, b)).toBeLessThan(60);
    expect(decode(encodePng(indexed), 2, 1)).toEqual([...indexed.indices]);
  });
});

describe('pointers', () => {
  const positions = {
    '/annexes/0/tables/0/rows/0': [
      { page: 2, box: [10, 10, 200, 50] as [number, number, number, number] },
      { page: 3, box: [10, 10, 200, 30] as [number, number, number, number] },
    ],
    '/annexes/0/tables/0/rows/0/lead': {
      page: 2,
      box: [100, 10, 150, 50] as [number, number, number, number],
    },
  };

  it('are found by a point: the smallest thing around it', () => {
    expect(pointerAt(positions, 2, 120, 20)).toBe('/annexes/0/tables/0/rows/0/lead');
    expect(pointerAt(positions, 2, 20, 20)).toBe('/annexes/0/tables/0/rows/0');
    expect(pointerAt(positions, 3, 20, 20)).toBe('/annexes/0/tables/0/rows/0');
    expect(pointerAt(positions, 1, 20, 20)).toBeNull();
  });

  it('without a place of their own have that of what holds them', () => {
    expect(rangesOf(positions, '/annexes/0/tables/0/rows/0/time/raw')).toHaveLength(2);
    expect(rangesOf(positions, '/title')).toEqual([]);
  });
});

describe('the page', () => {
  it('takes nothing of a document for markup', async () => {
    const plan = parseDocument(await docx('short'), {});
    const evil = '</script><script>alert(1)</script><!--';
    const page = viewPage(
      { language: 'vi', name: evil, pages: [], plan: { ...plan, title: evil }, findings: [] },
      { script: 'const a = "</script><!--";', style: '' },
    );
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).not.toContain('<!--');
    expect(page).toContain("default-src 'none'");
  });
});
