import { withoutPrivate } from '../../../language/legacy/decode.js';
import { legacyFont } from '../../../language/legacy/fonts.js';
import type { Letters } from '../styles/resolve.js';
import { printSymbols } from '../symbols.js';

/** Fonts of an old encoding may be stored as symbol fonts: then the private letters are its bytes, not signs. */
export function printedLetters(text: string, { font, highFont }: Pick<Letters, 'font' | 'highFont'>): string {
  return legacyFont(highFont) === null ? printSymbols(text, font) : withoutPrivate(text);
}
