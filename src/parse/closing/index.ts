/** The closing of a plan: recipients and signatures, side by side or one below the other. */

import type { Paragraph } from '../../document/model.js';
import { isShouted } from '../../language/capitals.js';
import { clean } from '../../language/text.js';
import type { Recipient, Signature } from '../../model/header.js';
import type { ParseContext } from '../context.js';
import type { Item, ParagraphItem } from '../items.js';
import { type ClosingLine, readRecipients } from './recipients.js';
import { isAuthorityLine, isNameLine, isPositionLine, readSignature, splitSigners } from './signature.js';

export interface Closing {
  readonly recipients: Recipient[];
  readonly signatures: Signature[];
}

const isHead = (text: string): boolean => /^nơi\s+nhận/iu.test(text);

function linesOf(paragraph: Paragraph): ClosingLine[] {
  return paragraph.lines
    .map((line) => ({ text: clean(line.text), ranges: [line.range] }))
    .filter((line) => line.text !== '');
}

export function readClosing(context: ParseContext, items: readonly Item[]): Closing {
  const paragraphs = items.filter((item) => item.kind === 'paragraph');
  const placed = paragraphs.filter((item) => item.place !== null);
  const beside =
    placed.some((item) => isHead(item.paragraph.text)) &&
    new Set(placed.map((item) => item.place?.column)).size > 1;
  if (beside) return readColumns(context, paragraphs);
  return readLinear(
    context,
    paragraphs.flatMap((item) => linesOf(item.paragraph)),
  );
}

/** Columns of the layout table: one holds the recipients, each other one a signer. A list over a page break has entries between two tables. */
function readColumns(context: ParseContext, items: readonly ParagraphItem[]): Closing {
  const columns = new Map<number, ClosingLine[]>();
  const rest: ClosingLine[] = [];
  const above: ClosingLine[] = [];
  const home = items.find((item) => item.place !== null && isHead(item.paragraph.text))?.place?.column ?? 0;
  for (const item of items) {
    const lines = linesOf(item.paragraph);
    const open = columns.get(home);
    const entry = item.place === null && open !== undefined && /^[-–+]/.test(item.paragraph.text);
    const column = entry ? home : item.place?.column;
    if (column === undefined) (columns.size === 0 ? above : rest).push(...lines);
    else columns.set(column, [...(columns.get(column) ?? []), ...lines]);
  }
  const lists = [...columns.entries()].sort(([a], [b]) => a - b).map(([, lines]) => lines);
  const at = lists.findIndex((lines) => lines.some((line) => isHead(line.text)));
  const signers = lists.filter((_, index) => index !== at);
  const [left, below] = splitAtSignature(lists[at] ?? []);
  if (below.length > 0) signers.unshift(below);
  // The signature begins a little higher than the recipients beside it.
  if (signers.length === 1) signers[0]?.unshift(...above.filter((line) => startsSignature(line.text)));
  const signatures = signers
    .flatMap(splitSigners)
    .map((lines) => readSignature(context, lines))
    .filter((one) => one !== null);
  addLooseName(signatures, [...above, ...rest]);
  return { recipients: readRecipients(context, left), signatures };
}

/** A name printed below the layout table belongs to the signer above it. */
function addLooseName(signatures: readonly Signature[], rest: readonly ClosingLine[]): void {
  const [only, ...others] = signatures;
  const name = rest.find((line) => isNameLine(line.text));
  if (only && others.length === 0 && only.name === null && name) only.name = name.text;
}

const startsSignature = (text: string): boolean =>
  isAuthorityLine(text) || (isShouted(text) && isPositionLine(text));

function splitAtSignature(lines: readonly ClosingLine[]): [ClosingLine[], ClosingLine[]] {
  const at = lines.findIndex((line) => startsSignature(line.text));
  return at < 0 ? [[...lines], []] : [lines.slice(0, at), lines.slice(at)];
}

/** Lines in one column: recipients first, then the signature; or the signature first. */
function readLinear(context: ParseContext, lines: readonly ClosingLine[]): Closing {
  const head = lines.findIndex((line) => isHead(line.text));
  const above = head < 0 ? [...lines] : lines.slice(0, head);
  const [recipients, below] = splitAtSignature(head < 0 ? [] : lines.slice(head));
  const signed = [above, below]
    .flatMap(splitSigners)
    .map((part) => readSignature(context, part))
    .filter((one) => one !== null);
  return { recipients: readRecipients(context, recipients), signatures: signed };
}
