/** Weight and slant of the fonts of a page, asked once for each font. */
import { type LegacyFont, legacyFont } from '../../language/legacy/fonts.js';
import type { Engine } from './engine.js';

export interface FontStyle {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** For fonts made for an encoding before Unicode; in those of TCVN3 (`.VnTime`) U+00AD is the letter ư. */
  readonly legacy: LegacyFont | null;
  /** False for the nameless fonts into which some programs put single letters: their style is that of the text around. */
  readonly named: boolean;
}

const BOLD = /bold|black|heavy|demi|,b(?:i)?$|-bd/i;
const ITALIC = /italic|oblique|kursiv|,b?i$/i;
/** Names of families that say in their name when they are bold. */
const TELLING =
  /times|arial|roman|liberation|calibri|cambria|tahoma|verdana|helvet|courier|dejavu|noto|bold|italic|vn/i;
const FLAG_ITALIC = 1 << 6;
const FLAG_FORCE_BOLD = 1 << 18;
const NAME_BYTES = 256;

/** Reads the style of a font; `buffer` has room for 256 bytes. */
export function readFont(engine: Engine, font: number, buffer: number): FontStyle {
  const { call } = engine;
  const length = Math.min(call.FPDFFont_GetBaseFontName(font, buffer, NAME_BYTES), NAME_BYTES);
  const bytes = engine.u8().subarray(buffer, buffer + Math.max(0, length - 1));
  const name = String.fromCharCode(...bytes);
  const flags = call.FPDFFont_GetFlags(font);
  const known = flags === -1 ? 0 : flags;
  const style = TELLING.test(name) ? 0 : readMacStyle(engine, font);
  return {
    name,
    bold: BOLD.test(name) || (known & FLAG_FORCE_BOLD) !== 0 || (style & 1) !== 0,
    italic: ITALIC.test(name) || (known & FLAG_ITALIC) !== 0 || (style & 2) !== 0,
    legacy: legacyFont(name),
    named: name !== '',
  };
}

const LARGEST_FONT = 8 * 1024 * 1024;

/** Style bits (1 bold, 2 italic) in the `head` table of an embedded TrueType font; 0 when there is none. */
function readMacStyle(engine: Engine, font: number): number {
  const { call } = engine;
  const sizeAt = call.malloc(4);
  if (sizeAt === 0) return 0;
  let data = 0;
  try {
    engine.i32()[sizeAt >> 2] = 0;
    if (call.FPDFFont_GetFontData(font, 0, 0, sizeAt) === 0) return 0;
    const size = engine.i32()[sizeAt >> 2] ?? 0;
    if (size < 64 || size > LARGEST_FONT) return 0;
    data = call.malloc(size);
    if (data === 0 || call.FPDFFont_GetFontData(font, data, size, sizeAt) === 0) return 0;
    return macStyle(engine.u8().subarray(data, data + size));
  } finally {
    if (data !== 0) call.free(data);
    call.free(sizeAt);
  }
}

function macStyle(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = Math.min(view.getUint16(4), 64);
  for (let i = 0, at = 12; i < tables && at + 16 <= bytes.length; i++, at += 16) {
    if (view.getUint32(at) !== 0x68656164) continue;
    const head = view.getUint32(at + 8);
    return head + 46 <= bytes.length ? view.getUint16(head + 44) : 0;
  }
  return 0;
}
