/** Numerals that number sections and rows: Roman, and letters in Vietnamese order. Pure. */

const ROMAN: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** `12` → `XII`; defined for 1 to 399. */
export function toRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [digits, worth] of ROMAN) {
    while (rest >= worth) {
      out += digits;
      rest -= worth;
    }
  }
  return out;
}

/** `XII` → 12; null when the letters are no well-formed Roman numeral (`IIX`, `VV`). */
export function fromRoman(text: string): number | null {
  if (!/^[CLXVI]+$/.test(text)) return null;
  let rest = text;
  let value = 0;
  for (const [digits, worth] of ROMAN) {
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  }
  return rest === '' && toRoman(value) === text ? value : null;
}

/** Letters of points in order; f, j, w and z are not used (Nghị định 30/2020/NĐ-CP, Phụ lục I), yet Word's own numbering prints them. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Place of a point's letter, from 1; null for a letter outside the Vietnamese order. */
export function letterOrder(letter: string): number | null {
  const at = LETTERS.indexOf(letter);
  return at < 0 || letter.length !== 1 ? null : at + 1;
}
