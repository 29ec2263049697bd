/** Letters whose capital looks the same but for its size, where their neighbours or their width prove the size. */
import { typeLineOf } from './typeSize.js';
import type { OcrLine, OcrWord } from './types.js';

/** A marked vowel at the end of a word of small letters: `bỘ,`, `sỰ;`. */
const LAST = /^(\p{Ll}{1,7})([ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĨŨƠƯẠ-Ỹ])(?=[.,;:)]*$)/u;
/** Of the letters of an authority behind the hyphen of a number, `NĐ-cP`, all are capitals. */
const AUTHORITY = /(?<=\d\/[\p{Lu}\d/]*-)([cosvxzu])(?=\p{Lu})|(?<=\p{Lu}-)([cosvxzu])(?=\p{Lu}+[.,;:)]*$)/u;
/** A round capital alone or behind another one: `SỞ`, `TỪ`, `Ở`. */
const ROUND = /^(\p{Lu}?)([ÒÓÔÕÙÚŨƠƯỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰ])(?=[.,;:)]*$)/u;
const CAP_HEIGHT = 0.67;
/** Round capitals are wider than this part of the size, small letters are narrower. */
const CAPITAL_WIDTH = 0.64;

export function withLetterCase(line: OcrLine): OcrLine {
  const isNarrow = (word: OcrWord, at: number) =>
    ROUND.test(word.text) &&
    (line.words.length === 1
      ? isNarrowAtEnd(word, sizeOfFirst(word))
      : isAmongSmall(line.words, at) && isNarrowAtEnd(word, typeLineOf(line).size));
  const isWrong = (word: OcrWord, at: number) =>
    LAST.test(word.text) || AUTHORITY.test(word.text) || isNarrow(word, at);
  if (!line.words.some(isWrong)) return line;
  const inSmall = (_: string, before: string, last: string) => before + last.toLocaleLowerCase('vi');
  return {
    ...line,
    words: line.words.map((word, at) => ({
      ...word,
      text: (isNarrow(word, at) ? word.text.replace(ROUND, inSmall) : word.text)
        .replace(LAST, inSmall)
        .replace(AUTHORITY, (letter) => letter.toLocaleUpperCase('vi')),
    })),
  };
}

/** True where the line has words of small letters and none of capitals stands beside. */
function isAmongSmall(words: readonly OcrWord[], at: number): boolean {
  const isLarge = (text: string) => /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(text) && !ROUND.test(text);
  const beside = [words[at - 1], words[at + 1]].map((other) => other?.text ?? '');
  return words.some(({ text }) => /\p{Ll}{2}/u.test(text)) && !beside.some(isLarge);
}

/** The size that the capital before a marked one tells; 0 where its box holds the mark, too. */
function sizeOfFirst({ letters: [first, second] }: OcrWord): number {
  if (first === undefined || second === undefined || first.box[1] <= second.box[1]) return 0;
  return (first.box[3] - first.box[1]) / CAP_HEIGHT;
}

function isNarrowAtEnd({ letters }: OcrWord, size: number): boolean {
  const at = letters.findLastIndex(({ text }) => /\p{L}/u.test(text));
  const [before, letter] = [letters[at - 1], letters[at]];
  if (letter === undefined) return false;
  // Boxes that lie upon each other tell nothing.
  const isApart = before === undefined || before.box[2] <= letter.box[0] + 1;
  return isApart && letter.box[2] - letter.box[0] < CAPITAL_WIDTH * size;
}
