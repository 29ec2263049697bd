/**
 * Numbers and symbols of documents (`671/KH-SGD&ĐT`, `21/2018/QĐ-UBND`, `29-NQ/TW`, `218/2025/QH15`).
 * Grammar: Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Party style: Hướng dẫn 05-HD/VPTW. Pure.
 */
import { DOCUMENT_TYPES, typeOfCode } from './documentTypes.js';
import { matches } from './matches.js';
import { pattern, patternOf } from './pattern.js';

export interface NumberParts {
  /** As printed without needless blanks. */
  readonly number: string;
  readonly serial: string | null;
  /** The year in the number of a legal normative document. */
  readonly year: string | null;
  readonly symbol: string;
  /** First group of the symbol when it is a type; null for a công văn and for the National Assembly. */
  readonly typeCode: string | null;
  readonly issuerCode: string | null;
  readonly unitCodes: readonly string[];
}

const LETTERS = '\\p{Lu}[\\p{L}&]*';
// A group: letters that may carry a term or a unit number (QH15, K5, PC08) or an inner dot (CGC.BT).
const GROUP = `${LETTERS}(?:\\.\\p{Lu}{2,}(?!\\p{Ll}))?(?:\\s\\d{1,2}(?=\\s+ngày)|\\d{0,3})`;
const HYPHEN = '(?:[-–‐‑]\\s?|\\s[-–‐‑])';
// Blanks on both sides of a hyphen belong to the number only behind a type (45/KH - UBND).
const CODES = DOCUMENT_TYPES.flatMap(([, code]) => code ?? []).join('|');
const TYPED = `(?:(?:${CODES})\\s[-–]\\s(?=\\p{Lu}[\\p{L}&]*\\p{Lu}))?`;
// A year may close the symbol (12/KH-LĐ-2026).
const SYMBOL = `${TYPED}${GROUP}(?:${HYPHEN}${GROUP})*(?:-20\\d{2}(?!\\d))?`;
const SERIAL = '\\d{1,5}(?:\\.\\d{1,2})?[a-z]?';

const FINDER = patternOf(
  `(?<![\\p{L}\\d/.,])(?:` +
    `(${SERIAL})\\s?/\\s?(\\d{2,6})\\s?/\\s?(${SYMBOL})` +
    `|(${SERIAL})\\s?${HYPHEN}?\\s?(\\p{Lu}\\p{L}{0,4})\\s?/\\s?(${SYMBOL}(?:/nb)?)` +
    `|(${SERIAL})\\s?/\\s?(${SYMBOL})` +
    `)`,
  'gu',
);

export interface FoundNumber extends NumberParts {
  readonly raw: string;
  readonly index: number;
}

const tidy = (text: string): string =>
  text
    .replace(/\s*[-–‐‑]\s*/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .trim();

/** Endings that never carry a digit of their own: a digit that sticks to them is a footnote mark. */
const NO_DIGIT = /(CP|TTg|TTG|UBND|HĐND|HDND|TW|TU|BCĐ|ĐT|NV|YT|TC|VPCP|MTTQ)\d$/u;

function cutFootnoteDigit(symbol: string): string {
  return NO_DIGIT.test(symbol) ? symbol.slice(0, -1) : symbol;
}

const CAPITALS = pattern(/\p{Lu}/gu);

/** A group of a symbol is an abbreviation: capitals only, or a known type, or mixed with at least two capitals. */
function isAbbreviation(group: string): boolean {
  const capitals = group.match(CAPITALS)?.length ?? 0;
  return capitals >= 2 || typeOfCode(group) !== null;
}

function split(symbol: string): Pick<NumberParts, 'symbol' | 'typeCode' | 'issuerCode' | 'unitCodes'> {
  const groups = symbol.split('-').filter((group) => group !== '');
  const [first, ...rest] = groups;
  if (first !== undefined && groups.length > 1 && typeOfCode(first) !== null) {
    const [issuer, ...units] = rest;
    return { symbol, typeCode: first, issuerCode: issuer ?? null, unitCodes: units };
  }
  return { symbol, typeCode: null, issuerCode: first ?? null, unitCodes: rest };
}

function partySplit(
  type: string,
  symbol: string,
): Pick<NumberParts, 'symbol' | 'typeCode' | 'issuerCode' | 'unitCodes'> {
  const [issuer, ...units] = symbol.split(/[-/]/);
  return { symbol: `${type}/${symbol}`, typeCode: type, issuerCode: issuer ?? null, unitCodes: units };
}

function fromMatch(match: RegExpMatchArray): FoundNumber | null {
  const raw = match[0];
  const index = match.index ?? 0;
  const [, yearSerial, year, yearSymbol, partySerial, partyType, partySymbol, plainSerial, plainSymbol] =
    match;
  if (yearSerial && year && yearSymbol) {
    const symbol = cutFootnoteDigit(tidy(yearSymbol).replace(/^(QH|UBTVQH) (\d)/, '$1$2'));
    if (!isAbbreviation(symbol.split('-')[0] ?? '')) return null;
    return {
      raw,
      index,
      number: `${yearSerial}/${year}/${symbol}`,
      serial: yearSerial,
      year,
      ...split(symbol),
    };
  }
  if (partySerial && partyType && partySymbol) {
    const symbol = cutFootnoteDigit(tidy(partySymbol));
    if (typeOfCode(partyType) === null || !isAbbreviation(symbol.split(/[-/]/)[0] ?? '')) return null;
    const parts = partySplit(partyType, symbol);
    return {
      raw,
      index,
      number: `${partySerial}-${parts.symbol}`,
      serial: partySerial,
      year: null,
      ...parts,
    };
  }
  if (plainSerial && plainSymbol) {
    const symbol = cutFootnoteDigit(tidy(plainSymbol));
    const groups = symbol.split('-');
    if (!groups.every(isGroup) || !isAbbreviation(groups[0] ?? '')) return null;
    return {
      raw,
      index,
      number: `${plainSerial}/${symbol}`,
      serial: plainSerial,
      year: null,
      ...split(symbol),
    };
  }
  return null;
}

const GROUP_START = pattern(/^(?:\p{Lu}|20\d{2}$)/u);
const isGroup = (group: string): boolean => GROUP_START.test(group);

/** Every form has a slash with a symbol behind it; most texts have none, or those of dates. */
const BEFORE_SYMBOL = pattern(/\/\s?\p{Lu}/u);
/** So many characters at most stand before that slash: `12345.67a / 123456 `. */
const BEFORE_SLASH = 24;

/** Every document number printed in a text, in order. */
export function findNumbers(text: string): FoundNumber[] {
  const slash = text.includes('/') ? text.search(BEFORE_SYMBOL) : -1;
  if (slash < 0) return [];
  return matches(FINDER, text, Math.max(0, slash - BEFORE_SLASH))
    .map(fromMatch)
    .filter((found) => found !== null);
}

const BLANK_NUMBER = patternOf(
  `(?:[.…_]{2,}|…|\\s)*(?:/\\s?(${SYMBOL})|[-–]\\s?(\\p{Lu}\\p{L}{0,4})\\s?/\\s?(${SYMBOL}))`,
  'u',
);

/** The number line of a letterhead or annex (`Số: 362/KH-SGDĐT`, `Số:      /KH-UBND`), after the word Số; serial null when left blank. */
export function readNumberLine(text: string): NumberParts | null {
  const found = findNumbers(text)[0];
  if (found) return found;
  const blank = BLANK_NUMBER.exec(text);
  if (!blank) return null;
  if (blank[1])
    return {
      number: `/${tidy(blank[1])}`,
      serial: null,
      year: null,
      ...split(cutFootnoteDigit(tidy(blank[1]))),
    };
  if (!blank[2] || !blank[3]) return null;
  const parts = partySplit(blank[2], tidy(blank[3]));
  return { number: `-${parts.symbol}`, serial: null, year: null, ...parts };
}

/** Key under which two spellings of one number are equal: no blanks, `&`, leading zeros, case; Đ typed as D. */
export function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .toLocaleUpperCase('vi')
    .replaceAll('Đ', 'D')
    .replace(/[\s&]/g, '')
    .replace(/[–‐‑]/g, '-')
    .replace(/^0+(?=\d)/, '');
}
