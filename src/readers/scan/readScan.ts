/** One scanned page: made ready, its ruling lines found, its lines of text cut out and recognised. */
import { findGrids, type Grid } from '../pdf/grid.js';
import type { Rule, Rules } from '../pdf/types.js';
import { settleLines } from './correct/index.js';
import { bitmapOf, transpose } from './image/bitmap.js';
import { type Component, findComponents } from './image/components.js';
import { eraseAcross, eraseDown } from './image/erase.js';
import { evenPaper } from './image/paper.js';
import { skewOf } from './image/skew.js';
import { findStrokes, type Stroke } from './image/strokes.js';
import { straighten } from './image/turn.js';
import { isText } from './noise.js';
import { scannedWords } from './scannedWords.js';
import { withSigns } from './signs.js';
import { cutStrip, STRIP_DPI, type Strip } from './strips.js';
import { findTextLines } from './textLines.js';
import type { OcrLine, PageImage, PixelBox, Recognise, ScannedPage } from './types.js';

export async function readScan({ gray, dpi }: PageImage, recognise: Recognise): Promise<ScannedPage> {
  const even = evenPaper(gray, dpi);
  const skew = skewOf(bitmapOf(even), dpi);
  const level = straighten(even, skew);
  const ink = bitmapOf(level);
  const across = findStrokes(ink, dpi);
  const down = findStrokes(transpose(ink), dpi);
  eraseAcross(level, ink, across);
  eraseDown(level, ink, down);
  const scale = 72 / dpi;
  const rules: Rules = {
    horizontal: across.map((one) => ruleOf(one, scale)),
    vertical: down.map((one) => ruleOf(one, scale)),
  };
  const clear = bitmapOf(level);
  const components = findComponents(clear);
  const regionOf = regions(findGrids(rules), scale);
  const found = findTextLines(components.list, dpi, regionOf);
  const strips = found.map((line) => cutStrip(level, components, line));
  const read = await recognise(
    strips.map((strip) => strip.image),
    STRIP_DPI,
  );
  const flows = new Map<number, OcrLine[]>();
  for (const [index, line] of found.entries()) {
    const [answer, strip, first] = [read[index] ?? null, strips[index], line.parts[0]];
    if (answer === null || strip === undefined || first === undefined || !isText(answer)) continue;
    const region = regionOf(first);
    flows.set(region, [...(flows.get(region) ?? []), withSigns(placed(answer, strip), clear)]);
  }
  const lines = settleLines(
    [...flows.values()].map((flow) => flow.sort((a, b) => a.baseline[0] - b.baseline[0])),
  );
  return { words: scannedWords(lines, clear, scale), rules, turnedBy: 0, skew };
}

function ruleOf(stroke: Stroke, scale: number): Rule {
  return {
    at: ((stroke.startAt + stroke.endAt) / 2) * scale,
    from: stroke.from * scale,
    to: stroke.to * scale,
  };
}

/** Names the cell in which a component stands, 0 outside of all tables. */
function regions(grids: readonly Grid[], scale: number): (one: Component) => number {
  return (one) => {
    const x = ((one.x0 + one.x1) / 2) * scale;
    const y = ((one.y0 + one.y1) / 2) * scale;
    for (const [index, grid] of grids.entries()) {
      const column = interval(grid.xs, x);
      const row = interval(grid.ys, y);
      if (column < 0 || row < 0) continue;
      const cell = grid.cells.findIndex(
        (one) =>
          row >= one.row &&
          row < one.row + one.rowSpan &&
          column >= one.column &&
          column < one.column + one.columnSpan,
      );
      return (index + 1) * 100_000 + cell;
    }
    return 0;
  };
}

function interval(edges: readonly number[], value: number): number {
  if (value < (edges[0] ?? 0) || value > (edges.at(-1) ?? 0)) return -1;
  return edges.findLastIndex((edge) => edge <= value);
}

/** The line with the places of the page instead of those of its strip. */
function placed(line: OcrLine, { x, y, scale }: Strip): OcrLine {
  const move = (box: PixelBox): PixelBox => [
    Math.round(box[0] / scale + x),
    Math.round(box[1] / scale + y),
    Math.round(box[2] / scale + x),
    Math.round(box[3] / scale + y),
  ];
  return {
    baseline: [line.baseline[0] / scale + y, line.baseline[1] / scale + y],
    words: line.words.map((word) => ({
      ...word,
      box: move(word.box),
      letters: word.letters.map((letter) => ({ ...letter, box: move(letter.box) })),
    })),
  };
}
