/** Where a line stands in its frame. */
import type { Align } from '../../document/model.js';
import type { Frame } from './metrics.js';
import type { TextLine } from './types.js';

/** A line whose blank ends differ by less (points) is centred. */
const CENTRE = 6;
/** The same for bold lines where the right edge is not sharp. */
const RAGGED_CENTRE = 24;
const EDGE = 3.5;

/** The alignment of one line; a line over the whole width counts as justified. */
export function alignOf(line: TextLine, frame: Frame): Align {
  const before = line.x0 - frame.left;
  const after = frame.right - line.x1;
  const width = frame.right - frame.left;
  if (Math.abs(before) < EDGE && Math.abs(after) < EDGE) return 'justify';
  if (Math.abs(after) < EDGE && before > 0.3 * width) return 'right';
  if (isCentred(line, frame, before, after)) return 'center';
  if (Math.abs(after) < EDGE && before > EDGE) return 'justify';
  return before > 0.45 * width && before > after ? 'right' : 'left';
}

function isCentred(line: TextLine, frame: Frame, before: number, after: number): boolean {
  const bold = line.words.every((word) => word.bold);
  const tolerance = frame.ragged && bold && before > 30 ? RAGGED_CENTRE : CENTRE;
  const between = before > 4 && after > 4 && Math.abs(before - after) < tolerance;
  const onPage =
    frame.middle !== null &&
    Math.abs(line.x0 + line.x1 - 2 * frame.middle) < CENTRE &&
    before > 30 &&
    after > 30;
  if (!between && !onPage) return false;
  // The first line of a paragraph that happens to end as far from its edge as it is indented.
  const indented = frame.indent !== null && Math.abs(line.x0 - frame.indent) < EDGE;
  return !indented || bold || Math.abs(before - after) < 1;
}
