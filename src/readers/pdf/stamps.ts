/** Text that machines print upon a document: stamps of incoming mail and of signing services. */

import type { FurnitureKind } from '../../document/model.js';
import { pattern } from '../../language/pattern.js';
import { lineText } from './lines.js';
import type { TextLine, Word } from './types.js';

const SIGNED =
  /^(?:Thời gian ký|Ngày ký|Ký bởi|Được ký bởi|Người ký|Ký ngày|Signature Not Verified|Digitally signed|Signed by|Signing time|Date:\s*\d{4}\.)/i;
const SIGNED_PART =
  /^(?:E-?mail\s*:|Cơ quan\s*:|Chức vụ\s*:|Lý do\s*:|Reason\s*:|Location\s*:|Đơn vị ký\s*:|Nơi ký\s*:)/i;
const TIME =
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\s?(?:[+-]\d\d:?\d\d|Z))?$|^\d\d?[./]\d\d?[./]\d{4},? \d\d:\d\d:\d\d(?:\s?[+-]\d\d:?\d\d)?$/;
const ARRIVAL = pattern(
  /^(?:(?:CÔNG )?VĂN (?:BẢN )?ĐẾN|ĐẾN)$|^(?:.{3,60} )?ĐẾN\s+(?:Số|Giờ|Ngày|S)(?!\p{L})|^Giờ\s*:.*Ngày\s*:|^(?:Số|Giờ|Ngày) đến\s*:/u,
);

/** What kind of machine text a line begins; `null` for printed text. */
export function stampKind(text: string): FurnitureKind | null {
  if (SIGNED.test(text) || TIME.test(text)) return 'signature-text';
  if (ARRIVAL.test(text)) return 'stamp';
  return null;
}

export interface StampLines {
  readonly kind: FurnitureKind;
  readonly lines: TextLine[];
}

/** Groups of lines that are machine text: those that say so, and their neighbours set in the same way. */
export function findStamps(lines: readonly TextLine[]): StampLines[] {
  const taken = new Set<TextLine>();
  const found: StampLines[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = taken.has(line) ? null : stampKind(lineText(line));
    if (kind === null) continue;
    const group = [line];
    taken.add(line);
    extend(lines, index, 1, group, taken);
    extend(lines, index, -1, group, taken);
    found.push({ kind, lines: group.sort((a, b) => a.base - b.base) });
  }
  return found;
}

function extend(
  lines: readonly TextLine[],
  start: number,
  step: 1 | -1,
  group: TextLine[],
  taken: Set<TextLine>,
): void {
  let previous = lines[start];
  for (let index = start + step; previous !== undefined; index += step) {
    const line: TextLine | undefined = lines[index];
    if (line === undefined || taken.has(line) || !sameStamp(previous, line)) return;
    group.push(line);
    taken.add(line);
    previous = line;
  }
}

/** Lines of one stamp: small, close, with the same left edge or centre, and both stamped or both small and marked. */
function sameStamp(a: TextLine, b: TextLine): boolean {
  const text = lineText(b);
  if (SIGNED.test(text) || SIGNED_PART.test(text) || TIME.test(text))
    return Math.abs(a.base - b.base) < 2.2 * a.size;
  const close = Math.abs(a.base - b.base) < 1.7 * Math.max(a.size, b.size);
  const aligned = Math.abs(a.x0 - b.x0) < 3 || Math.abs(a.x0 + a.x1 - b.x0 - b.x1) < 8;
  return (
    close && aligned && isStamped(b.words) === isStamped(a.words) && (isStamped(b.words) || b.size <= 10.5)
  );
}

function isStamped(words: readonly Word[]): boolean {
  return words.every((word) => word.stamped);
}

/** True when stamped words are a text of their own, not a number or day put into a line. */
export function isOwnStamp(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join(' ');
  return words.length > 0 && isStamped(words) && (stampKind(text) !== null || /\d\d:\d\d:\d\d/.test(text));
}
