/** The end of a plan in two columns: recipients on the left, signatures on the right, to the end of both. */
import { clean } from '../../language/text.js';
import type { PhysicalLine } from './physical.js';
import type { SideBySide } from './sideBySide.js';
import { pieces } from './table/pieces.js';
import { ANNEX, RECIPIENTS, TYPE_LINE } from './words.js';

const MAX_BLANK = 12;
const MAX_LINES = 70;
/** Centred lines of the right column begin at most so much before its first line. */
const RIGHT_REACH = 16;
const LIST_ITEM = /^[-–+•*]/;

interface Parts {
  readonly left: string;
  readonly right: string;
}

/** The name below the signature on a page that is set farther to the left. */
const NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u;
const NAME_INDENT = 6;

/** The two parts of a line; null when it runs across both columns. */
function partsOf(raw: string, column: number): Parts | null {
  const all = pieces(raw);
  const [only] = all;
  if (all.length === 1 && only !== undefined && only.from >= NAME_INDENT && NAME.test(only.text))
    return { left: '', right: only.text };
  const cut = all.findIndex(({ from, to }) => from >= column - RIGHT_REACH && (from + to) / 2 > column);
  const left = cut < 0 ? all : all.slice(0, cut);
  if (left.some(({ to }) => to > column + RIGHT_REACH)) return null;
  const text = (list: typeof all) => list.map((piece) => piece.text).join(' ');
  return { left: text(left), right: cut < 0 ? '' : text(all.slice(cut)) };
}

function isEnd(line: PhysicalLine, first: PhysicalLine, from: number): boolean {
  const text = clean(line.raw);
  if (line !== first && RECIPIENTS.test(text) && pieces(line.raw)[0]?.from === from) return true;
  return line.gap > MAX_BLANK || ANNEX.test(text) || TYPE_LINE.test(text);
}

/** From the line of `Nơi nhận` on, whose right half begins at `column`. */
export function signing(lines: readonly PhysicalLine[], from: number, column: number): SideBySide | null {
  const first = lines[from];
  if (first === undefined) return null;
  const left: PhysicalLine[] = [];
  const right: PhysicalLine[] = [];
  let count = 0;
  for (const line of lines.slice(from, from + MAX_LINES)) {
    const parts = partsOf(line.raw, column);
    const newPage = line.page !== (lines[from + count - 1] ?? line).page;
    if (parts === null || isEnd(line, first, pieces(first.raw)[0]?.from ?? 0)) break;
    // Annexes begin on a new page; there the columns go on only with an item or with both of them.
    if (
      newPage &&
      !LIST_ITEM.test(parts.left) &&
      !NAME.test(parts.right) &&
      (parts.left === '' || parts.right === '')
    )
      break;
    if (parts.left !== '') left.push({ ...line, raw: parts.left });
    if (parts.right !== '') right.push({ ...line, raw: parts.right });
    count += 1;
  }
  return { left, right, count };
}

/** Items of a list of recipients, each with the lines that it is wrapped over. */
export function items(lines: readonly PhysicalLine[]): PhysicalLine[][] {
  const listed = lines.some(({ raw }) => LIST_ITEM.test(raw));
  const found: PhysicalLine[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const head = last?.[0]?.raw ?? '';
    const before = last?.at(-1)?.raw ?? '';
    const ended = /[.;]$/.test(before) && /^\p{Lu}/u.test(line.raw);
    if (listed && last !== undefined && LIST_ITEM.test(head) && !LIST_ITEM.test(line.raw) && !ended)
      last.push(line);
    else found.push([line]);
  }
  return found;
}
