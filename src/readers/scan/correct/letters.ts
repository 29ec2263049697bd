/** Letters that Vietnamese writing does not have where they were read. */
import { fold } from '../../../language/fold.js';
import type { Corrector } from './types.js';

const SURE = 96;

/** Specks behind a word that are read as signs, and two signs where there can be one. */
export const correctSpecks: Corrector = (words) => {
  for (const word of words) {
    if (word.confidence >= SURE || word.text.length < 2) continue;
    word.text = word.text.replace(/[„|~¬¦]+$/, '').replace(/,;$/, ';') || word.text;
  }
};

/** Numbers of documents hold letters, figures, hyphens and slashes: a dot between their letters is a speck. */
export const correctSymbols: Corrector = (words) => {
  for (const word of words) {
    if (word.confidence >= SURE || !/^\d+(?:\/\d{4})?\/\p{Lu}{1,4}-\p{Lu}/u.test(word.text)) continue;
    word.text = word.text.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '');
  }
};

/** `Y tế`: no other letter stands alone before `tế`. */
export const correctHealth: Corrector = (words) => {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]?.text ?? '';
    const alone = word.confidence < SURE && /^[VvŸÿÝý¥]$/.test(word.text);
    if (alone && /^te[^a-z]*$/.test(fold(next)))
      word.text = word.text === word.text.toLocaleUpperCase('vi') ? 'Y' : 'y';
  }
};

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

/** `(để b/c)`: no other letter stands behind `b/` and `p/` in the remarks of recipients. */
export const correctRemarks: Corrector = (words) => {
  for (const word of words) {
    if (word.confidence < SURE && /^\(?b\/[oe](?=[);]|$)/.test(word.text))
      word.text = word.text.replace(/\/[oe]/, '/c');
  }
};

/**
 * Marked vowels look alike in both cases (`hỒ sơ`, `SỞ Tư pháp`), and one may be read twice (`cứỨu`). No word has a
 * marked capital behind a small letter; a short word of capitals among words that are not is put right only in doubt.
 */
export const correctCase: Corrector = (words) => {
  for (const [index, word] of words.entries()) {
    if (/\p{Ll}/u.test(word.text) && /^\p{L}{2,8}$/u.test(word.text)) word.text = inOneCase(word.text);
    if (word.confidence >= SURE || !/^\p{Lu}[ỞỔỒỨỐỚỠÔƠÓ]$/u.test(word.text)) continue;
    const beside = [words[index - 1], words[index + 1]].flatMap((other) =>
      other === undefined ? [] : [other.text],
    );
    const small = beside.filter((text) => /\p{Ll}/u.test(text)).length;
    const large = beside.filter((text) => /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text)).length;
    if (small > 0 && large === 0)
      word.text = word.text.charAt(0) + word.text.slice(1).toLocaleLowerCase('vi');
  }
};

/** Vowels with marks are small behind the first letter; one that was read twice, large and small, is one. */
function inOneCase(text: string): string {
  const isMarked = (letter: string) => /\p{L}/u.test(letter) && !/[A-Za-zĐđ]/.test(letter);
  return [...text]
    .map((letter, at) => (at > 0 && isMarked(letter) ? letter.toLocaleLowerCase('vi') : letter))
    .filter((letter, at, all) => at === 0 || !isMarked(letter) || letter !== all[at - 1])
    .join('');
}
