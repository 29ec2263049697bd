/** Letters that Vietnamese writing does not have where they were read. */
import type { Corrector } from './types.js';

/** The Icelandic eth looks like đ and is no Vietnamese letter. A doubled one is one letter read twice. */
export const correctEth: Corrector = (words) => {
  for (const word of words) {
    if (!/[\u00d0\u00f0]/.test(word.text)) continue;
    word.text = word.text
      .replace(/\u0110\u00d0|\u00d0\u0110/g, '\u0110')
      .replaceAll('\u00d0', '\u0110')
      .replaceAll('\u00f0', '\u0111');
  }
};
