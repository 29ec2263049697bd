/** Paragraphs inside the cells of tables and of text that stands side by side. */
import { isBold, isFull } from './flow.js';
import { lineText } from './lines.js';
import { continues, endsSentence, isBullet, startsWithMarker } from './markers.js';
import { type Frame, leading } from './metrics.js';
import type { TextLine } from './types.js';

/** Groups the lines of a ruled cell: wrapped lines belong together, list marks begin anew. */
export function groupCell(lines: readonly TextLine[], frame: Frame): TextLine[][] {
  const pitch = leading(lines);
  return group(lines, (current, last, line) => {
    const [above, text] = [lineText(last), lineText(line)];
    const ended = endsSentence(above);
    const full = isFull(last, line, frame, frame);
    if (startsWithMarker(text))
      return full && !ended && isBullet(text) && !isBullet(lineText(current[0] ?? last));
    if (!full) return (!ended && continues(text)) || /[,–(/-]$/.test(above);
    const apart = last.page === line.page && pitch > 0 && line.base - last.base > pitch * 1.18;
    return !(ended && apart) && !(ended && isBold(last) && !isBold(line));
  });
}

/** Groups the lines of a column beside another: printed line by line, except wrapped items of a list. */
export function groupColumn(lines: readonly TextLine[], frame: Frame): TextLine[][] {
  const edge = Math.min(...lines.map((line) => line.x0));
  const atEdge = lines.filter((line) => line.x0 - edge < 3).length;
  const isList =
    lines.some((line) => isBullet(lineText(line))) || (lines.length > 2 && atEdge * 2 > lines.length);
  if (!isList) return lines.map((line) => [line]);
  return group(lines, (current, last, line) => {
    const [above, text] = [lineText(last), lineText(line)];
    const first = current[0] ?? last;
    if (startsWithMarker(text) || line.base - last.base > 1.9 * line.size) return false;
    if (Math.abs(last.size - line.size) > 1 || isBold(last) !== isBold(line)) return false;
    const item = isBullet(lineText(first));
    if (item && line.x0 > first.x0 + 3 && !endsSentence(above)) return true;
    if (item && line.x0 > first.x0 + 3) return line.base - last.base < 1.6 * line.size;
    if (endsSentence(above)) return false;
    return continues(text) || /[,–(-]$/.test(above) || (item && isFull(last, line, frame, frame));
  });
}

type Joins = (current: readonly TextLine[], last: TextLine, line: TextLine) => boolean;

function group(lines: readonly TextLine[], joins: Joins): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    const last = current?.at(-1);
    if (current !== undefined && last !== undefined && joins(current, last, line)) current.push(line);
    else groups.push([line]);
  }
  return groups;
}
