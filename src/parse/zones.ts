/** Cuts the items of a document into letterhead, title and body, closing, and annexes. */
import { fold } from '../language/fold.js';
import { pattern } from '../language/pattern.js';
import { clean } from '../language/text.js';
import { isAnnexLabel, isAttachmentLine } from './annexLabel.js';
import { isNameLine, isPositionLine } from './closing/signature.js';
import { isMotto } from './header/marks.js';
import type { Item, ParagraphItem } from './items.js';
import { findTypeLine, type TypeLine } from './typeLine.js';
import { STRICT_AUTHORITY } from './vocabulary/closing.js';

export interface Zones {
  readonly type: TypeLine | null;
  /** Items above the type line; for a document without one, the letterhead lines it begins with. */
  readonly head: readonly Item[];
  /** From the title to the last paragraph before the closing. */
  readonly main: readonly Item[];
  /** Recipients and signatures. */
  readonly closing: readonly Item[];
  readonly annexes: readonly Item[];
}

const isRecipientsHead = (item: Item): boolean =>
  item.kind === 'paragraph' && /^nơi\s+nhận\s*(:|\.|$)/iu.test(clean(item.paragraph.text));

const isAuthority = (item: Item): boolean =>
  item.kind === 'paragraph' && STRICT_AUTHORITY.test(item.paragraph.text) && item.paragraph.text.length < 80;

export function cutZones(items: readonly Item[]): Zones {
  const type = findTypeLine(items);
  const bodyStart = type ? type.index : headEnd(items);
  const closingStart = findClosing(items, bodyStart);
  const annexStart = findAnnexes(items, bodyStart, closingStart);
  return {
    type,
    head: items.slice(0, bodyStart),
    main: items.slice(bodyStart, Math.min(closingStart, annexStart)),
    closing: items.slice(Math.min(closingStart, annexStart), annexStart),
    annexes: items.slice(annexStart),
  };
}

/** Without a type line the letterhead ends behind the last motto, number or date line near the top. */
function headEnd(items: readonly Item[]): number {
  let end = 0;
  for (const [index, item] of items.slice(0, 25).entries()) {
    if (item.kind !== 'paragraph') continue;
    const text = item.paragraph.text;
    if (isMotto(text) || /^Số\s*:/u.test(text) || /,\s*ngày\s.*tháng\s/iu.test(text) || item.place !== null)
      end = index + 1;
  }
  return end;
}

/** Recipients begin the closing; a signature printed above them in extracted text belongs to it too. */
function findClosing(items: readonly Item[], from: number): number {
  const recipients = items.findIndex((item, index) => index > from && isRecipientsHead(item));
  if (recipients >= 0)
    return backOverSignature(items, Math.max(from + 1, firstOfTable(items, recipients)), from);
  const authority = items.findIndex((item, index) => index > from && isAuthority(item));
  return authority >= 0 ? firstOfTable(items, authority) : bareSignature(items, from);
}

/** The first item of the layout table in which an item stands. */
function firstOfTable(items: readonly Item[], index: number): number {
  const item = items[index];
  if (item?.kind !== 'paragraph' || item.place === null) return index;
  const table = item.place.table;
  const first = items.findIndex((one) => one.kind === 'paragraph' && one.place?.table === table);
  return first < 0 ? index : first;
}

/** Without recipients and authority: a position in capitals with a name right below it, before any annex. */
function bareSignature(items: readonly Item[], from: number): number {
  const end = items.findIndex(
    (item, index) => index > from && item.kind === 'paragraph' && isAnnexLabel(item.paragraph),
  );
  const texts = items.slice(0, end < 0 ? items.length : end);
  for (let index = texts.length - 2; index > from; index--) {
    const [item, below] = [texts[index], texts[index + 1]];
    if (item?.kind !== 'paragraph' || below?.kind !== 'paragraph') continue;
    if (isPositionLine(item.paragraph.text) && isNameLine(below.paragraph.text))
      return backOverSignature(items, firstOfTable(items, index), from);
  }
  return items.length;
}

function signs(items: readonly Item[], table: number): boolean {
  const inside = items.filter((item) => item.kind === 'paragraph' && item.place?.table === table);
  return (
    inside.some(
      (item) => isAuthority(item) || (item.kind === 'paragraph' && isPositionLine(item.paragraph.text)),
    ) && inside.every((item) => item.kind === 'paragraph' && item.paragraph.text.length < 70)
  );
}

/** A signature printed above the recipients: authority, position and name lines, over blank and marked ones. */
function backOverSignature(items: readonly Item[], index: number, from: number): number {
  let start = index;
  for (let back = index - 1; back > Math.max(from, index - 12); back--) {
    const item = items[back];
    if (item?.kind === 'page-break') continue;
    if (item?.kind !== 'paragraph' || item.paragraph.text.length > 70) break;
    // Signers of a joint plan stand side by side above the recipients, each with the name of his agency.
    if (item.place !== null && signs(items, item.place.table)) return firstOfTable(items, back);
    if (isAuthority(item) || isPositionLine(item.paragraph.text)) start = back;
    else if (!isNameLine(item.paragraph.text)) break;
  }
  return start;
}

/** Annexes begin at the first label, attachment line or data table behind the closing; without a closing, at a label that stands alone. */
function findAnnexes(items: readonly Item[], from: number, closing: number): number {
  const hasClosing = closing < items.length;
  for (let index = hasClosing ? closing + 1 : from + 1; index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.kind === 'page-break') continue;
    if (item.kind === 'table') {
      if (hasClosing) return titleAbove(items, index, closing);
      continue;
    }
    if (isAnnexLabel(item.paragraph)) return index;
    if (hasClosing && isAttachmentLine(item.paragraph.text)) return titleAbove(items, index, closing);
    if (hasClosing && pastBreak(items, index, closing) && startsAnnexPage(item)) return index;
  }
  return items.length;
}

const pastBreak = (items: readonly Item[], index: number, closing: number): boolean =>
  items.slice(closing, index).some((item) => item.kind === 'page-break');

const startsAnnexPage = (item: ParagraphItem): boolean =>
  /^(danh sach|bieu|mau|de cuong|chuong trinh|lich|phu bieu|bang)\b/.test(fold(item.paragraph.text));

const HAS_LETTERS = pattern(/\p{L}/u);

/** Back to the page break or the blank behind the signature, over the title lines of an annex without label. */
function titleAbove(items: readonly Item[], index: number, closing: number): number {
  let start = index;
  for (let back = index - 1; back > closing; back--) {
    const item = items[back];
    if (item === undefined || item.kind !== 'paragraph') break;
    if (item.place !== null || !HAS_LETTERS.test(item.paragraph.text)) break;
    if (isNameLine(item.paragraph.text)) break;
    start = back;
  }
  return start;
}
