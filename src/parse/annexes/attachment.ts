/** The line "(Kèm theo Kế hoạch số …/KH-… ngày … của …)". Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III: its blanks may stay empty. */

import { findCitations } from '../../language/citations.js';
import { dateAfter, findPartialDate } from '../../language/dates.js';
import { readNumberLine } from '../../language/documentNumber.js';
import { TYPE_NAMES } from '../../language/documentTypes.js';
import { clean } from '../../language/text.js';
import type { Reference } from '../../model/reference.js';

const TYPE = new RegExp(`(${TYPE_NAMES.join('|')})`, 'iu');
const ISSUER = /\scủa\s+(.+?)\s*\)?\s*$/iu;

/** The plan that an annex says it belongs to; number null when its serial was left blank. */
export function readAttachment(text: string): Reference {
  const raw = clean(text)
    .replace(/^[([]\s*/, '')
    .replace(/\s*[)\]]\s*\.?$/, '');
  const [cited] = findCitations(raw);
  const type = TYPE.exec(raw)?.[1] ?? null;
  const issuer = ISSUER.exec(raw)?.[1] ?? null;
  if (cited) {
    const date = cited.date ?? partialDate(raw);
    return {
      raw,
      typeName: cited.typeName,
      number: cited.number,
      date: date === null ? null : { ...date },
      issuer: cited.issuer ?? issuer,
      subject: null,
      role: 'attachment',
    };
  }
  return {
    raw,
    typeName: type === null ? null : capitalised(type),
    number: null,
    date: partialDate(raw),
    issuer,
    subject: null,
    role: 'attachment',
  };
}

/** The symbol printed there although the serial is blank. */
export function attachmentSymbol(text: string): string | null {
  const at = /số\s*:?/iu.exec(text);
  return at ? (readNumberLine(text.slice(at.index + at[0].length))?.symbol ?? null) : null;
}

function partialDate(text: string): Reference['date'] {
  const at = text.search(/ngày/iu);
  if (at < 0) return null;
  const found = dateAfter(text.slice(at))?.date ?? findPartialDate(text.slice(at));
  return found
    ? { raw: found.raw, year: found.year, month: found.month, day: found.day, iso: found.iso }
    : null;
}

function capitalised(name: string): string {
  const lower = name.toLocaleLowerCase('vi');
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
}
