/** Draws a text file as it stands, line by line, and gives the lines of a position their box. */
import type { Box } from '../../document/model.js';
import { MONO } from './metrics.js';
import type { DrawnPage, DrawnText } from './types.js';

const SIZE = 10;
const LINE = 14;
const MARGIN = 40;
const NARROWEST = 595;
const LOWEST = 842;

export interface TextPages {
  readonly pages: readonly DrawnPage[];
  /** The box of lines `first` to `last` (from 1) on a page. */
  readonly boxOf: (page: number, first: number, last: number) => Box;
}

/** Form feeds part the pages; a line keeps its number in the file. */
export function drawText(text: string): TextPages {
  const lines = text.normalize('NFC').split(/\r\n|\r|\n/);
  const width = Math.max(NARROWEST, Math.max(...lines.map((line) => line.length)) * SIZE * MONO + 2 * MARGIN);
  const tops = new Map<number, number>();
  const sheets: { first: number; texts: DrawnText[] }[] = [{ first: 1, texts: [] }];
  for (const [index, raw] of lines.entries()) {
    const number = index + 1;
    if (raw.startsWith('\f') && index > 0) sheets.push({ first: number, texts: [] });
    const sheet = sheets.at(-1);
    const top = MARGIN + (number - (sheet?.first ?? 1)) * LINE;
    tops.set(number, top);
    const shown = raw.replaceAll('\f', '').replaceAll('\t', '    ');
    if (shown.trim() !== '')
      sheet?.texts.push({
        x: MARGIN,
        y: top + SIZE,
        text: shown,
        size: SIZE,
        bold: false,
        italic: false,
        anchor: 'start',
        mono: true,
      });
  }
  const pages = sheets.map(({ first, texts }, index) => {
    const last = (sheets[index + 1]?.first ?? lines.length + 1) - 1;
    return {
      number: index + 1,
      width,
      height: Math.max(LOWEST, (last - first + 1) * LINE + 2 * MARGIN),
      texts,
      frames: [],
    };
  });
  const boxOf = (_page: number, first: number, last: number): Box => [
    MARGIN - 4,
    (tops.get(first) ?? MARGIN) - 2,
    width - MARGIN + 4,
    (tops.get(last) ?? MARGIN) + LINE - 2,
  ];
  return { pages, boxOf };
}
