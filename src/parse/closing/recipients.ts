/** Nơi nhận: one entry a line. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9. */
import type { SourceRange } from '../../document/model.js';
import { pattern } from '../../language/pattern.js';
import { clean, joinTwo } from '../../language/text.js';
import type { Recipient } from '../../model/header.js';
import type { ParseContext } from '../context.js';
import { SELF } from '../origins.js';

export interface ClosingLine {
  readonly text: string;
  readonly ranges: readonly SourceRange[];
}

const HEAD = /^nơi\s+nhận\s*[:.]?\s*/iu;
const BULLET = /^[-–—+•*]\s*/u;
const NOTE = /\s*(\(\s*(?:để|b\/c|t\/h|p\/h|thay|báo|phối|thực|qua)[^()]*\))\s*$/iu;

/** Printed lines joined into entries: an entry begins with a dash, or behind one that was closed with a semicolon. */
export function joinEntries(lines: readonly ClosingLine[]): ClosingLine[] {
  const out: { text: string; ranges: SourceRange[] }[] = [];
  const dashed = lines.some((line) => BULLET.test(line.text.replace(HEAD, '')));
  for (const line of lines) {
    for (const piece of splitEntries(clean(line.text).replace(HEAD, ''))) {
      const last = out.at(-1);
      const starts =
        !last ||
        BULLET.test(piece) ||
        (!dashed && /[;.]$/.test(last.text)) ||
        (/;$/.test(last.text) && /^(Lưu|Như trên)/u.test(piece));
      if (starts) out.push({ text: piece, ranges: [...line.ranges] });
      else {
        last.text = joinTwo(last.text, piece);
        last.ranges.push(...line.ranges);
      }
    }
  }
  return out.filter((entry) => entry.text.replace(BULLET, '').replace(/[;.,\s]/g, '') !== '');
}

const NEXT_LINE = pattern(/(?<=;)\s*(?=[-–]\s*\p{L})/u);

/** Several entries that an extractor or a writer put on one line: "- Bộ Nội vụ; - Thường trực Tỉnh ủy;". */
function splitEntries(text: string): string[] {
  return text === '' ? [] : text.split(NEXT_LINE);
}

export function readRecipients(context: ParseContext, lines: readonly ClosingLine[]): Recipient[] {
  // "* Nội bộ:" only heads the entries below it.
  const entries = joinEntries(lines).filter((entry) => !/:$/.test(entry.text));
  return entries.map((entry) => {
    const text = entry.text
      .replace(BULLET, '')
      .replace(/\s*\.\s*\/\s*\.?$/, '')
      .replace(/[\s;.,]+$/, '');
    const note = NOTE.exec(text);
    const recipient = {
      name: (note ? text.slice(0, note.index) : text).replace(/[\s;,]+$/, ''),
      note: note?.[1] ?? null,
    };
    context.origins.note(recipient, SELF, entry.ranges);
    return recipient;
  });
}
