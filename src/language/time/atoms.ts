/** Splits a folded time expression into dated atoms and the few words that join them. */
import { DEADLINE_WORDS, FILLER_WORDS, FROM_WORDS, NUMBER_WORDS, TO_WORDS, YEAR_SHIFTS } from './words.js';

export type Unit = 'day' | 'month' | 'quarter' | 'year' | 'half' | 'school' | 'summer';

/** A printed date or period; what is not printed is null. `shift` is `năm sau` and the like. */
export interface Atom {
  readonly type: 'atom';
  readonly unit: Unit;
  readonly year: number | null;
  readonly shift: number;
  /** month for days and months; quarter; months of a half (negative: the last ones); 0 whole, 1, 2 half of a school year. */
  readonly part: number;
  readonly day: number;
}

export type Token =
  | Atom
  | { readonly type: 'number'; readonly value: number; readonly year: number | null }
  | { readonly type: 'from' | 'to' | 'deadline' | 'join' | 'word'; readonly text: string };

interface Rule {
  readonly pattern: RegExp;
  readonly make: (match: RegExpExecArray) => Token | null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const YEAR = String.raw`(?:19|20)\d\d`;
const shifts = YEAR_SHIFTS.map(({ words }) => words).join('|');
/** A year after a date: `/2026`, `năm 2026`, `-2026`, or `năm sau`. */
const TAIL = String.raw`(?:(?: ?(?:\/|-|,? ?nam|,) ?| )(${YEAR})(?!\d)|,? ?(${shifts}))?`;
const number = (text: string | undefined): number => (text === undefined ? 0 : Number(text));

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function shiftOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return YEAR_SHIFTS.find(({ words }) => new RegExp(`^(?:${words})$`).test(text))?.shift ?? 0;
}

function atom(unit: Unit, part: number, year: number | null, day = 0, shift = 0): Atom {
  return { type: 'atom', unit, part, year, day, shift };
}

const rule = (source: string, make: Rule['make']): Rule => ({ pattern: new RegExp(source, 'y'), make });
const marker = (type: 'from' | 'to' | 'deadline' | 'join', words: string): Rule =>
  rule(`(?:${words})(?![a-z0-9])`, (m) => ({ type, text: m[0] }));

const countOf = (text: string): number => NUMBER_WORDS[text] ?? Number(text);

/** Tried in order at each place; the longest readings come first. */
const RULES: readonly Rule[] = [
  rule(
    `(?:hoc ky|hk) ?(i{1,2}|[12])(?![a-z0-9])(?: ?,)?(?: ?nam hoc)? ?(${YEAR})? ?(?:[-/] ?${YEAR})?`,
    (m) => atom('school', ROMAN[m[1] ?? ''] ?? Number(m[1]), yearOf(m[2])),
  ),
  rule(`nam hoc(?: ?(${YEAR}))?(?: ?[-/] ?${YEAR})?`, (m) => atom('school', 0, yearOf(m[1]))),
  rule(`(?:mua |nghi )?he(?: nam)? (${YEAR})`, (m) => atom('summer', 0, yearOf(m[1]))),
  rule(String.raw`(\d{1,2}|[a-z]+) thang (dau|cuoi)(?: nam)?(?: ?\/? ?(${YEAR}))?(?![a-z0-9])`, (m) => {
    const months = countOf(m[1] ?? '');
    return Number.isNaN(months) ? null : atom('half', m[2] === 'dau' ? months : -months, yearOf(m[3]));
  }),
  rule(String.raw`(\d{1,2}) thang nam (${YEAR})`, (m) => atom('half', number(m[1]), yearOf(m[2]))),
  rule(String.raw`(?:ngay )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(${YEAR}|\d{2})(?!\d)`, (m) =>
    atom('day', number(m[3]), yearOf(m[4]), number(m[1])),
  ),
  rule(String.raw`(?:ngay )?(\d{1,2}) ?(?:,? ?thang ?|\/ ?)(\d{1,2})(?!\d)${TAIL}`, (m) =>
    atom('day', number(m[2]), yearOf(m[3]), number(m[1]), shiftOf(m[4])),
  ),
  rule(String.raw`thang ?(\d{1,2})(?!\d)(?:\/(\d{2})(?!\d)|${TAIL})`, (m) =>
    atom('month', number(m[1]), yearOf(m[2] ?? m[3]), 0, shiftOf(m[4])),
  ),
  rule(String.raw`t\.? ?(\d{1,2})(?![\d.])(?: ?[/-] ?(${YEAR}))?(?![a-z0-9])`, (m) =>
    atom('month', number(m[1]), yearOf(m[2])),
  ),
  rule(String.raw`(\d{1,2}) ?\/ ?(${YEAR})(?!\d)`, (m) => atom('month', number(m[1]), yearOf(m[2]))),
  rule(String.raw`(?:qu[yi]|q\.?) ?(i{1,3}|iv|0?[1-4])(?![a-z0-9])${TAIL}`, (m) =>
    atom('quarter', ROMAN[m[1] ?? ''] ?? Number(m[1]), yearOf(m[2]), 0, shiftOf(m[3])),
  ),
  rule(`(i{1,3}|iv)(?![a-z0-9])${TAIL}`, (m) => {
    const value = ROMAN[m[1] ?? ''] ?? 0;
    return m[2] === undefined && m[3] === undefined
      ? { type: 'number', value, year: null }
      : atom('quarter', value, yearOf(m[2]), 0, shiftOf(m[3]));
  }),
  rule(String.raw`(?:ca |trong |nam )*(${YEAR})(?!\d)`, (m) => atom('year', 0, yearOf(m[1]))),
  rule('(?:ca|trong|tron|suot) nam(?! (?:hoc|sau|truoc))(?! ?\\d)', () => atom('year', 0, null)),
  rule('cac thang trong nam', () => atom('year', 0, null)),
  rule(String.raw`(?:ngay )?(\d{1,2})(?![a-z0-9])(?:,? ?nam (${YEAR})(?!\d))?`, (m) => ({
    type: 'number',
    value: number(m[1]),
    year: yearOf(m[2]),
  })),
  marker('from', FROM_WORDS),
  marker('to', TO_WORDS),
  marker('deadline', DEADLINE_WORDS),
  marker('join', '(?:va|hoac)'),
  rule('-', (m) => ({ type: 'to', text: m[0] })),
  rule('[,;+]', (m) => ({ type: 'join', text: m[0] })),
  rule(`(?:${FILLER_WORDS})(?![a-z0-9])|[():.]`, () => null),
  rule('[a-z0-9]+|\\S', (m) => ({ type: 'word', text: m[0] })),
];

/** The tokens of a folded text from which citations, clock times and lengths are already taken. */
export function tokens(folded: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    if (folded[at] === ' ') {
      at += 1;
      continue;
    }
    const [token, next] = readAt(folded, at);
    if (token !== null) found.push(token);
    at = next;
  }
  return found;
}

function readAt(folded: string, at: number): [Token | null, number] {
  for (const { pattern, make } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match !== null && match[0] !== '') return [make(match), at + match[0].length];
  }
  return [null, at + 1];
}
