/** Cuts what follows the closing into annexes: a label, or an attachment line on a new page, opens one. */
import type { Line, SourceRange } from '../../document/model.js';
import { joinLines } from '../../language/text.js';
import { isAnnexLabel, isAttachmentLine, readAnnexLabel } from '../annexLabel.js';
import { isRule } from '../header/marks.js';
import type { Item } from '../items.js';
import { readMarker } from '../outline/marker.js';

export interface AnnexParts {
  readonly label: string | null;
  readonly labelRanges: readonly SourceRange[];
  /** Title lines between the label and the attachment line or the content. */
  readonly title: readonly Line[];
  /** "(Kèm theo Kế hoạch số …)" */
  readonly attachment: string | null;
  readonly attachmentRanges: readonly SourceRange[];
  readonly content: readonly Item[];
}

/** Indexes at which an annex begins. */
function starts(items: readonly Item[]): number[] {
  const labels = items.flatMap((item, index) =>
    item.kind === 'paragraph' && isAnnexLabel(item.paragraph) ? [index] : [],
  );
  if (labels.length === 0) return items.some((item) => item.kind !== 'page-break') ? [0] : [];
  const before = items.slice(0, labels[0]).some((item) => item.kind === 'table');
  return before ? [0, ...labels] : labels;
}

export function splitAnnexes(items: readonly Item[]): AnnexParts[] {
  const at = starts(items);
  return at.map((start, index) => readParts(items.slice(start, at[index + 1])));
}

function readParts(items: readonly Item[]): AnnexParts {
  const first = items.findIndex((item) => item.kind === 'paragraph');
  const item = items[first];
  if (item?.kind !== 'paragraph')
    return {
      label: null,
      labelRanges: [],
      title: [],
      attachment: null,
      attachmentRanges: [],
      content: items,
    };
  const head = item.paragraph.lines[0];
  const labelled = head && isAnnexLabel(item.paragraph) ? readAnnexLabel(head.text) : null;
  const rest: Item[] = labelled ? restOfLabel(item, labelled.rest) : [item];
  const parts = readTitle([...rest, ...items.slice(first + 1)]);
  return { label: labelled?.label ?? null, labelRanges: labelled && head ? [head.range] : [], ...parts };
}

/** What a paragraph holds behind its label: text on the label's own line, and the lines below it. */
function restOfLabel(item: Extract<Item, { kind: 'paragraph' }>, rest: string): Item[] {
  const [head, ...lines] = item.paragraph.lines;
  const kept = head && rest !== '' ? [{ ...head, text: rest }, ...lines] : lines;
  if (kept.length === 0) return [];
  return [
    { ...item, paragraph: { ...item.paragraph, lines: kept, text: kept.map((line) => line.text).join(' ') } },
  ];
}

function readTitle(items: readonly Item[]): Omit<AnnexParts, 'label' | 'labelRanges'> {
  const title: Line[] = [];
  let attachment: string | null = null;
  let attachmentRanges: SourceRange[] = [];
  let index = 0;
  for (; index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.kind === 'table') break;
    if (item.kind === 'page-break') continue;
    const { paragraph } = item;
    if (isRule(paragraph.text)) continue;
    if (attachment !== null && isOpen(attachment) && CLOSES.test(paragraph.text)) {
      attachment = joinLines([attachment, ...paragraph.lines.map((line) => line.text)]);
      attachmentRanges = [...attachmentRanges, ...paragraph.lines.map((line) => line.range)];
      continue;
    }
    const cut = cutAttachment(paragraph.lines);
    if (cut) {
      title.push(...cut.before);
      attachment = cut.text;
      attachmentRanges = cut.ranges;
      if (cut.after.length > 0 && title.length === 0) title.push(...cut.after);
      continue;
    }
    if (attachment !== null && title.length > 0) break;
    if (!isTitle(item, title.length)) break;
    title.push(...paragraph.lines);
  }
  return { title, attachment, attachmentRanges, content: items.slice(index) };
}

/** A title is centred or short and unmarked; body text is neither. */
function isTitle(item: Extract<Item, { kind: 'paragraph' }>, have: number): boolean {
  const { paragraph } = item;
  if (paragraph.align === 'center')
    return have === 0 || paragraph.boldPrefix !== 0 || !/[.;]$/.test(paragraph.text);
  if (readMarker(paragraph.text) !== null) return false;
  const shouted = paragraph.text === paragraph.text.toLocaleUpperCase('vi');
  return have === 0 ? paragraph.text.length < 300 : shouted && paragraph.text.length < 200;
}

/** A bracket whose last words a reader took for a paragraph of their own: `(Kèm theo … tỉnh An` – `Khánh Hòa)`. */
const isOpen = (text: string): boolean => text.startsWith('(') && !text.includes(')');
const CLOSES = /^[^()]{1,120}\)\s*\.?$/;

interface AttachmentCut {
  readonly before: Line[];
  readonly text: string;
  readonly ranges: SourceRange[];
  readonly after: Line[];
}

/** The attachment line may share a paragraph with the title above it. */
function cutAttachment(lines: readonly Line[]): AttachmentCut | null {
  const start = lines.findIndex((line) => isAttachmentLine(line.text));
  if (start < 0) return null;
  let end = start + 1;
  if (/^\s*\(/.test(lines[start]?.text ?? ''))
    while (end < lines.length && !/\)\s*\.?$/.test(lines[end - 1]?.text ?? '')) end++;
  const own = lines.slice(start, end);
  return {
    before: lines.slice(0, start),
    text: own.map((line) => line.text).join(' '),
    ranges: own.map((line) => line.range),
    after: lines.slice(end),
  };
}
