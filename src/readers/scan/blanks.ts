/** How certain words are whose blank alone is in doubt: the engine gives its doubt to both words beside it. */
import type { OcrLine, OcrWord } from './types.js';

/** Letters of which the engine is sure, each of them (0 to 100). */
const CLEAR = 95;
/** Such words are read right; they count as nearly sure. */
const NEARLY = 85;

/** The line with words of clear letters as certain as their letters are, where they share their doubt with a neighbour. */
export function withSureLetters(line: OcrLine): OcrLine {
  const isShared = (word: OcrWord, at: number) =>
    [line.words[at - 1], line.words[at + 1]].some(
      (other) => other !== undefined && other.confidence === word.confidence && isClear(other),
    );
  if (!line.words.some((word) => word.confidence < NEARLY && isClear(word))) return line;
  return {
    ...line,
    words: line.words.map((word, at) =>
      word.confidence < NEARLY && isClear(word) && isShared(word, at)
        ? { ...word, confidence: NEARLY }
        : word,
    ),
  };
}

const isClear = ({ letters }: OcrWord): boolean =>
  letters.length > 0 && letters.every(({ confidence }) => confidence >= CLEAR);
