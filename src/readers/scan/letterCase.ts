/** Letters whose capital looks the same but for its size, where their neighbours prove the size. */
import type { OcrLine } from './types.js';

/** A marked vowel at the end of a word of small letters: `bỘ,`, `sỰ;`. */
const LAST = /^(\p{Ll}{1,7})([ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĨŨƠƯẠ-Ỹ])(?=[.,;:)]*$)/u;
/** Of the letters of an authority behind the hyphen of a number, `NĐ-cP`, all are capitals. */
const AUTHORITY = /(?<=\d\/[\p{Lu}\d/]*-)([cosvxzu])(?=\p{Lu})|(?<=\p{Lu}-)([cosvxzu])(?=\p{Lu}+[.,;:)]*$)/u;

export function withLetterCase(line: OcrLine): OcrLine {
  if (!line.words.some(({ text }) => LAST.test(text) || AUTHORITY.test(text))) return line;
  return {
    ...line,
    words: line.words.map((word) => ({
      ...word,
      text: word.text
        .replace(LAST, (_, small: string, last: string) => small + last.toLocaleLowerCase('vi'))
        .replace(AUTHORITY, (letter) => letter.toLocaleUpperCase('vi')),
    })),
  };
}
