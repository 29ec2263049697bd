/** The letterhead: agencies, number, place, date and marks. Layouts: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 05-HD/VPTW. */
import { isShouted } from '../../language/capitals.js';
import { findDate, findPartialDate } from '../../language/dates.js';
import { fold } from '../../language/fold.js';
import { pattern } from '../../language/pattern.js';
import { clean } from '../../language/text.js';
import type { Header } from '../../model/header.js';
import type { ParseContext } from '../context.js';
import type { HeadLine } from '../headLines.js';
import { UNION_HEADING } from '../vocabulary/letterhead.js';
import { groupAgencies, settleAgencies } from './agencies.js';
import { cutMotto, isDraft, isMotto, isRule, secrecyOf, urgencyOf } from './marks.js';
import { readHeaderNumber } from './numberLine.js';

export function emptyHeader(): Header {
  return {
    parentAgency: null,
    issuers: [],
    number: null,
    place: null,
    date: null,
    urgency: null,
    secrecy: null,
    draft: false,
  };
}

/** Reads the lines above the type. Every line is used once; what no rule knows and stands in capitals is an agency. */
export function readHeader(context: ParseContext, lines: readonly HeadLine[]): Header {
  const header = emptyHeader();
  let rest = lines.filter((line) => !isRule(line.text));
  rest = takeMarks(context, header, rest);
  rest = takeNumber(context, header, rest);
  rest = takeDate(context, header, rest);
  takeAgencies(context, header, rest);
  if (context.document.furniture.some((piece) => piece.kind !== 'footnote' && isDraft(piece.text)))
    header.draft = true;
  return header;
}

function takeMarks(context: ParseContext, header: Header, lines: readonly HeadLine[]): HeadLine[] {
  return lines.filter((line) => {
    const urgency = urgencyOf(line.text);
    const secrecy = secrecyOf(line.text);
    if (isDraft(line.text)) header.draft = true;
    else if (urgency !== null) note(context, header, 'urgency', urgency, line);
    else if (secrecy !== null) note(context, header, 'secrecy', secrecy, line);
    else return true;
    return false;
  });
}

function note(
  context: ParseContext,
  header: Header,
  key: 'urgency' | 'secrecy' | 'place',
  value: string,
  line: HeadLine,
): void {
  header[key] = value;
  context.origins.note(header, key, [line.range]);
}

function takeNumber(context: ParseContext, header: Header, lines: readonly HeadLine[]): HeadLine[] {
  const all = lines.flatMap((line, at) => {
    const found = readHeaderNumber(line.text);
    return found ? [{ line, at, found }] : [];
  });
  // The name of a team may hold the number of the decision that set it up: "ĐOÀN KIỂM TRA⏎THEO QUYẾT ĐỊNH⏎SỐ 1050/QĐ-SCT".
  const chosen = all.find(({ found }) => COLON.test(found.raw)) ?? all[0];
  if (chosen === undefined) return takeSplitNumber(context, header, lines);
  const { line, at } = chosen;
  const { index, ...number } = chosen.found;
  header.number = number;
  context.origins.note(header, 'number', [line.range]);
  const left = line.text.slice(0, index).trim();
  const right = line.text.slice(index).includes(number.raw)
    ? line.text.slice(index + number.raw.length).trim()
    : '';
  const around = [left, right].filter((text) => text !== '').map((text) => ({ ...line, text }));
  return [...lines.slice(0, at), ...around, ...lines.slice(at + 1)];
}

const COLON = /^Số\s*:/iu;

const SYMBOL_START = pattern(/^[/-]\s*\p{Lu}/u);

/** A blank number may be torn apart by an extractor: "Số:" on one line, "/KH-UBND" on another. */
function takeSplitNumber(context: ParseContext, header: Header, lines: readonly HeadLine[]): HeadLine[] {
  const word = lines.find((line) => /^Số\s*:?$/u.test(line.text));
  const symbol = lines.find((line) => SYMBOL_START.test(line.text));
  const found = word && symbol ? readHeaderNumber(`${word.text} ${symbol.text}`) : null;
  if (!word || !symbol || !found) return [...lines];
  const { index: _, ...number } = found;
  header.number = number;
  context.origins.note(header, 'number', [word.range, symbol.range]);
  return lines.filter((line) => line !== word && line !== symbol);
}

/** "Hà Nội, ngày 05 tháng 01 năm 2020"; an extractor may break the line before "tháng". */
function takeDate(context: ParseContext, header: Header, lines: readonly HeadLine[]): HeadLine[] {
  for (const [at, line] of lines.entries()) {
    if (!/ngày|tháng\s|năm\s/iu.test(line.text)) continue;
    const next = lines[at + 1];
    const known = findDate(line.text);
    // In a narrow letterhead the year alone may stand on the next line.
    const wraps = known === null || (known.year === null && /^\d{4}$/.test(next?.text ?? ''));
    const joined = next && wraps ? clean(`${line.text} ${next.text}`) : line.text;
    const over = joined !== line.text && findDate(joined) !== null;
    const text = over ? joined : line.text;
    const found = findPartialDate(text);
    if (!found || !/[,.]|ngày/iu.test(text.slice(0, found.index + 5))) continue;
    const { index, raw, year, month, day, iso } = found;
    // With every part left blank there is no date to hold; the place before it still counts.
    const blank = year === null && month === null && day === null;
    header.date = blank ? null : { raw, year, month, day, iso };
    const ranges = over && next ? [line.range, next.range] : [line.range];
    context.origins.note(header, 'date', ranges);
    const before = cutMotto(text.slice(0, index)).replace(/[\s,.;]+$/, '');
    const place = before === '' ? '' : (before.split(/ {2,}/).at(-1) ?? '');
    if (place !== '') note(context, header, 'place', place, line);
    return [...lines.slice(0, at), ...lines.slice(at + (over ? 2 : 1))];
  }
  return [...lines];
}

/** The number of a school ("TRƯỜNG TIỂU HỌC BÌNH KHÊ⏎2") that a narrow letterhead puts on a line of its own. */
const isNameNumber = (text: string): boolean => /^\d{1,2}$/.test(text);

function takeAgencies(context: ParseContext, header: Header, lines: readonly HeadLine[]): void {
  const left = leftColumn(lines);
  const named = left
    .map((line) => ({ ...line, text: cutMotto(line.text).replace(/^\*+$/, '') }))
    .filter(
      (line) =>
        line.text !== '' &&
        !isMotto(line.text) &&
        (isShouted(line.text) || isNameNumber(line.text)) &&
        !/^(V\/v|Kính gửi)/iu.test(line.text),
    )
    .filter((line, index) => index === 0 || !UNION_HEADING.test(fold(line.text)));
  const groups = groupAgencies(named).filter((agency) => fold(agency.name).length > 1);
  const codes = [header.number?.issuerCode ?? '', ...(header.number?.unitCodes ?? [])];
  const { parent, issuers } = settleAgencies(groups, codes);
  header.parentAgency = parent?.name ?? null;
  header.issuers = issuers.map((agency) => agency.name);
  if (parent) context.origins.note(header, 'parentAgency', parent.ranges);
  context.origins.note(
    header,
    'issuers',
    issuers.flatMap((agency) => agency.ranges),
  );
}

/** With columns, agencies stand in the first; a motto on the right is no agency. */
function leftColumn(lines: readonly HeadLine[]): HeadLine[] {
  const columns = lines.map((line) => line.column).filter((column) => column !== null);
  if (columns.length === 0) return [...lines];
  const first = Math.min(...columns);
  return lines.filter((line) => line.column === null || line.column === first);
}
