/** The marker at the start of a paragraph. Forms: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6; `I-` Party style; `1.1` from practice. */
import { fromRoman, letterOrder } from '../../language/numerals.js';
import { pattern } from '../../language/pattern.js';

export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'division'
  | 'capital'
  | 'roman'
  | 'article'
  | 'arabic'
  | 'arabic-bracket'
  | 'decimal'
  | 'letter'
  | 'letter-dot'
  | 'bullet';

export interface Marker {
  readonly style: MarkerStyle;
  /** As printed without its dot or bracket. */
  readonly marker: string;
  /** Numbers from the left; a letter's place in the Vietnamese order, 0 outside it. Empty for bullets. */
  readonly ordinals: readonly number[];
  /** Characters of the paragraph that the marker takes, blanks behind it included. */
  readonly length: number;
}

const PART = pattern(
  /^((?:PHẦN|Phần)\s+(?:THỨ\s+|thứ\s+)?([IVX]{1,5}|\d{1,2}|[\p{Lu}]{2,5}|[\p{Ll}]{3,4}))\s*[.:–-]?(?=\s|$)\s*/u,
);
const CHAPTER = /^(CHƯƠNG|Chương)\s+([IVX]{1,5}|\d{1,2})\s*[.:–-]?(?=\s|$)\s*/u;
/** `Mục I: NỘI DUNG`; a sentence that begins with "Mục 2 của …" is none. */
const DIVISION = pattern(/^((?:MỤC|Mục)\s+([IVX]{1,5}|\d{1,2}))(?:\s*[.:–-](?=\s|$)|$|(?=\s+\p{Lu}{2}))\s*/u);
const ARTICLE = /^(Điều|ĐIỀU)\s+(\d{1,3})\s*(?:[.:](?=\s|$)|$)\s*/u;
const ROMAN = pattern(/^([IVXL]{1,7})\s*(?:[.):]|\/(?!\p{Ll})|[–-](?=\s*\p{L}))\s*(?=\S|$)/u);
const DECIMAL = pattern(
  /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:\s*[.):]|\s*[–-](?=\s+\p{L}|\p{Lu})|(?=\s+\p{L})|\.?(?=\p{Lu}))\s*(?![\d/%])/u,
);
// `1/ Mục đích`, but not the wrapped number `07/CT-TTg`.
const SLASH = '\\/(?=\\s+\\p{L}|\\p{Lu}\\p{Ll})(?!\\s*[\\p{L}&]{1,9}\\s?[-–/])';
/** `1. 100% văn bản`, `2. 05 lớp học`: a count behind the marker; digits in threes are the rest of a number. */
const COUNT = '(?!0{2,})\\d{1,4}(?:[.,]\\d+)?\\s?(?:%|\\p{L})';
const ARABIC = pattern(
  new RegExp(
    `^(\\d{1,2})\\s*(?:[.]|[–-](?=\\s*\\p{Lu})|${SLASH})\\s*(?:(?=[^\\d\\s%]|$)|(?<=\\.\\s+)(?=${COUNT}))`,
    'u',
  ),
);
const BRACKET = /^(\d{1,2})\s*\)\s*(?=\S|$)/u;
const LETTER = pattern(new RegExp(`^([a-zđ]|[a-zđ]\\d)\\s*(?:\\)|${SLASH})\\s*(?=\\S|$)`, 'u'));
const LETTER_DOT = pattern(/^([a-zđ])\s*\.\s+(?=\p{Lu})/u);
const CAPITAL = pattern(/^([A-HKĐ])\s*(?:[.–-]|\/(?=\s))\s*(?=\p{Lu})/u);
const BULLET = /^([-–—+*•●▪◦‣·○□■✓➢]|[\uf0a7\uf0b7\uf0d8\uf0fc])(?:\s*(?:[-–+](?=\s)))?\s*(?=\S|$)/u;

const ordinalsOf = (marker: string): number[] => marker.split('.').map(Number);

function letterMarker(found: RegExpExecArray, style: 'letter' | 'letter-dot' | 'capital'): Marker {
  const marker = found[1] ?? '';
  const order = letterOrder(marker.charAt(0).toLocaleLowerCase('vi'));
  return { style, marker, ordinals: [order ?? 0], length: found[0].length };
}

/** The marker a paragraph begins with; null when it begins with words. */
export function readMarker(text: string): Marker | null {
  return readWordMarker(text) ?? readNumberMarker(text) ?? readLetterMarker(text);
}

function readWordMarker(text: string): Marker | null {
  const part = PART.exec(text);
  if (part?.[2])
    return {
      style: 'part',
      marker: (part[1] ?? '').replace(/\s+/g, ' '),
      ordinals: [fromRoman(part[2]) ?? 0],
      length: part[0].length,
    };
  const chapter = CHAPTER.exec(text);
  if (chapter?.[2])
    return {
      style: 'chapter',
      marker: `${chapter[1]} ${chapter[2]}`,
      ordinals: [fromRoman(chapter[2]) ?? Number(chapter[2])],
      length: chapter[0].length,
    };
  const division = DIVISION.exec(text);
  if (division?.[1] && division[2])
    return {
      style: 'division',
      marker: division[1].replace(/\s+/g, ' '),
      ordinals: [fromRoman(division[2]) ?? Number(division[2])],
      length: division[0].length,
    };
  const article = ARTICLE.exec(text);
  if (article?.[2])
    return {
      style: 'article',
      marker: `${article[1]} ${article[2]}`,
      ordinals: [Number(article[2])],
      length: article[0].length,
    };
  return null;
}

function readNumberMarker(text: string): Marker | null {
  const roman = ROMAN.exec(text);
  const value = roman?.[1] ? fromRoman(roman[1]) : null;
  if (roman?.[1] && value !== null && value <= 50)
    return { style: 'roman', marker: roman[1], ordinals: [value], length: roman[0].length };
  const decimal = DECIMAL.exec(text);
  if (decimal?.[1])
    return {
      style: 'decimal',
      marker: decimal[1],
      ordinals: ordinalsOf(decimal[1]),
      length: decimal[0].length,
    };
  const arabic = ARABIC.exec(text);
  if (arabic?.[1])
    return { style: 'arabic', marker: arabic[1], ordinals: [Number(arabic[1])], length: arabic[0].length };
  const bracket = BRACKET.exec(text);
  if (bracket?.[1])
    return {
      style: 'arabic-bracket',
      marker: bracket[1],
      ordinals: [Number(bracket[1])],
      length: bracket[0].length,
    };
  return null;
}

function readLetterMarker(text: string): Marker | null {
  const letter = LETTER.exec(text);
  if (letter) return letterMarker(letter, 'letter');
  const dotted = LETTER_DOT.exec(text);
  if (dotted) return letterMarker(dotted, 'letter-dot');
  const capital = CAPITAL.exec(text);
  if (capital) return letterMarker(capital, 'capital');
  const bullet = BULLET.exec(text);
  if (bullet?.[1]) return { style: 'bullet', marker: bullet[1], ordinals: [], length: bullet[0].length };
  return null;
}
