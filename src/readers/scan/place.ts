/** Words at the places of another picture: of a strip, a page, a larger or smaller copy. */
import type { OcrWord, PixelBox } from './types.js';

/** `move` gives every box of the word, its letters' too, the place that it has there. */
export const placedWord = (word: OcrWord, move: (box: PixelBox) => PixelBox): OcrWord => ({
  ...word,
  box: move(word.box),
  letters: word.letters.map((letter) => ({ ...letter, box: move(letter.box) })),
});
