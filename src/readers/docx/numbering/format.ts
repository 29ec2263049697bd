/** How a list prints a number. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const MOST_ROMAN = 4999;
const LETTERS = 26;
const MOST_REPEATS = 30;
const CIRCLED = 20;
const FIRST_CIRCLED = 0x2460;
const FIRST_LETTER = 'A'.charCodeAt(0);

export function roman(value: number): string {
  if (value <= 0 || value > MOST_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** A to Z, then AA, BB … as Word counts. */
export function letters(value: number): string {
  if (value <= 0) return '';
  const times = Math.floor((value - 1) / LETTERS) + 1;
  const letter = String.fromCharCode(FIRST_LETTER + ((value - 1) % LETTERS));
  return times > MOST_REPEATS ? String(value) : letter.repeat(times);
}

export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'decimalZero':
      return value >= 0 && value < 10 ? `0${value}` : String(value);
    case 'decimalEnclosedCircle':
      return value >= 1 && value <= CIRCLED ? String.fromCodePoint(FIRST_CIRCLED + value - 1) : String(value);
    case 'numberInDash':
      return `- ${value} -`;
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}
