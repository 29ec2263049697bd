/** Bold type, by the width of the stems of its letters. */
import type { Bitmap } from './image/bitmap.js';
import type { OcrLine, OcrWord, PixelBox } from './types.js';

/** Stems of bold letters are at least this many times as wide as those of the running text. */
const BOLD = 1.3;
const ENOUGH_RUNS = 6;

interface Stems {
  /** Median width of the strokes that a row of pixels cuts, in parts of the size. */
  readonly width: number;
  readonly runs: number;
}

/** Which words are bold. `sizes` gives the size (pixels) of each line. */
export function boldWords(lines: readonly OcrLine[], sizes: readonly number[], bitmap: Bitmap): Set<OcrWord> {
  const measured = lines.map((line, index) => {
    const size = sizes[index] ?? 1;
    return line.words.map((word) => stemsOf(bitmap, word.box, size));
  });
  const usual = usualWidth(measured.flat());
  const bold = new Set<OcrWord>();
  for (const [index, line] of lines.entries()) {
    const stems = measured[index] ?? [];
    for (const [at, word] of line.words.entries()) {
      const near = stems.slice(Math.max(0, at - 1), at + 2);
      const own = stems[at];
      const width = own !== undefined && own.runs >= 4 * ENOUGH_RUNS ? own.width : mean(near);
      if (width > usual * BOLD) bold.add(word);
    }
  }
  return bold;
}

function stemsOf({ width, ink }: Bitmap, [x0, y0, x1, y1]: PixelBox, size: number): Stems {
  const counts = new Map<number, number>();
  let runs = 0;
  const longest = size * 0.3;
  for (let y = y0; y < y1; y++) {
    let start = -1;
    for (let x = x0; x <= x1; x++) {
      const isInk = x < x1 && ink[y * width + x] === 1;
      if (isInk && start < 0) start = x;
      if (isInk || start < 0) continue;
      const length = x - start;
      start = -1;
      if (length > longest) continue;
      counts.set(length, (counts.get(length) ?? 0) + 1);
      runs++;
    }
  }
  return { width: medianOf(counts, runs) / size, runs };
}

/** Median of counted whole numbers, with the part of the middle one that lies below. */
function medianOf(counts: ReadonlyMap<number, number>, total: number): number {
  let sum = 0;
  for (const [length, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    if (sum + count >= total / 2) return length - 0.5 + (total / 2 - sum) / count;
    sum += count;
  }
  return 0;
}

function mean(stems: readonly Stems[]): number {
  let [sum, runs] = [0, 0];
  for (const one of stems) {
    sum += one.width * one.runs;
    runs += one.runs;
  }
  return runs < ENOUGH_RUNS ? 0 : sum / runs;
}

/** The width that a good part of the page has: the lower middle, as headings are few. */
function usualWidth(stems: readonly Stems[]): number {
  const known = stems.filter((one) => one.runs >= ENOUGH_RUNS).sort((a, b) => a.width - b.width);
  const total = known.reduce((sum, one) => sum + one.runs, 0);
  let sum = 0;
  for (const one of known) {
    sum += one.runs;
    if (sum >= total * 0.4) return one.width;
  }
  return Number.POSITIVE_INFINITY;
}
