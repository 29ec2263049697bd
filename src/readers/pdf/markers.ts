/** Marks at the beginning of a line that begin a paragraph. */

const BULLET = /^[-–—+*•▪➢✓❖●○◦](?=\s|\p{L}|\d|["“])/u;
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,4}[.)]?(?=\s)/;
const DOTTED = /^\d{1,3}(?:\.\d{1,3})*[.)](?=\s*\p{L})/u;
const LETTER = /^\p{Ll}{1,2}[.)](?=\s|\p{Lu})/u;
const ROMAN = /^[IVXLC]{1,6}(?:\.\d{1,2})*[.)-](?=\s|\p{L})/u;
const WORD = /^(?:Điều|Phần|Chương|Mục|PHẦN|CHƯƠNG|MỤC|PHỤ LỤC|Phụ lục)\s+(?:thứ\s+)?[\dIVXLC]+/u;

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
  return /^[\p{Ll},;.:)”/%]/u.test(text) && !LETTER.test(text);
}

const JOINING = [
  'và với hoặc của các cho về theo tại từ đến là những một trong trên do bởi để ngày',
  'Sở Phòng Ban Bộ Ủy Uỷ Hội Đoàn Trung Thành Quý Ngày Tháng Năm',
].join(' ');
const JOINING_WORDS = new Set(JOINING.split(' '));

/** True when a text ends with a comma or a word that needs another behind it. */
export function isUnfinished(text: string): boolean {
  return /[,–-]$/.test(text) || JOINING_WORDS.has(text.slice(text.lastIndexOf(' ') + 1));
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
