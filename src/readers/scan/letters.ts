import type { OcrLetter } from './types.js';

/** What the letters say together; the engine's text of their word may differ. */
export const textOf = (letters: readonly OcrLetter[]): string =>
  letters.map((letter) => letter.text).join('');
