/** Size, style and direction of the text objects that characters belong to. */
import type { Clip } from './clip.js';
import type { Engine } from './engine.js';
import { type FontStyle, readFont } from './fonts.js';
import type { PageSpace } from './space.js';

const RENDER_BOLD = 2;
const RENDER_INVISIBLE = 3;

/** The clip of a text object. */
export type ClipOf = (owner: number) => Clip | null;

/** What the characters of one text object share. */
export interface Run extends FontStyle {
  /** Points on the page. */
  readonly size: number;
  /** True when the text does not run from left to right. */
  readonly turned: boolean;
  readonly invisible: boolean;
  /** Quarter turns clockwise from left-to-right: 0 right, 1 down, 2 left, 3 up. */
  readonly direction: 0 | 1 | 2 | 3;
  /** Height of the baseline on the page; `null` when it rises or falls along the text. */
  readonly base: number | null;
  /** Tangent of the angle by which the matrix slants the letters. */
  readonly slant: number;
  /** The part of the page on which the object shows; `null` for all of it. */
  readonly clip: Clip | null;
}

export const EMPTY_RUN: Run = {
  size: 0,
  turned: false,
  invisible: false,
  direction: 0,
  base: null,
  slant: 0,
  clip: null,
  named: true,
  name: '',
  bold: false,
  italic: false,
  legacy: null,
};

/** Reads the text object of the character with the given index. */
export function readRun(
  engine: Engine,
  textPage: number,
  index: number,
  owner: number,
  space: PageSpace,
  buffer: number,
  fonts: Map<number, FontStyle>,
  clipOf: ClipOf,
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
  const along = Math.hypot(a, b);
  const scale = (along > 0 ? Math.abs(a * d - b * c) / along : Math.hypot(c, d)) || 1;
  const slant = along > 0 ? (a * c + b * d) / (along * scale) : 0;
  const size = nominal * scale;
  const turned = dx <= 0 || Math.abs(dy) > dx * 0.1;
  const level = !turned && Math.abs(dy) < dx * 0.001;
  return {
    size: Number.isFinite(size) && size > 0.1 ? Math.min(size, 2000) : 1,
    turned,
    direction: directionOf(dx, dy),
    base: level ? readOrigin(engine, textPage, index, space, buffer).y : null,
    invisible: mode === RENDER_INVISIBLE,
    bold: style.bold || mode === RENDER_BOLD,
    // Type set upright and slanted by the matrix is italic to the reader.
    italic: style.italic || slant > 0.15,
    slant,
    clip: owner === 0 ? null : clipOf(owner),
    legacy: style.legacy,
    named: style.named,
    name: style.name,
  };
}

/** Where the pen stood for a character: a point on its baseline. */
export function readOrigin(
  engine: Engine,
  textPage: number,
  index: number,
  space: PageSpace,
  buffer: number,
): { x: number; y: number } {
  engine.call.FPDFText_GetCharOrigin(textPage, index, buffer, buffer + 8);
  const f64 = engine.f64();
  const x = f64[buffer >> 3] ?? 0;
  const y = f64[(buffer >> 3) + 1] ?? 0;
  return { x: space.xx * x + space.xy * y + space.x0, y: space.yx * x + space.yy * y + space.y0 };
}

function directionOf(dx: number, dy: number): 0 | 1 | 2 | 3 {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
  return dy > 0 ? 1 : 3;
}
