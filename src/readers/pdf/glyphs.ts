/** Repairs single characters as they come out of PDF fonts. */

/** Bullets of the symbol fonts, which have no meaning of their own in Unicode. */
const SYMBOLS: Readonly<Record<number, string>> = {
  61623: '•',
  61607: '▪',
  61656: '➢',
  61692: '✓',
  61558: '❖',
  61485: '-',
  61483: '+',
  61482: '*',
};

const SOFT_HYPHEN = 0xad;
/** What PDFium gives for a hyphen at a line end. */
export const LINE_END_HYPHEN = 2;

/** True for every character that only makes room. */
export function isBlank(code: number): boolean {
  if (code === 32 || code === 0xa0 || code === 9) return true;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
}

/** The text of a character code of a font, `''` for what prints nothing. */
export function glyphText(code: number, legacyFont: boolean): string {
  if (code === LINE_END_HYPHEN) return '-';
  // Fonts of old encodings may be stored as symbol fonts: their bytes stand at U+F000 and above.
  if (legacyFont && code >= 0xf020 && code <= 0xf0ff) return String.fromCharCode(code - 0xf000);
  // Outside TCVN3 a printed soft hyphen is a hyphen whose font maps both to one glyph.
  if (code === SOFT_HYPHEN) return legacyFont ? '\u00ad' : '-';
  if (code < 32 || code === 0xfffe || code === 0xffff || code > 0x10ffff) return '';
  if ((code >= 0xd800 && code <= 0xdfff) || isInvisible(code)) return '';
  return SYMBOLS[code] ?? String.fromCodePoint(code);
}

/** Zero-width signs, which only steer line breaks. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** True for loose tone and vowel marks, which belong to the letter before. */
export function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
