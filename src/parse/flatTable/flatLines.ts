/** Printed lines with what their position tells. */
import type { Line } from '../../document/model.js';
import { printedWidth } from '../../language/printedWidth.js';
import { clean } from '../../language/text.js';
import type { Chunk, FlatLine } from './types.js';

export const BLANK_WIDTH = printedWidth(' ');

function offsetsOf(words: readonly string[]): number[] {
  let at = 0;
  const offsets = words.map((word) => {
    const begin = at;
    at += printedWidth(word) + BLANK_WIDTH;
    return begin;
  });
  return [...offsets, at];
}

const numberOf = (line: Line | undefined): number | null => line?.range.lines?.[0] ?? null;

/** Distance of every line to the one before it, null across pages and without line numbers. */
function distances(lines: readonly Line[]): (number | null)[] {
  return lines.map((line, at) => {
    const now = numberOf(line);
    const before = numberOf(lines[at - 1]);
    return now === null || before === null || lines[at - 1]?.range.page !== line.range.page
      ? null
      : now - before;
  });
}

function usualDistance(all: readonly (number | null)[]): number {
  const known = all.filter((d) => d !== null);
  return known.filter((d) => d === 2).length > known.length / 2 ? 2 : 1;
}

/** In double-spaced text a form feed that was lost leaves single spacing, in other text several blank lines. */
function hintOf(
  lines: readonly Line[],
  at: number,
  distance: number | null,
  usual: number,
): FlatLine['pageHint'] {
  if (at > 0 && lines[at]?.range.page !== lines[at - 1]?.range.page) return 'sure';
  if (distance === null) return null;
  return distance < usual || distance - usual >= 3 ? 'likely' : null;
}

export function flatLines(lines: readonly Line[]): FlatLine[] {
  const all = distances(lines);
  const usual = usualDistance(all);
  return lines.map((line, at) => {
    const text = clean(line.text);
    const words = text.split(' ');
    const distance = all[at] ?? null;
    return {
      line,
      text,
      words,
      offsets: offsetsOf(words),
      page: line.range.page,
      gap: distance === null ? 0 : Math.max(0, distance - usual),
      pageHint: hintOf(lines, at, distance, usual),
    };
  });
}

export function chunkText(lines: readonly FlatLine[], chunk: Chunk): string {
  const flat = lines[chunk.line];
  if (flat !== undefined && chunk.from === 0 && chunk.to === flat.words.length) return flat.text;
  return flat?.words.slice(chunk.from, chunk.to).join(' ') ?? '';
}

/** Printed width of a chunk without the blank after it. */
export function chunkWidth(lines: readonly FlatLine[], chunk: Chunk): number {
  const offsets = lines[chunk.line]?.offsets;
  return (offsets?.[chunk.to] ?? 0) - (offsets?.[chunk.from] ?? 0) - BLANK_WIDTH;
}
