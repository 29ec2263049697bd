/** Marks at the beginning of a line that begin a paragraph. */
import { pattern } from '../../language/pattern.js';

const BULLET = pattern(/^[-–—+*•▪➢✓❖●○◦](?=\s|\p{L}|\d|["“])/u);
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,4}[.)]?(?=\s)/;
const DOTTED = pattern(
  /^\d{1,3}(?:\.\d{1,3})*[.)](?=\s*\p{L}|\s+(?!0{2,})\d{1,4}(?:[.,]\d+)?\s?(?:%|\p{L}))/u,
);
const LETTER = pattern(/^\p{Ll}{1,2}[.)](?=\s|\p{Lu})/u);
const ROMAN = pattern(/^[IVXLC]{1,6}(?:\.\d{1,2})*(?:[.)-](?=\s|\p{L})|\/(?=\s+\p{Lu}))/u);
/** `A. NHIỆM VỤ`, not the initial of `A. Hùng`. */
const CAPITALS = pattern(/^[A-HKĐ](?:[.–-]\s+(?=\p{Lu}{2})|\/\s+(?=\p{Lu}))/u);
const CONTINUING = pattern(/^[\p{Ll},;.:)”/%]/u);
const CAPITAL = pattern(/\p{Lu}/u);
const SMALL = pattern(/\p{Ll}/u);
/** `1/ Mục đích`, `a/ Đối tượng`, but not the wrapped number `07/CT-TTg`. */
const SLASHED = pattern(/^(?:\d{1,2}|[a-zđ])\/(?=\s+\p{L}|\p{Lu}\p{Ll})(?!\s*[\p{L}&]{1,9}\s?[-–/])/u);
/** `2- Nhiệm vụ`, `2.1- Hội nghị` in the style of the Party. */
const DASHED = pattern(/^\d{1,2}(?:\.\d{1,2})*[-–](?=\s+\p{Lu})/u);
const WORD =
  /^(?:(?:Điều|Phần|Chương|Mục|PHẦN|CHƯƠNG|MỤC|PHỤ LỤC|Phụ lục)\s+(?:thứ\s+)?[\dIVXLC]+|(?:Phần|PHẦN)\s+(?:thứ|THỨ)\s+\p{L}{2,4}(?!\p{L}))/u;

/** True when a line begins with a list mark of any kind. */
export function startsWithMarker(text: string): boolean {
  return isBullet(text) || isNumbered(text);
}

/** `-`, `+`, `•` … at the start. */
export function isBullet(text: string): boolean {
  return BULLET.test(text);
}

/** `1.`, `1.1.`, `a)`, `I.`, `Điều 1` … at the start, with the dot or bracket that makes it a mark. */
export function isNumbered(text: string): boolean {
  return (
    DOTTED.test(text) ||
    LETTER.test(text) ||
    ROMAN.test(text) ||
    CAPITALS.test(text) ||
    SLASHED.test(text) ||
    DASHED.test(text) ||
    WORD.test(text) ||
    (NUMBER.test(text) && /^\d+\.\d/.test(text))
  );
}

/** True when a text ends where a sentence or an item may end. */
export function endsSentence(text: string): boolean {
  return /[.;:!?…](?:["”’)]|\/\.)*$/u.test(text);
}

/** True when a text goes on from something before it: it begins with a small letter or a joining sign. */
export function continues(text: string): boolean {
  return CONTINUING.test(text) && !LETTER.test(text);
}

const JOINING_WORDS = new Set(
  'và với hoặc của các cho về theo tại từ đến là những một trong trên do bởi để ngày'.split(' '),
);
const UNIT_WORDS = new Set('Sở Phòng Ban Bộ Ủy Uỷ Hội Đoàn Trung Thành Quý Ngày Tháng Năm'.split(' '));
/** Names that end with a word that begins others. */
const WHOLE_NAME = /(?:Văn phòng|Thanh tra) (?:Sở|Bộ)$/;

/** True when a text ends with a comma or a word that most often has another behind it. */
export function isUnfinished(text: string): boolean {
  if (/[,–-]$/.test(text) || needsMore(text)) return true;
  return UNIT_WORDS.has(lastWord(text)) && !WHOLE_NAME.test(text);
}

/** True when a text ends with a word that needs another behind it. */
export function needsMore(text: string): boolean {
  return JOINING_WORDS.has(lastWord(text));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

export function isCapitals(text: string): boolean {
  return CAPITAL.test(text) && !SMALL.test(text);
}

/** A row like `(1) (2) (3)`, which counts the columns of a table. */
export function countsColumns(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]));
  return numbers.length >= 3 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** A tick in a column of months: a whole cell, never a part of a text. */
export function isTick(text: string): boolean {
  return /^[xXvV✓✔☑√]$/.test(text);
}
