/** Old encodings by the names of their fonts. Pure. */
import type { LegacyEncoding } from './decode.js';

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** The font shows capitals for small letters (`.VnTimeH`). */
  readonly capitals: boolean;
}

const FONTS: readonly (readonly [LegacyEncoding, RegExp])[] = [
  ['TCVN3', /^\.?vn(?!i)[a-z0-9]/i],
  ['VNI', /^vni(?![a-z])/i],
  ['VPS', /^vps(?![a-z])/i],
  ['VISCII', /^(?:viscii|vi times|vi arial|vi helv|heomay|minh quan|phuong thao)/i],
];
/** What a PDF puts before and behind the name of a family. */
const SUBSET = /^[A-Z]{6}\+/;
const STYLE = /(?:[-, ]*(?:bold|italic|oblique|regular|normal|mt))+$/i;
const CAPITALS = /[a-z]h$/i;
const known = new Map<string, LegacyFont | null>();
const MOST_KNOWN = 10_000;

/** The encoding that a font is made for; `null` for all fonts of Unicode. */
export function legacyFont(name: string | undefined): LegacyFont | null {
  if (name === undefined) return null;
  const found = known.get(name);
  if (found !== undefined) return found;
  const font = lookAt(name.replace(SUBSET, '').replace(STYLE, ''));
  if (known.size < MOST_KNOWN) known.set(name, font);
  return font;
}

/** `Vntime` without its dot is met too; `Vni…` and names that only begin alike are not. */
function lookAt(name: string): LegacyFont | null {
  const encoding = FONTS.find(([, pattern]) => pattern.test(name))?.[0];
  if (encoding === undefined) return null;
  return { encoding, capitals: encoding === 'TCVN3' && CAPITALS.test(name) && !/rough$|smith$/i.test(name) };
}
