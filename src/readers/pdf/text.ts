/** The characters of one page, put together to words by their places, not by the spaces that PDFium guesses. */
import { charOrder } from './charOrder.js';
import { shows } from './clip.js';
import type { Engine } from './engine.js';
import type { FontStyle } from './fonts.js';
import { glyphText, isBlank, isMark, LINE_END_HYPHEN } from './glyphs.js';
import { type ClipOf, EMPTY_RUN, type Run, readOrigin, readRun } from './runs.js';
import type { PageSpace } from './space.js';
import type { PageText, Rule } from './types.js';
import { WordBuilder } from './wordBuilder.js';

/** No page of a real document holds more characters; a broken file may claim any number. */
const MOST_CHARS = 100_000;

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

/** What is known of a page besides its text. */
export interface TextContext {
  /** Characters from this index on were stamped. */
  readonly printed: number;
  /** Vertical rules divide words. */
  readonly borders: readonly Rule[];
  readonly clipOf: ClipOf;
  /** The place of every text object in the content. */
  readonly places: ReadonlyMap<number, number>;
}

/** Reads the words of a page. `buffer` has room for 256 bytes. */
export function readText(
  engine: Engine,
  page: number,
  space: PageSpace,
  buffer: number,
  context: TextContext,
): PageText {
  const textPage = engine.call.FPDFText_LoadPage(page);
  if (textPage === 0)
    return { words: [], turned: [], invisible: 0, unmapped: 0, directions: [0, 0, 0, 0], fonts: [] };
  try {
    return readChars(engine, textPage, space, buffer, context);
  } finally {
    engine.call.FPDFText_ClosePage(textPage);
  }
}

function readChars(
  engine: Engine,
  textPage: number,
  space: PageSpace,
  buffer: number,
  context: TextContext,
): PageText {
  const { call } = engine;
  const { printed, clipOf } = context;
  const fonts = new Map<number, FontStyle>();
  const builder = new WordBuilder(context.borders);
  const count = Math.min(call.FPDFText_CountChars(textPage), MOST_CHARS);
  const { owners, indices } = charOrder(engine, textPage, count, printed, context.places);
  let object = 0;
  let run: Run = EMPTY_RUN;
  for (let at = 0; at < count; at++) {
    if (at === printed) builder.stamps();
    const i = indices === null ? at : (indices[at] ?? at);
    const owner = owners[i] ?? 0;
    const code = call.FPDFText_GetUnicode(textPage, i);
    if (isBlank(code)) {
      if (owner !== 0) readBlank(engine, textPage, i, buffer, space, builder);
      continue;
    }
    if (code < 32 && code !== LINE_END_HYPHEN) {
      if (owner !== 0 && code !== 10 && code !== 13) builder.unknown();
      continue;
    }
    if (owner !== object) {
      object = owner;
      run = readRun(engine, textPage, i, owner, space, buffer, fonts, clipOf);
    }
    const text = glyphText(code, run.legacy !== null);
    if (text === '') continue;
    if (isMark(code)) builder.mark(text);
    else placeChar(engine, textPage, i, buffer, space, run, builder, text);
  }
  return { ...builder.finish(), fonts: [...fonts.values()].map((font) => font.name) };
}

/** PDFium makes up blanks by guessing, and swallows printed ones behind them: their place tells. */
function readBlank(
  engine: Engine,
  textPage: number,
  index: number,
  buffer: number,
  space: PageSpace,
  builder: WordBuilder,
): void {
  const { call } = engine;
  call.FPDFText_GetLooseCharBox(textPage, index, buffer);
  const f32 = engine.f32();
  const at = buffer >> 2;
  const left = space.xx * (f32[at] ?? 0) + space.xy * (f32[at + 3] ?? 0) + space.x0;
  const right = space.xx * (f32[at + 2] ?? 0) + space.xy * (f32[at + 1] ?? 0) + space.x0;
  builder.blank(Math.max(left, right), call.FPDFText_IsGenerated(textPage, index) === 1);
}

function placeChar(
  engine: Engine,
  textPage: number,
  index: number,
  buffer: number,
  space: PageSpace,
  run: Run,
  builder: WordBuilder,
  text: string,
): void {
  engine.call.FPDFText_GetLooseCharBox(textPage, index, buffer);
  const f32 = engine.f32();
  const at = buffer >> 2;
  const left = f32[at] ?? 0;
  const top = f32[at + 1] ?? 0;
  const right = f32[at + 2] ?? 0;
  const bottom = f32[at + 3] ?? 0;
  const ax = space.xx * left + space.xy * bottom + space.x0;
  const bx = space.xx * right + space.xy * top + space.x0;
  const x0 = Math.min(ax, bx);
  const x1 = Math.max(ax, bx);
  if (run.turned) {
    const ay = space.yx * left + space.yy * bottom + space.y0;
    const by = space.yx * right + space.yy * top + space.y0;
    builder.addTurned(text, x0, x1, Math.max(ay, by), run);
    return;
  }
  // A broken font can give a box without end; the origin still stands where the letter was put.
  const sound = x1 - x0 < run.size * 8;
  if (run.base !== null && !shows(run.clip, run.base, run.size)) return;
  if (sound && run.base !== null && run.slant === 0) {
    builder.add(text, x0, x1, run.base, run);
    return;
  }
  const origin = readOrigin(engine, textPage, index, space, buffer);
  // The box of slanted letters is wider by its slant.
  const width =
    x1 - x0 - Math.abs(run.slant) * Math.abs(space.yx * (right - left) + space.yy * (top - bottom));
  if (sound && run.slant === 0) builder.add(text, x0, x1, origin.y, run);
  else if (sound && width > 0) builder.add(text, origin.x, origin.x + width, origin.y, run);
  else builder.add(text, origin.x, origin.x + run.size * 0.5, origin.y, run);
}
