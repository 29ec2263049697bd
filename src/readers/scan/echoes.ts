/** Words that the engine says twice of one piece of ink: `Nguyễn guyễn`, `“ “Trường`. */
import type { OcrLine, OcrWord } from './types.js';

/** Part of the narrower word that lies upon the other one. */
const UPON = 0.5;

export function withoutEchoes(line: OcrLine): OcrLine {
  const words = line.words.filter((word, at) => {
    const [before, next] = [line.words[at - 1], line.words[at + 1]];
    return (
      !(before !== undefined && isEcho(word, before, at > 0)) &&
      !(next !== undefined && isEcho(word, next, false))
    );
  });
  return words.length === line.words.length ? line : { ...line, words };
}

/** True for a word that is the beginning or the end of its neighbour and stands upon it; of two alike the second. */
function isEcho(word: OcrWord, other: OcrWord, isSecond: boolean): boolean {
  const isPart = other.text.startsWith(word.text) || other.text.endsWith(word.text);
  if (!isPart || (word.text.length === other.text.length && !isSecond)) return false;
  const shared = Math.min(word.box[2], other.box[2]) - Math.max(word.box[0], other.box[0]);
  return shared > UPON * Math.min(word.box[2] - word.box[0], other.box[2] - other.box[0]);
}
