/** Gives positions in a text file the boxes in which its lines were drawn. */
import type { Position, Range } from '../model/diagnostic.js';
import type { TextPages } from './drawn/textPages.js';

type Positions = Readonly<Record<string, Position>>;

const withBox = (range: Range, { boxOf }: TextPages): Range => {
  if (!range.lines) return range;
  const [x0, y0, x1, y1] = boxOf(range.page, range.lines[0], range.lines[1]);
  return { ...range, box: [x0, y0, x1, y1] };
};

export function boxedPositions(positions: Positions, pages: TextPages): Record<string, Position> {
  return Object.fromEntries(
    Object.entries(positions).map(([pointer, position]) => [
      pointer,
      Array.isArray(position) ? position.map((range) => withBox(range, pages)) : withBox(position, pages),
    ]),
  );
}
