/** Letters that Vietnamese writing does not have where they were read. */
import { fold } from '../../../language/fold.js';
import type { Corrector } from './types.js';

const SURE = 96;
const DOUBTFUL = 88;

/** Specks behind a word that are read as signs, and two signs where there can be one. */
export const correctSpecks: Corrector = (words) => {
  for (const word of words) {
    if (word.confidence >= SURE || word.text.length < 2) continue;
    word.text = word.text.replace(/[„|~¬¦]+$/, '').replace(/,;$/, ';') || word.text;
  }
};

/** `Trạm ŸY tế`: no Vietnamese word has a Y with two dots. */
export const correctDots: Corrector = (words) => {
  for (const word of words)
    if (/[Ÿÿ]/.test(word.text)) word.text = word.text.replace(/ŸY?|YŸ/g, 'Y').replace(/ÿy?|yÿ/g, 'y');
};

const DAY = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2})/;

/** `ngày 17/02/2024`, `ngày 18 tháng 10 năm 2026`: no other words of this shape stand in a day. */
export const correctDayWord: Corrector = (words) => {
  const folded = (at: number) => fold(words[at]?.text ?? '');
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]?.text ?? '';
    if (word.confidence >= SURE || !DAY.test(next)) continue;
    const isDay = next.includes('/') || folded(at + 2) === 'thang';
    const isMonth = folded(at - 2) === 'ngay' && folded(at + 2) === 'nam';
    if (isDay && /^ng.y$/u.test(word.text)) word.text = 'ngày';
    if (isMonth && /^th.ng$/u.test(word.text)) word.text = 'tháng';
  }
};

/** The engine knows the slash of fractions, and reads one slash as both. */
export const correctSlashes: Corrector = (words) => {
  for (const word of words)
    if (word.text.includes('\u2044')) word.text = word.text.replace(/\u2044\/?/g, '/');
};

/** `Lưu: VT`: the office that keeps the documents is always the same. */
export const correctKeeper: Corrector = (words) => {
  for (const [index, word] of words.entries())
    if (word.confidence < SURE && fold(words[index - 1]?.text ?? '') === 'luu:')
      word.text = word.text.replace(/^V[I1l7Y](?=[,.;]?$)/, 'VT');
};

/** Nothing but `Stt` consists of an S and two letters of this kind: the engine loses or doubles one of them. */
export const correctNumberHead: Corrector = (words) => {
  const [word] = words;
  if (word === undefined || words.length > 1 || word.confidence >= SURE) return;
  if (/^[Ss]s?t{1,2}$/.test(word.text)) word.text = 'Stt';
  if (/^S{1,2}T{1,2}$/.test(word.text)) word.text = 'STT';
};

/** Numbers of documents hold letters, figures, hyphens and slashes: a dot between their letters is a speck. */
export const correctSymbols: Corrector = (words) => {
  for (const word of words) {
    if (word.confidence >= SURE || !/^\d+(?:\/\d{4})?\/\p{Lu}{1,4}-\p{Lu}/u.test(word.text)) continue;
    word.text = word.text.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '');
    // The Prime Minister alone has a small letter: no symbol ends in a q.
    word.text = word.text.replace(/(?<=-TT)(?:qg|gq|q)(?=[.,;:)]*$)/u, 'g');
  }
};

/** `c)` at the head of an item, whose bracket closes a ring around it; such lists have no other round letter. */
export const correctRound: Corrector = ([word]) => {
  if (word !== undefined) word.text = word.text.replace(/^©c?(?=[.)])/, 'c');
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

/** `(để b/c)`, `(t/h)`: no other letter stands behind `b/` and `p/` in the remarks of recipients. */
export const correctRemarks: Corrector = (words) => {
  for (const word of words) {
    if (word.confidence < SURE && /^\(?b\/[oe](?=[);]|$)/.test(word.text))
      word.text = word.text.replace(/\/[oe]/, '/c');
    // Letters of two words always have a slash between them.
    if (word.confidence < DOUBTFUL) word.text = word.text.replace(/^(\(?)(?:V|t)h(?=\)[;.]$)/, '$1t/h');
  }
};

/**
 * Marked vowels look alike in both cases (`hỒ sơ`, `SỞ Tư pháp`), and one may be read twice (`cứỨu`). No word has a
 * marked capital behind a small letter; a short word of capitals among words that are not is put right only in doubt.
 */
export const correctCase: Corrector = (words) => {
  for (const [index, word] of words.entries()) {
    if (/\p{Ll}/u.test(word.text) && /^\p{L}{2,8}[.,;:)]*$/u.test(word.text))
      word.text = inOneCase(word.text);
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
