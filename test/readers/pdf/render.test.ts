import { expect, it } from 'vitest';
import { renderPages } from '../../../src/readers/pdf/render.js';
import { pdfOf } from '../../../src/readers/picture/wrap.js';
import type { PageImage } from '../../../src/readers/scan/types.js';

const [WIDTH, HEIGHT] = [120, 170];

/** Grays of a slope with a black bar. */
const grays = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
  at % WIDTH > 30 && at % WIDTH < 50 ? 0 : 100 + (at % 150),
);

/** A page of one picture, drawn; `samples` bytes a pixel. */
async function drawn(data: Uint8Array, samples: 1 | 3): Promise<PageImage> {
  const coding = `/ColorSpace /Device${samples === 1 ? 'Gray' : 'RGB'} /BitsPerComponent 8`;
  const pieces = [{ rows: HEIGHT, data }];
  const pdf = pdfOf([{ width: WIDTH, height: HEIGHT, dpi: [20, 20], turned: 0, coding, pieces }]);
  let found: PageImage | null = null;
  await renderPages(pdf, [0], async (_, page) => {
    found = page;
  });
  if (found === null) throw new Error('not drawn');
  return found;
}

const inColour = (shade: (gray: number, at: number) => readonly number[]) =>
  Uint8Array.from([...grays].flatMap((gray, at) => shade(gray, at)));

it('draws a gray picture as it draws the same one in colour', async () => {
  const [gray, colour] = [
    await drawn(grays, 1),
    await drawn(
      inColour((value) => [value, value, value]),
      3,
    ),
  ];
  expect(gray.gray.width).toBeGreaterThan(600);
  expect(Buffer.compare(gray.gray.data, colour.gray.data)).toBe(0);
  expect(new Set(gray.gray.data).size).toBeGreaterThan(100);
  expect([gray.red ?? null, gray.blue ?? null, colour.red, colour.blue]).toEqual([null, null, null, null]);
});

it('keeps the red ink of a picture in colour', async () => {
  const stamped = inColour((value, at) =>
    at % WIDTH > 60 && at % WIDTH < 80 ? [220, 30, 40] : [value, value, value],
  );
  const { red, blue, gray } = await drawn(stamped, 3);
  expect(red?.at.length).toBeGreaterThan(gray.data.length / 10);
  expect(blue).toBeNull();
});
