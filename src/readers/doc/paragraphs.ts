import type { Align } from '../../document/model.js';
import { levelIndex, type ParaProps } from '../docx/properties.js';
import { type Bytes, bytesOf } from '../ole/bytes.js';
import { readSprms, type Sprm } from './sprm.js';

/** What the file says of a paragraph. */
export interface DocParagraph {
  readonly props: ParaProps;
  /** 0 outside tables, else how many tables the paragraph stands in. */
  readonly depth: number;
  /** The mark that ends a row stands in a paragraph of its own. */
  readonly endsRow: boolean;
  /** Ends a cell of a table that stands inside another. */
  readonly endsInnerCell: boolean;
  /** The changes that say how the row looks. */
  readonly row: readonly Sprm[];
}

const ALIGN: readonly (Align | undefined)[] = ['left', 'center', 'right', 'justify', 'justify', 'justify'];
const STYLE = 0x4600;
const LEVEL = 0x260a;
const LIST = 0x460b;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DEPTH = 0x6649;
const DEEPER = 0x664a;
const INNER_CELL = 0x244b;
const INNER_ROW = 0x244c;
const BREAK_BEFORE = 0x2407;
const ALIGNS = new Set([0x2403, 0x2461]);
/** Formats too long for their page lie in the stream `Data`. */
const ELSEWHERE = new Set([0x6645, 0x6646, 0x646b]);
const FIRST_NEGATIVE = 0xf801;
/** Codes of the group that describes rows. */
const ROW_GROUP = 5;
const MOST_DEPTH = 16;

interface Draft {
  readonly props: ParaProps;
  inTable: boolean;
  depth: number;
  endsRow: boolean;
  endsInnerCell: boolean;
  readonly row: Sprm[];
}

/** Reads the changes of a paragraph behind its style; `data` is the stream for long formats. */
export function readParagraph(lists: readonly Bytes[], style: number | null, data: Bytes): DocParagraph {
  const draft: Draft = {
    props: style === null ? {} : { style: String(style) },
    inTable: false,
    depth: 0,
    endsRow: false,
    endsInnerCell: false,
    row: [],
  };
  for (const list of lists) applyAll(draft, list, data, true);
  const depth = draft.inTable ? Math.min(MOST_DEPTH, Math.max(1, draft.depth)) : 0;
  return { ...draft, depth };
}

function applyAll(draft: Draft, list: Bytes, data: Bytes, mayLead: boolean): void {
  for (const sprm of readSprms(list)) {
    if (!ELSEWHERE.has(sprm.code)) apply(draft, sprm);
    else if (mayLead) applyAll(draft, elsewhere(sprm, data), data, false);
  }
}

function elsewhere({ operand }: Sprm, data: Bytes): Bytes {
  const at = operand.u32(0);
  return at >= data.data.length ? bytesOf(new Uint8Array(0)) : data.slice(at + 2, data.u16(at));
}

function apply(draft: Draft, sprm: Sprm): void {
  const { code, operand } = sprm;
  const { props } = draft;
  const value = operand.u8(0);
  if (((code >> 10) & 7) === ROW_GROUP) draft.row.push(sprm);
  else if (code === STYLE) props.style = String(operand.u16(0));
  else if (code === LEVEL) props.level = levelIndex(String(value));
  else if (code === LIST) props.numId = String(listNumber(operand.u16(0)));
  else if (code === BREAK_BEFORE) props.pageBreakBefore = value !== 0;
  else if (ALIGNS.has(code)) applyAlign(props, value);
  else applyPlace(draft, code, operand);
}

/** Lists are counted from 1; 0 and the sign for "taken out" mean none, negative ones keep their list. */
function listNumber(value: number): number {
  if (value === FIRST_NEGATIVE) return 0;
  return value > FIRST_NEGATIVE ? 0x10000 - value : value;
}

function applyAlign(props: ParaProps, value: number): void {
  const align = ALIGN[value];
  if (align !== undefined) props.align = align;
}

function applyPlace(draft: Draft, code: number, operand: Bytes): void {
  const on = operand.u8(0) !== 0;
  if (code === IN_TABLE) draft.inTable = on;
  else if (code === ROW_END || code === INNER_ROW) draft.endsRow = draft.endsRow || on;
  else if (code === INNER_CELL) draft.endsInnerCell = on;
  else if (code === DEPTH) draft.depth = operand.i32(0);
  else if (code === DEEPER) draft.depth += operand.i32(0);
  if (code === DEPTH && draft.depth > 0) draft.inTable = true;
}
