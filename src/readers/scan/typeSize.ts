/** Size and baseline of a recognised line, from the boxes of letters whose height in type is known. */
import type { OcrLetter, OcrLine } from './types.js';

/** Heights of letters in parts of the size, in the type of administrative documents (Times). */
const X_HEIGHT = 0.455;
const CAP_HEIGHT = 0.67;
const X_LETTERS = /^[acemnorsuvwxzơư]$/;
const CAPS = /^[ABCDEFGHIKLMNOPRSTUVXYĐ0-9bdđhkl]$/;
/** Letters that stand on the baseline without a dot or tail below it. */
export const STANDING =
  /^[aăâcdđeêhiklmnoôơrstuưvxbáàảãắằẳẵấầẩẫéèẻẽếềểễíìỉĩóòỏõốồổỗớờởỡúùủũứừửữABCDĐEÊGHIKLMNOÔƠPRSTUƯVX0-9]$/;

export interface TypeLine {
  /** Pixels. */
  readonly size: number;
  /** Height of the baseline at the left end, and how much it falls for each pixel to the right. */
  readonly base: number;
  readonly slope: number;
  readonly left: number;
  /** How many letters of known height told the size; with less than two it is guessed. */
  readonly measured: number;
}

export function typeLineOf(line: OcrLine): TypeLine {
  const letters = line.words.flatMap((word) => word.letters);
  const left = Math.min(...line.words.map((word) => word.box[0]));
  const right = Math.max(...line.words.map((word) => word.box[2]));
  const [start, end] = line.baseline;
  const slope = right > left ? (end - start) / (right - left) : 0;
  const level = Math.abs(slope) < 0.05 ? slope : 0;
  const sizes = sizesOf(letters);
  const measured = sizes.length;
  const size = measured >= 2 ? lowerMedian(sizes) : sizeOfWords(line);
  return { size, base: baseOf(letters, left, level) ?? start, slope: level, left, measured };
}

/** Small letters are lower than capitals by a third; where the boxes say else they are those of the line. */
const BOXED = 0.85;

/** The size that each letter of known height tells. */
function sizesOf(letters: readonly OcrLetter[]): number[] {
  const heights = (kind: RegExp) =>
    letters.flatMap(({ text, box }) => (kind.test(text) ? [box[3] - box[1]] : []));
  const [small, tall] = [ofTheirOwn(heights(X_LETTERS)), heights(CAPS)];
  const ofTall = tall.map((height) => height / CAP_HEIGHT);
  const boxed = tall.length > 0 && small.length > 0 && median(small) > BOXED * median(tall);
  return boxed ? [...ofTall, ...ofTall] : [...small.map((height) => height / X_HEIGHT), ...ofTall];
}

/** Letters whose boxes run together have that of both: it is higher than that of others by more than this. */
const ALIKE = 1.3;

function ofTheirOwn(heights: readonly number[]): number[] {
  const sorted = [...heights].sort((a, b) => a - b);
  const low = sorted[(sorted.length - 1) >> 2] ?? 0;
  return sorted.filter((height) => height <= ALIKE * low);
}

function sizeOfWords(line: OcrLine): number {
  const heights = line.words.map((word) => word.box[3] - word.box[1]);
  return Math.max(4, median(heights) / 0.8);
}

function baseOf(letters: readonly OcrLetter[], left: number, slope: number): number | null {
  const bases = letters
    .filter(({ text }) => STANDING.test(text))
    .map(({ box }) => box[3] - slope * ((box[0] + box[2]) / 2 - left));
  return bases.length < 2 ? null : median(bases);
}

/** Boxes that run together are too high, none is too low: of two in the middle the lower one is right. */
const lowerMedian = (values: readonly number[]): number => ranked(values, (values.length - 1) >> 1);

export const median = (values: readonly number[]): number => ranked(values, values.length >> 1);

const ranked = (values: readonly number[], rank: number): number =>
  [...values].sort((a, b) => a - b)[rank] ?? 0;
