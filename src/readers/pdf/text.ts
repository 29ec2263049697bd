/** The characters of one page, put together to words by their places, not by the spaces that PDFium guesses. */
import type { Engine } from './engine.js';
import { type FontStyle, readFont } from './fonts.js';
import { glyphText, isBlank, isMark } from './glyphs.js';
import type { PageSpace } from './space.js';
import type { Word } from './types.js';

/** A gap wider than this part of the size ends a word. */
const WORD_GAP = 0.17;
/** No page of a real document holds more characters; a broken file may claim any number. */
const MOST_CHARS = 100_000;
const RENDER_BOLD = 2;
const RENDER_INVISIBLE = 3;

export interface PageText {
  readonly words: Word[];
  readonly turned: Word[];
  readonly invisible: number;
}

/** State of the text object that the current character belongs to. */
interface Run extends FontStyle {
  readonly size: number;
  readonly turned: boolean;
  readonly invisible: boolean;
}

const EMPTY_RUN: Run = {
  size: 0,
  turned: false,
  invisible: false,
  bold: false,
  italic: false,
  legacy: false,
};

/** Number of characters of a page as it stands now. */
export function countChars(engine: Engine, page: number): number {
  const textPage = engine.call.FPDFText_LoadPage(page);
  if (textPage === 0) return 0;
  try {
    return engine.call.FPDFText_CountChars(textPage);
  } finally {
    engine.call.FPDFText_ClosePage(textPage);
  }
}

/** Reads the words of a page; characters from index `printed` on were stamped. `buffer` has room for 256 bytes. */
export function readText(
  engine: Engine,
  page: number,
  space: PageSpace,
  buffer: number,
  printed: number,
): PageText {
  const textPage = engine.call.FPDFText_LoadPage(page);
  if (textPage === 0) return { words: [], turned: [], invisible: 0 };
  try {
    return readChars(engine, textPage, space, buffer, printed);
  } finally {
    engine.call.FPDFText_ClosePage(textPage);
  }
}

function readChars(
  engine: Engine,
  textPage: number,
  space: PageSpace,
  buffer: number,
  printed: number,
): PageText {
  const { call } = engine;
  const fonts = new Map<number, FontStyle>();
  const builder = new WordBuilder();
  const count = Math.min(call.FPDFText_CountChars(textPage), MOST_CHARS);
  let object = 0;
  let run: Run = EMPTY_RUN;
  for (let i = 0; i < count; i++) {
    if (i === printed) builder.stamps();
    if (call.FPDFText_IsGenerated(textPage, i) === 1) continue;
    const code = call.FPDFText_GetUnicode(textPage, i);
    const owner = call.FPDFText_GetTextObject(textPage, i);
    if (owner !== object) {
      object = owner;
      run = readRun(engine, textPage, i, owner, space, buffer, fonts);
    }
    if (isBlank(code)) {
      builder.blank();
      continue;
    }
    const text = glyphText(code, run.legacy);
    if (text === '') continue;
    if (isMark(code)) {
      builder.mark(text);
      continue;
    }
    call.FPDFText_GetLooseCharBox(textPage, i, buffer);
    call.FPDFText_GetCharOrigin(textPage, i, buffer + 16, buffer + 24);
    placeChar(engine, buffer, space, run, builder, text);
  }
  return builder.finish();
}

function placeChar(
  engine: Engine,
  buffer: number,
  space: PageSpace,
  run: Run,
  builder: WordBuilder,
  text: string,
): void {
  const f32 = engine.f32();
  const f64 = engine.f64();
  const left = f32[buffer >> 2] ?? 0;
  const top = f32[(buffer >> 2) + 1] ?? 0;
  const right = f32[(buffer >> 2) + 2] ?? 0;
  const bottom = f32[(buffer >> 2) + 3] ?? 0;
  const ox = f64[(buffer >> 3) + 2] ?? 0;
  const oy = f64[(buffer >> 3) + 3] ?? 0;
  const ax = space.xx * left + space.xy * bottom + space.x0;
  const bx = space.xx * right + space.xy * top + space.x0;
  const base = space.yx * ox + space.yy * oy + space.y0;
  if (run.turned) {
    const ay = space.yx * left + space.yy * bottom + space.y0;
    const by = space.yx * right + space.yy * top + space.y0;
    builder.addTurned(text, Math.min(ax, bx), Math.max(ax, bx), Math.max(ay, by), run);
    return;
  }
  const x0 = Math.min(ax, bx);
  const x1 = Math.max(ax, bx);
  // A broken font can give a box without end; the origin still stands where the letter was put.
  if (!(x1 - x0 < run.size * 8)) {
    const x = space.xx * ox + space.xy * oy + space.x0;
    builder.add(text, x, x + run.size * 0.5, base, run);
    return;
  }
  builder.add(text, x0, x1, base, run);
}

function readRun(
  engine: Engine,
  textPage: number,
  index: number,
  owner: number,
  space: PageSpace,
  buffer: number,
  fonts: Map<number, FontStyle>,
): Run {
  const { call } = engine;
  let style = EMPTY_RUN as FontStyle;
  let mode = 0;
  if (owner !== 0) {
    const font = call.FPDFTextObj_GetFont(owner);
    style = fonts.get(font) ?? readFont(engine, font, buffer);
    fonts.set(font, style);
    mode = call.FPDFTextObj_GetTextRenderMode(owner);
  }
  const nominal = Math.abs(call.FPDFText_GetFontSize(textPage, index));
  let [a, b, c, d] = [1, 0, 0, 1];
  if (call.FPDFText_GetMatrix(textPage, index, buffer) !== 0) {
    const f32 = engine.f32();
    const at = buffer >> 2;
    a = f32[at] ?? 1;
    b = f32[at + 1] ?? 0;
    c = f32[at + 2] ?? 0;
    d = f32[at + 3] ?? 1;
  }
  const dx = space.xx * a + space.xy * b;
  const dy = space.yx * a + space.yy * b;
  const scale = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  const size = nominal * scale;
  return {
    size: Number.isFinite(size) && size > 0.1 ? Math.min(size, 2000) : 1,
    turned: dx <= 0 || Math.abs(dy) > dx * 0.1,
    invisible: mode === RENDER_INVISIBLE,
    bold: style.bold || mode === RENDER_BOLD,
    // Type set upright and slanted by the matrix is italic to the reader.
    italic: style.italic || (a * d - b * c > 0 && a * c + b * d > 0.15 * Math.abs(a) * scale),
    legacy: style.legacy,
  };
}

/** Collects characters in the order of the content and closes a word at every gap, blank or change of style. */
class WordBuilder {
  private readonly words: Word[] = [];
  private readonly turned: Word[] = [];
  private current: Word | null = null;
  private turning: Word | null = null;
  private space = false;
  private invisible = 0;
  private stamped = false;

  /** What follows comes from annotations. */
  stamps(): void {
    this.stamped = true;
    this.current = null;
    this.turning = null;
  }

  blank(): void {
    this.space = true;
    if (this.turning !== null) this.turning.text += ' ';
  }

  mark(text: string): void {
    const word = this.current ?? this.turning;
    if (word !== null) word.text += text;
  }

  add(text: string, x0: number, x1: number, base: number, run: Run): void {
    if (run.invisible) this.invisible++;
    this.turning = null;
    const word = this.current;
    if (word !== null && this.continues(word, x0, base, run)) {
      // The same glyph once more at the same place is a bold letter made by printing twice.
      if (
        Math.abs(x1 - word.x1) < run.size * 0.06 &&
        word.text.endsWith(text) &&
        x0 < word.x1 - run.size * 0.1
      )
        return;
      this.space = false;
      word.text += text;
      word.x1 = Math.max(word.x1, x1);
      return;
    }
    this.open(text, x0, x1, base, run);
  }

  private open(text: string, x0: number, x1: number, base: number, run: Run): void {
    const { size, bold, italic } = run;
    const order = this.words.length;
    this.current = {
      text,
      x0,
      x1,
      base,
      size,
      bold,
      italic,
      order,
      afterSpace: this.space,
      stamped: this.stamped,
    };
    this.space = false;
    this.words.push(this.current);
  }

  private continues(word: Word, x0: number, base: number, run: Run): boolean {
    const { size } = run;
    if (word.bold !== run.bold || word.italic !== run.italic) return false;
    if (Math.abs(word.size - size) > size * 0.04 || Math.abs(word.base - base) > size * 0.06) return false;
    const gap = x0 - word.x1;
    if (gap < -size * 0.9) return false;
    // A blank whose room the next letter takes is none.
    if (this.space && gap >= -size * 0.02) return false;
    return gap < size * WORD_GAP;
  }

  addTurned(text: string, x0: number, x1: number, bottom: number, run: Run): void {
    const word = this.turning;
    this.current = null;
    this.space = false;
    if (word !== null && Math.abs(word.size - run.size) < 0.5) {
      word.text += text;
      word.x0 = Math.min(word.x0, x0);
      word.x1 = Math.max(word.x1, x1);
      word.base = Math.max(word.base, bottom);
      return;
    }
    const { size, bold, italic } = run;
    const order = this.turned.length;
    const stamped = this.stamped;
    this.turning = { text, x0, x1, base: bottom, size, bold, italic, order, afterSpace: false, stamped };
    this.turned.push(this.turning);
  }

  finish(): PageText {
    for (const word of this.words) word.text = word.text.normalize('NFC');
    for (const word of this.turned) word.text = word.text.normalize('NFC');
    return { words: this.words, turned: this.turned, invisible: this.invisible };
  }
}
