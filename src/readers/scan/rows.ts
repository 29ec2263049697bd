/** Short strips, the numbers of rows above all, side by side in one line: alone they are too little for the engine to go by. */

import { scaled } from './image/scale.js';
import { textOf } from './letters.js';
import { placedWord } from './place.js';
import { STRIP_DPI, type Strip } from './strips.js';
import type { Gray, OcrLetter, OcrLine, OcrWord, PixelBox, Recognise } from './types.js';
import { type Reading, usual } from './votes.js';

/** A strip of few letters is no longer than this many times its height. */
const SHORT = 2.2;
/** Strips in one line; white between them, as between words of such letters (pixels). */
const MOST = 10;
const BETWEEN = 12;
const DARK = 170;
const SIZES = [1, 1.35];
const WHITE = 255;

export function isShort({ image }: Strip): boolean {
  return image.width <= SHORT * image.height;
}

interface Place {
  readonly index: number;
  /** Where the strip begins, and where its ink begins and ends in the picture. */
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly image: Gray;
  readonly places: readonly Place[];
}

/** What is read of the wanted strips, by their indices, once for every size. */
export async function readRows(
  strips: readonly Strip[],
  wanted: readonly number[],
  recognise: Recognise,
): Promise<Map<number, Reading[]>> {
  const short = [...wanted];
  const column = (index: number) => Math.round((strips[index]?.x ?? 0) / 60);
  short.sort((a, b) => column(a) - column(b) || (strips[a]?.y ?? 0) - (strips[b]?.y ?? 0));
  const rows: Row[] = [];
  for (let at = 0; at < short.length; at += MOST) rows.push(rowOf(short.slice(at, at + MOST), strips));
  const found = new Map<number, Reading[]>();
  const jobs = rows.flatMap((row) => SIZES.map((size) => ({ row, size })));
  const answers = await recognise(
    jobs.map(({ row, size }) => (size === 1 ? row.image : scaled(row.image, size))),
    STRIP_DPI,
  );
  for (const [at, { row, size }] of jobs.entries())
    for (const { index, x, y, from, to } of row.places) {
      const near = BETWEEN / 2;
      const words = wordsIn(answers[at] ?? null, (from - near) * size, (to + near) * size);
      const reading = usual(words.map((word) => moved(word, size, x, y)));
      found.set(index, [...(found.get(index) ?? []), reading]);
    }
  return found;
}

/** The strips side by side, their letters on one line. */
function rowOf(indices: readonly number[], strips: readonly Strip[]): Row {
  const spans = indices.map((index) => inkSpan((strips[index] as Strip).image));
  const images = indices.map((index) => (strips[index] as Strip).image);
  const above = Math.max(...indices.map((index) => strips[index]?.base ?? 0));
  const below = Math.max(
    ...indices.map((index, at) => (images[at]?.height ?? 0) - (strips[index]?.base ?? 0)),
  );
  const height = above + below;
  const width = spans.reduce((sum, [from, to]) => sum + to - from + BETWEEN, BETWEEN);
  const data = new Uint8Array(width * height).fill(WHITE);
  let left = BETWEEN;
  const places = indices.map((index, at) => {
    const image = images[at] as Gray;
    const y = above - (strips[index]?.base ?? 0);
    const [from, to] = spans[at] ?? [0, 0];
    for (let row = 0; row < image.height; row++)
      data.set(
        image.data.subarray(row * image.width + from, row * image.width + to),
        (y + row) * width + left,
      );
    const place = { index, x: left - from, y, from: left, to: left + to - from };
    left = place.to + BETWEEN;
    return place;
  });
  return { image: { width, height, data }, places };
}

/** The columns that hold ink, with one beside them. */
function inkSpan({ width, data }: Gray): [number, number] {
  let [from, to] = [width, 0];
  for (let at = 0; at < data.length; at++)
    if ((data[at] ?? 255) < DARK) {
      from = Math.min(from, at % width);
      to = Math.max(to, at % width);
    }
  return from > to ? [0, width] : [Math.max(0, from - 1), Math.min(width, to + 2)];
}

/** The words between two places, or the letters there of words that go further. */
function wordsIn(line: OcrLine | null, from: number, to: number): OcrWord[] {
  const isIn = (box: PixelBox) => (box[0] + box[2]) / 2 >= from && (box[0] + box[2]) / 2 < to;
  return (line?.words ?? []).flatMap((word) => {
    const letters = word.letters.filter((letter: OcrLetter) => isIn(letter.box));
    if (letters.length === word.letters.length) return isIn(word.box) ? [word] : [];
    const [first, last] = [letters[0], letters.at(-1)];
    if (first === undefined || last === undefined) return [];
    const text = textOf(letters);
    // The certainty of a word that goes over many strips is none of its parts.
    const confidence = Math.min(...letters.map((letter) => letter.confidence));
    return [
      { text, confidence, letters, box: [first.box[0], word.box[1], last.box[2], word.box[3]] as const },
    ];
  });
}

function moved(word: OcrWord, size: number, x: number, y: number): OcrWord {
  const move = (box: PixelBox): PixelBox => [
    box[0] / size - x,
    box[1] / size - y,
    box[2] / size - x,
    box[3] / size - y,
  ];
  return placedWord(word, move);
}
