/** One scanned page: made ready, its lines found, its words recognised. */
import type { Rule, Rules } from '../pdf/types.js';
import { bitmapOf, transpose } from './image/bitmap.js';
import { eraseAcross, eraseDown } from './image/erase.js';
import { evenPaper } from './image/paper.js';
import { skewOf } from './image/skew.js';
import { findStrokes, type Stroke } from './image/strokes.js';
import { straighten } from './image/turn.js';
import { scannedWords } from './scannedWords.js';
import type { PageImage, Recognise, ScannedPage } from './types.js';

export async function readScan({ gray, dpi }: PageImage, recognise: Recognise): Promise<ScannedPage> {
  const even = evenPaper(gray, dpi);
  const skew = skewOf(bitmapOf(even), dpi);
  const level = straighten(even, skew);
  const ink = bitmapOf(level);
  const across = findStrokes(ink, dpi);
  const turned = transpose(ink);
  const down = findStrokes(turned, dpi);
  eraseAcross(level, ink, across);
  eraseDown(level, ink, down);
  const lines = await recognise(level, 'page', dpi);
  const scale = 72 / dpi;
  const rules: Rules = {
    horizontal: across.map((one) => ruleOf(one, scale)),
    vertical: down.map((one) => ruleOf(one, scale)),
  };
  return { words: scannedWords(lines, ink, scale), rules, turnedBy: 0, skew };
}

function ruleOf(stroke: Stroke, scale: number): Rule {
  return {
    at: ((stroke.startAt + stroke.endAt) / 2) * scale,
    from: stroke.from * scale,
    to: stroke.to * scale,
  };
}
