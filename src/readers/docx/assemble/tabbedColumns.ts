/** Letterheads and closings whose columns are made with tabs or blanks, turned into layout tables as others draw them. */
import type { Block, Cell, Line, Paragraph, TableBlock } from '../../../document/model.js';
import { isParagraph } from '../../../document/text.js';
import { pattern } from '../../../language/pattern.js';
import { partsOf } from './lineParts.js';

type Side = 'left' | 'right';

interface Placed {
  readonly side: Side;
  readonly line: Line;
}

const RECIPIENTS = /^Nơi\s+nhận\s*:?/iu;
/** What stands at the right of a letterhead. */
const MOTTO = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN)/u;
const BULLET = /^[-–+•*]\s*\S/u;
/** The name of a signer: a few capitalised words and nothing else. */
const NAME = pattern(/^(?:\p{Lu}[\p{L}.]*\s){1,5}\p{Lu}\p{L}*$/u);
const CAPITALS = pattern(/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u);
const MOST_LINES = 60;
/** A letterhead begins at the top and is short. */
const HEAD_LINES = 12;

const isEnd = (text: string): boolean => /^(?:PHỤ LỤC|Phụ lục|KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ)/u.test(text);

const withText = (line: Line, text: string): Line => ({ ...line, text });

/** Where the parts of a line stand; `null` when it belongs to no column. */
function place(line: Line, align: Paragraph['align'], closing: boolean): Placed[] | null {
  const parts = partsOf(line);
  if (parts !== null && parts.length > 1) {
    const [left = '', ...right] = parts;
    return [
      ...(left === '' ? [] : [{ side: 'left' as const, line: withText(line, left) }]),
      { side: 'right' as const, line: withText(line, right.join(' ')) },
    ];
  }
  const { text } = line;
  if (!closing) return [{ side: 'left', line }];
  if (BULLET.test(text) || RECIPIENTS.test(text)) return [{ side: 'left', line }];
  if (align === 'right' || align === 'center' || NAME.test(text) || CAPITALS.test(text))
    return [{ side: 'right', line }];
  return null;
}

interface Region {
  /** Blocks that it takes. */
  readonly count: number;
  readonly placed: readonly Placed[];
}

/** Paragraphs from `from` on that stand in columns. */
function closingAt(blocks: readonly Block[], from: number): Region | null {
  const first = blocks[from];
  if (first === undefined || !isParagraph(first)) return null;
  const parts = first.lines[0] === undefined ? null : partsOf(first.lines[0]);
  if (parts === null || parts.length < 2 || !parts.some((part) => RECIPIENTS.test(part))) return null;
  const placed: Placed[] = [];
  let at = from;
  for (; at < blocks.length && at - from < MOST_LINES; at++) {
    const block = blocks[at];
    if (block === undefined || !isParagraph(block) || isEnd(block.text)) break;
    const lines = block.lines.map((line) => place(line, block.align, true));
    if (lines.includes(null)) break;
    placed.push(...lines.flatMap((one) => one ?? []));
  }
  return { count: at - from, placed };
}

/** The letterhead when its motto stands beside the agency. */
function letterhead(blocks: readonly Block[]): (Region & { from: number }) | null {
  const top = blocks.slice(0, HEAD_LINES);
  const from = top.findIndex(
    (block) =>
      isParagraph(block) &&
      block.lines.some((line) => (partsOf(line) ?? []).slice(1).some((part) => MOTTO.test(part))),
  );
  if (from < 0) return null;
  const placed: Placed[] = [];
  let count = 0;
  let pending: Placed[] = [];
  for (const [index, block] of blocks.slice(from, from + HEAD_LINES).entries()) {
    if (!isParagraph(block) || isEnd(block.text)) break;
    const lines = block.lines.flatMap((line) => place(line, block.align, false) ?? []);
    pending.push(...lines);
    // Behind its last line in columns the letterhead is over.
    if (!block.lines.some((line) => (partsOf(line)?.length ?? 0) > 1)) continue;
    placed.push(...pending);
    pending = [];
    count = index + 1;
  }
  return { from, count, placed };
}

const paragraphOf = (line: Line): Paragraph => ({
  kind: 'paragraph',
  text: line.text,
  lines: [line],
  label: null,
  align: null,
  boldPrefix: line.bold ? line.text.length : 0,
  italic: line.italic,
  size: null,
});

function cell(column: number, side: Side, placed: readonly Placed[]): Cell {
  const lines = placed.filter((one) => one.side === side).map(({ line }) => line);
  return {
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    paragraphs: lines.map(paragraphOf),
    text: lines.map(({ text }) => text).join(' '),
    ranges: lines.map(({ range }) => range),
  };
}

function toTable({ placed }: Region): TableBlock {
  return {
    kind: 'table',
    ruled: false,
    columnCount: 2,
    rowCount: 1,
    headerRows: null,
    cells: [cell(0, 'left', placed), cell(1, 'right', placed)],
    ranges: placed.map(({ line }) => line.range),
  };
}

export function columnsFromTabs(blocks: readonly Block[]): Block[] {
  const head = letterhead(blocks);
  const rest =
    head === null
      ? [...blocks]
      : [...blocks.slice(0, head.from), toTable(head), ...blocks.slice(head.from + head.count)];
  const out: Block[] = [];
  for (let at = 0; at < rest.length; ) {
    const closing = closingAt(rest, at);
    const block = rest[at];
    if (closing !== null) out.push(toTable(closing));
    else if (block !== undefined) out.push(block);
    at += closing?.count ?? 1;
  }
  return out;
}
