import type { RunProps } from '../docx/properties.js';
import type { Style, StyleSheet } from '../docx/styles/parse.js';
import { type Bytes, bytesOf } from '../ole/bytes.js';
import { type Fib, PART } from './fib.js';
import { readLetters } from './letters.js';
import { readParagraph } from './paragraphs.js';
import { tableBorders } from './rows.js';

/** The style sheet (MS-DOC 2.9.271, STSH) in the shape that the DOCX reader resolves. Styles are named by their number. */

const TYPES = ['', 'paragraph', 'character', 'table', 'numbering'];
const NO_BASE = 0xfff;
const MOST_STYLES = 4096;
const NOTHING = bytesOf(new Uint8Array(0));

export function readStyles(fib: Fib, fonts: readonly string[]): StyleSheet {
  const sheet = fib.part(PART.styles);
  const headBytes = sheet.u16(0);
  const count = Math.min(MOST_STYLES, sheet.u16(2));
  const baseBytes = sheet.u16(4);
  const byId = new Map<string, Style>();
  let at = 2 + headBytes;
  for (let i = 0; i < count && at + 2 <= sheet.data.length; i++) {
    const size = sheet.u16(at);
    if (size > 0) byId.set(String(i), readStyle(i, sheet.slice(at + 2, size), baseBytes, fonts, fib.data));
    at += 2 + size;
  }
  resolveOpposites(byId);
  return { byId, defaults: { run: defaultRun(sheet, fonts), para: {} } };
}

function defaultRun(sheet: Bytes, fonts: readonly string[]): RunProps {
  const font = fonts[sheet.u16(14)];
  const highFont = fonts[sheet.u16(18)];
  return { ...(font === undefined ? {} : { font }), ...(highFont === undefined ? {} : { highFont }) };
}

interface DocStyle extends Style {
  against?: ReturnType<typeof readLetters>['against'];
}

function readStyle(
  index: number,
  std: Bytes,
  baseBytes: number,
  fonts: readonly string[],
  data: Bytes,
): DocStyle {
  const type = TYPES[std.u16(2) & 15] ?? '';
  const base = std.u16(2) >> 4;
  const changes = changesOf(std, baseBytes);
  const [first = NOTHING, second = NOTHING, third = NOTHING] = changes;
  const [rows, para, run] =
    type === 'table'
      ? [first, second, third]
      : type === 'paragraph'
        ? [NOTHING, first, second]
        : [NOTHING, NOTHING, first];
  const letters = readLetters([run], fonts);
  return {
    id: String(index),
    type,
    isDefault: index === 0 && type === 'paragraph',
    basedOn: base === NO_BASE ? null : String(base),
    run: letters.props,
    // Behind the number of the style itself, which says nothing new.
    para: readParagraph([para.slice(2, para.data.length)], null, data).props,
    borders: tableBorders(rows),
    drawsSome: false,
    against: letters.against,
  };
}

/** The lists of changes behind the name of the style; each begins at an even place. */
function changesOf(std: Bytes, baseBytes: number): Bytes[] {
  const count = std.u16(4) & 15;
  let at = baseBytes + 2 + std.u16(baseBytes) * 2 + 2;
  const found: Bytes[] = [];
  for (let i = 0; i < count && at + 2 <= std.data.length; i++) {
    const size = std.u16(at);
    found.push(std.slice(at + 2, size));
    at += 2 + size + (size % 2);
  }
  return found;
}

/** A switch may be told as the opposite of the style below. */
function resolveOpposites(byId: ReadonlyMap<string, DocStyle>): void {
  for (const style of byId.values()) {
    for (const toggle of style.against ?? []) {
      style.run[toggle] = !inherits(byId, style, toggle);
    }
  }
}

function inherits(
  byId: ReadonlyMap<string, DocStyle>,
  style: DocStyle,
  toggle: 'bold' | 'italic' | 'caps' | 'smallCaps' | 'hidden',
): boolean {
  let base = byId.get(style.basedOn ?? '');
  for (let i = 0; i < 32 && base !== undefined; i++) {
    const value = base.run[toggle];
    if (value !== undefined) return value;
    base = byId.get(base.basedOn ?? '');
  }
  return false;
}
