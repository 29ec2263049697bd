/** Writes the number and the day of a plan by hand: print is whitened, digits are drawn in its place. */
import { execFileSync } from 'node:child_process';
import { digitStrokes, drawStrokes } from '../../digits/strokes.mjs';

/** Widths of what stands in a number (Times): other fonts are broader by the same part. */
const WIDTHS = [
  [/\d/, 0.5],
  [/\//, 0.278],
  [/-/, 0.333],
  [/./, 0.68],
];
const widthOf = (text) =>
  [...text].reduce((sum, sign) => sum + WIDTHS.find(([kind]) => kind.test(sign))[1], 0);
const BLUE = [44, 62, 140];
const BLACK = [24, 24, 26];

/** Words of the first page with their boxes in points. */
function wordsOf(file) {
  const text = execFileSync('pdftotext', ['-f', '1', '-l', '1', '-bbox', file, '-']).toString('utf8');
  return [
    ...text.matchAll(
      /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g,
    ),
  ].map(([, x0, y0, x1, y1, word]) => ({ x0: +x0, y0: +y0, x1: +x1, y1: +y1, word }));
}

/** Draws in place; `picture` is the first page of `file`. */
export function writeByHand(picture, file, dpi, random) {
  const words = wordsOf(file);
  const number = words.find(({ word, y0 }) => y0 < 260 && /^\d{1,4}\/\p{Lu}+-/u.test(word));
  const day = words.find(
    ({ word, y0 }, at) => y0 < 260 && /^\d{2}$/.test(word) && words[at - 1]?.word === 'ngày',
  );
  const ink = random.chance(0.4) ? BLUE : BLACK;
  if (number !== undefined) {
    const digits = number.word.split('/')[0];
    const part = widthOf(digits) / widthOf(number.word);
    write(
      picture,
      { ...number, x1: number.x0 + (number.x1 - number.x0) * part },
      digits,
      dpi / 72,
      ink,
      random,
    );
  }
  if (day !== undefined) write(picture, day, day.word, dpi / 72, ink, random);
}

function write({ width, height, data }, { x0, y0, x1, y1 }, digits, scale, ink, random) {
  for (let y = Math.floor(y0 * scale); y < y1 * scale; y++)
    data.fill(255, (y * width + Math.floor(x0 * scale)) * 3, (y * width + Math.floor(x1 * scale)) * 3);
  const room = ((x1 - x0) * scale) / digits.length;
  const base = (y0 + (y1 - y0) * 0.79) * scale;
  const pen = Math.max(2, room * (random.int(12, 20) / 100));
  for (const [index, digit] of [...digits].entries()) {
    const tall = room * (random.int(145, 175) / 100);
    const one = drawStrokes(digitStrokes(Number(digit), random), tall, pen);
    const thin = Math.min(1, (room * 0.92) / one.width);
    for (let y = 0; y < one.height; y++)
      for (let x = 0; x < one.width; x++) {
        if (one.ink[y * one.width + x] === 0) continue;
        const [px, py] = [
          Math.round(x0 * scale + index * room + x * thin),
          Math.round(base - one.height + y + room * 0.1),
        ];
        if (px >= 0 && py >= 0 && px < width && py < height) data.set(ink, (py * width + px) * 3);
      }
  }
}
