/** Roman numerals, whose strokes the engine miscounts, told by the strokes of their ink. */
import { fold } from '../../language/fold.js';
import type { Bitmap } from './image/bitmap.js';
import { glyphsIn } from './image/glyphs.js';
import type { OcrLine, OcrWord, PixelBox } from './types.js';

/** What a numeral of strokes is read as, with the signs behind it; figures alone are no numeral. */
const STROKES = /^(?=.*[IlLHV|])[IlLHTVY|!1]{1,7}[.,;:)]*$/;
const PIECE = /^[IlLHTVY|!1.,;:]{1,12}$/;
const HEAD = /^(?:I{1,3}|IV|VI{0,3})\.?$/;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** The line with the numerals of its head (`II. Nội dung`) and behind `Quý` as their ink shows them. */
export function withNumerals(line: OcrLine, ink: Bitmap): OcrLine {
  const { words } = line;
  if (!words.some((word) => /[IlLHV|]/.test(word.text))) return line;
  const headed = headOf(words, ink);
  const at = headed.findIndex((word) => fold(word.text) === 'quy');
  return { ...line, words: at < 0 ? headed : quartersFrom(headed, at + 1, ink) };
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
function quartersFrom(words: readonly OcrWord[], from: number, ink: Bitmap): readonly OcrWord[] {
  let to = from;
  while (to < words.length && PIECE.test(words[to]?.text ?? '')) to++;
  const piece = words.slice(from, to);
  const [first, last] = [piece[0], piece.at(-1)];
  if (first === undefined || last === undefined) return words;
  const tail = /[.;:]$/.exec(last.text)?.[0] ?? '';
  const box: PixelBox = [
    first.box[0],
    Math.min(...piece.map((word) => word.box[1])),
    last.box[2],
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
