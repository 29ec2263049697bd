/** Signs that the data of the engine does not know, told from the signs that it reads in their place by their ink. */
import type { Bitmap } from './image/bitmap.js';
import { typeLineOf } from './typeSize.js';
import type { OcrLine, OcrWord, PixelBox } from './types.js';

const UNDERLINED: Readonly<Record<string, string>> = { '<': '≤', '>': '≥' };
/** Part of the width of the sign that its bar covers. */
const BAR = 0.75;

/** An em dash is as long as the type is high, an en dash half of that; between lie both as scanned. */
const EM = 0.8;

/** `<` and `>` with a bar below are `≤` and `≥`; a dash is as long as its ink. */
export function withSigns(line: OcrLine, ink: Bitmap): OcrLine {
  if (!line.words.some((word) => /^[<>]|—/.test(word.text))) return line;
  const { size } = typeLineOf(line);
  return { ...line, words: line.words.map((word) => dashOf(signOf(word, ink), size)) };
}

function dashOf(word: OcrWord, size: number): OcrWord {
  if (!word.text.includes('—')) return word;
  const dashes = word.letters.filter((letter) => letter.text === '—');
  if (dashes.some(({ box }) => box[2] - box[0] > EM * size)) return word;
  return { ...word, text: word.text.replaceAll('—', '–') };
}

function signOf(word: OcrWord, ink: Bitmap): OcrWord {
  const [first] = word.letters;
  const other = UNDERLINED[word.text.charAt(0)];
  if (first === undefined || other === undefined || !hasBar(first.box, ink)) return word;
  return {
    ...word,
    text: other + word.text.slice(1),
    letters: [{ ...first, text: other }, ...word.letters.slice(1)],
  };
}

/** A row of ink across almost all of the sign in its lower part, below rows that are open. */
function hasBar([x0, y0, x1, y1]: PixelBox, { width, height, ink }: Bitmap): boolean {
  const size = y1 - y0;
  const [left, right] = [Math.max(0, Math.floor(x0)), Math.min(width, Math.ceil(x1))];
  for (let y = Math.floor(y0 + size * 0.55); y < Math.min(height, y1 + size * 0.4); y++) {
    let count = 0;
    for (let x = left; x < right; x++) count += ink[y * width + x] ?? 0;
    if (count >= BAR * (right - left)) return true;
  }
  return false;
}
