/** What both engines share: they are given single lines. */
import type { OcrLine } from '../readers/scan/types.js';

/** Page segmentation mode of Tesseract for a picture of one line of text. */
export const SINGLE_LINE = '7';

/** The words of a picture of one line, should the engine part them. */
export function joined(lines: readonly OcrLine[]): OcrLine | null {
  const [first] = lines;
  if (first === undefined) return null;
  return { baseline: first.baseline, words: lines.flatMap((line) => line.words) };
}
