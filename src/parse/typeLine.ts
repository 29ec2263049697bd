/** Finds the line that names the type (`KẾ HOẠCH`): the end of the letterhead. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5. */
import { isInCapitals, startsWithCapital } from '../language/capitals.js';
import { codeOfType, TYPE_NAMES } from '../language/documentTypes.js';
import { clean } from '../language/text.js';
import type { Item, ParagraphItem } from './items.js';

export interface TypeLine {
  /** Index of the item that holds it. */
  readonly index: number;
  /** Index of its line in the paragraph. */
  readonly line: number;
  readonly name: string;
  readonly code: string | null;
  /** What follows the type on its own line: the title of `KẾ HOẠCH PHÁT TRIỂN …`. */
  readonly rest: string;
}

/** A letterhead is never longer than this many items. */
const REACH = 60;
/** `KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG`, also over two lines: a plan whose title goes on behind its type. */
const TITLED_TYPES: readonly string[] = ['KẾ HOẠCH GIÁO DỤC'];
const SHOUTED = TYPE_NAMES.map((name) => name.toLocaleUpperCase('vi')).filter(
  (name) => !TITLED_TYPES.includes(name),
);
const PLAN = 'KẾ HOẠCH';

// A line that goes on with the number or a colon is no title ("QUYẾT ĐỊNH:", "Số …").
function matchLine(text: string): { name: string; rest: string } | null {
  const line = clean(text).replace(/^[*\s]+/, '');
  const name = SHOUTED.find((one) => line === one || line === `${one}:` || line.startsWith(`${one} `));
  if (name === undefined) return titleCase(line);
  const rest = line.slice(name.length).replace(/^\s*:?\s*/, '');
  // `KẾ HOẠCH PHỐI HỢP` alone is a type; with more behind it, it is a title.
  if (rest !== '' && isInCapitals(rest) && name.startsWith(`${PLAN} `))
    return { name: PLAN, rest: line.slice(PLAN.length).trim() };
  if (rest === '' || isInCapitals(rest)) return { name, rest };
  // "KẾ HOẠCH Thông tin, …" on one line: the type in capitals, the title in sentence case.
  return startsWithCapital(rest) && name.includes(' ') ? { name, rest } : null;
}

function titleCase(line: string): { name: string; rest: string } | null {
  const name = TYPE_NAMES.find((one) => line === one);
  return name === undefined || !name.includes(' ') ? null : { name, rest: '' };
}

function inItem(item: ParagraphItem, index: number): TypeLine | null {
  for (const [line, { text }] of item.paragraph.lines.entries()) {
    const found = matchLine(text);
    if (found)
      return { index, line, name: found.name, code: codeOfType(found.name) ?? null, rest: found.rest };
  }
  return null;
}

export function findTypeLine(items: readonly Item[]): TypeLine | null {
  for (const [index, item] of items.slice(0, REACH).entries()) {
    if (item.kind !== 'paragraph') continue;
    if (/^nơi nhận|^kính gửi/iu.test(item.paragraph.text)) return null;
    const found = inItem(item, index);
    if (found) return found;
  }
  return null;
}
