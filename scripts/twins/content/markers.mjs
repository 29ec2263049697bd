/** Markers of sections: what is printed and what the plan calls them. */

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];
const VIETNAMESE = [...'abcdđeghiklmnopqrstuvxy'];
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];

const ORDINALS = ['NHẤT', 'HAI', 'BA', 'TƯ'];

export const roman = (value) => ROMAN[value - 1] ?? String(value);

/** Word numbers by the Latin alphabet; people by theirs, where đ follows d and f is missing. */
export const letter = (value, automatic) => (automatic ? LATIN : VIETNAMESE)[value - 1] ?? String(value);

/** `{ marker, label }` of the nth node of a level; `parent` is the marker above it. */
export function markerOf({ format, after }, value, parent, automatic) {
  const marker = {
    upperRoman: () => roman(value),
    decimal: () => String(value),
    upperLetter: () => String.fromCharCode(64 + value),
    letter: () => letter(value, automatic),
    path: () => `${parent}.${value}`,
    part: () => `PHẦN ${roman(value)}`,
    partInWords: () => `PHẦN THỨ ${ORDINALS[value - 1]}`,
  }[format]();
  return { marker, label: marker + after };
}

/** True when DOCX itself numbers this level. */
export function isAutomatic(style, level) {
  return style.labels === 'auto' || (style.labels === 'top' && level < 2);
}
