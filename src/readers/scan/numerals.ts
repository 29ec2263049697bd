/** Roman numerals, whose strokes the engine miscounts, told by the strokes of their ink. */
import { fold } from '../../language/fold.js';
import type { Bitmap } from './image/bitmap.js';
import { glyphsIn } from './image/glyphs.js';
import type { OcrLine, OcrWord, PixelBox } from './types.js';

/** What a numeral of strokes is read as, with the signs behind it; figures alone are no numeral. */
const STROKES = /^(?=.*[IlLHV|])[IlLHTVY|!1]{1,7}[.,;:)]*$/;
const PIECE = /^[IlLHTVY|!1.,;:[\]]{1,12}$/;
const HEAD = /^(?:I{1,3}|IV|VI{0,3})\.?$/;
const QUARTERS = ['I', 'II', 'III', 'IV'];
/** Words before numerals; and what numerals behind them are read as. */
const COUNTED = ['luc', 'chuong', 'phan', 'muc'];
const COUNT = /^(?=.*[IlLHVuUn|])[IlLHTVYuUn|!1]{1,7}[.:]?$/;

/**
 * The line with the numerals of its head (`II. Nội dung`), behind `Phụ lục` and behind `Quý` as their ink shows them.
 * `right` is the right end of the ink of the line, which the words may leave out.
 */
export function withNumerals(line: OcrLine, ink: Bitmap, right: number): OcrLine {
  const words = line.words.flatMap(quarterApart);
  if (!words.some((word) => /[IlLHVuUn|]/.test(word.text))) return line;
  const headed = countOf(headOf(words, ink), ink);
  const at = headed.findIndex((word) => fold(word.text) === 'quy');
  if (at < 0 && !isRow(words)) return { ...line, words: headed };
  return { ...line, words: quartersFrom(headed, at + 1, ink, right) };
}

const QUARTER = /^(?:Quý|quý|QUÝ)(?=[IlLHTVY|!1.,;:[\]]{1,12}$)/;

/** `Quý1I,II,`: the engine takes the blank before the numeral for the stroke that follows. */
function quarterApart(word: OcrWord): OcrWord[] {
  const { text, box, letters } = word;
  const head = QUARTER.exec(text)?.[0] ?? '';
  if (head === '' || letters.map((letter) => letter.text.normalize('NFC')).join('') !== text) return [word];
  const [own, rest] = [letters.slice(0, head.length), letters.slice(head.length)];
  const end = own.at(-1)?.box[2] ?? box[2];
  const start = Math.max(end + 1, rest[0]?.box[0] ?? end);
  return [
    { ...word, text: head, letters: own, box: [box[0], box[1], end, box[3]] },
    { ...word, text: text.slice(head.length), letters: rest, box: [start, box[1], box[2], box[3]] },
  ];
}

/** The rest of a row of quarters that began on the line above. */
function isRow(words: readonly OcrWord[]): boolean {
  const text = words.map((word) => word.text).join('');
  return words.every((word) => PIECE.test(word.text)) && text.includes(',') && /[IHV|]/.test(text);
}

function countOf(words: readonly OcrWord[], ink: Bitmap): readonly OcrWord[] {
  const at = words.findIndex((_, index) => index > 0 && COUNTED.includes(fold(words[index - 1]?.text ?? '')));
  const word = words[at];
  if (word === undefined || !COUNT.test(word.text)) return words;
  const seen = glyphsIn(word.box, ink)
    .map((glyph) => glyph.text)
    .join('')
    .replace(/,$/, '');
  if (!HEAD.test(seen) || /[VY]/.test(word.text) !== seen.includes('V')) return words;
  const numeral = seen.replace('.', '') + (/[.:]$/.exec(word.text)?.[0] ?? '');
  return numeral === word.text ? words : words.with(at, { ...word, text: numeral });
}

/** A numeral before a heading, or alone in its cell. */
function headOf(words: readonly OcrWord[], ink: Bitmap): readonly OcrWord[] {
  const [first, second] = words;
  if (first === undefined || !STROKES.test(first.text)) return words;
  if (second !== undefined && !/^[“"(]?\p{Lu}/u.test(second.text)) return words;
  const [x0, y0, x1, y1] = first.box;
  const end = Math.min(second?.box[0] ?? Number.POSITIVE_INFINITY, x1 + Math.round((y1 - y0) * 0.5));
  const next = second === undefined ? Number.POSITIVE_INFINITY : second.box[0] - 2;
  const read = glyphsIn([x0, y0, Math.max(x1, end - 1), y1], ink).filter((glyph) => glyph.x0 < next);
  const text = read.map((one) => one.text).join('');
  const seen = text.replace(',', '.');
  if (!HEAD.test(seen) || /[VY]/.test(first.text) !== seen.includes('V')) return words;
  const kept = /[.)]$/.test(first.text) && !seen.endsWith('.') ? first.text.slice(-1) : '';
  const numeral = seen + kept;
  return numeral === first.text ? words : [{ ...first, text: numeral }, ...words.slice(1)];
}

/** Quarters, one or several with commas between. */
function quartersFrom(
  words: readonly OcrWord[],
  from: number,
  ink: Bitmap,
  right: number,
): readonly OcrWord[] {
  let to = from;
  while (to < words.length && PIECE.test(words[to]?.text ?? '')) to++;
  const piece = words.slice(from, to);
  const [first, last] = [piece[0], piece.at(-1)];
  if (first === undefined || last === undefined) return words;
  const tail = /[.;:]$/.exec(last.text)?.[0] ?? '';
  const box: PixelBox = [
    Math.min(first.box[0], (words[from - 1]?.box[2] ?? first.box[0]) + 2),
    Math.min(...piece.map((word) => word.box[1])),
    Math.max(last.box[2], (words[to]?.box[0] ?? right) - 2),
    Math.max(...piece.map((word) => word.box[3])),
  ];
  const glyphs = glyphsIn(box, ink);
  const found = tokens(glyphs);
  const told = found.map(({ text }) => text.replace(/,$/, ''));
  const hasFour = /[VY]/.test(piece.map((word) => word.text).join(''));
  if (!isAscending(told) || told.includes('IV') !== hasFour) return words;
  const made = found.map(({ text, x0, x1 }, index): OcrWord => {
    const end = index === found.length - 1 ? text.replace(/,$/, tail === '' ? '$&' : '') + tail : text;
    return { ...first, text: end, box: [x0, box[1], x1, box[3]], letters: [] };
  });
  return [...words.slice(0, from), ...made, ...words.slice(to)];
}

interface Token {
  text: string;
  readonly x0: number;
  x1: number;
}

/** Glyphs up to and with each comma. */
function tokens(
  glyphs: readonly { readonly text: string; readonly x0: number; readonly x1: number }[],
): Token[] {
  const found: Token[] = [];
  for (const { text, x0, x1 } of glyphs) {
    const last = found.at(-1);
    if (last === undefined || last.text.endsWith(',')) found.push({ text, x0, x1 });
    else {
      last.text += text;
      last.x1 = x1;
    }
  }
  return found;
}

function isAscending(told: readonly string[]): boolean {
  const places = told.map((text) => QUARTERS.indexOf(text));
  return places.length > 0 && places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
}
