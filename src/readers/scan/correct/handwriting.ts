/** Numbers and days that clerks write by hand into `Số: … /KH-…` and `ngày … tháng …`: kept only when read with certainty. */
import { fold } from '../../../language/fold.js';
import type { Corrector, ReadWord } from './types.js';

/** Recognition is made for print: what it says of handwriting counts from here on. */
const CERTAIN = 93;
const NUMBER = /^\d{1,5}[a-hA-H]?$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;

/** What stands between `ngày` and `tháng`; the line of place and date only, where the month is followed by the year. */
export const correctDay: Corrector = (words) => {
  const at = words.findIndex((word) => fold(word.text).replace(/^.*[,.]/, '') === 'ngay');
  const month = words.findIndex((word, index) => index > at && fold(word.text) === 'thang');
  if (
    at < 0 ||
    month <= at + 1 ||
    month > at + 4 ||
    !words.slice(month).some(({ text }) => /^(?:19|20)\d\d/.test(text))
  )
    return;
  // In running text days are printed; a comma before `ngày` is that of the place.
  if (at === 0 || !/,$/.test(words[at - 1]?.text ?? '')) return;
  const between = words.slice(at + 1, month);
  const [only] = between;
  if (between.length === 1 && only !== undefined && DAY.test(only.text) && isCertainDay(only)) return;
  for (const word of between) word.unread = true;
};

/** `Số:`, what may be the serial, and the symbol, in as many words as they were read. */
const NUMBER_LINE = /^(?:(S[^\s:/]{1,2}\s*:)\s*)?(.*?)\s*(\/\p{Lu}{1,4}-\p{Lu}.*)$/iu;

/** What stands between `Số:` and `/KH-…`, on the line of the letterhead. */
export const correctSerial: Corrector = (words) => {
  const slash = words.findIndex((word) => /\/\p{Lu}{1,4}-\p{Lu}/u.test(word.text));
  if (slash < 0 || slash > 4 || words.length > slash + 1) return;
  const head = words.slice(0, slash + 1);
  const [, label = '', serial = '', symbol = ''] =
    NUMBER_LINE.exec(head.map((word) => word.text).join(' ')) ?? [];
  // `số 12/…` is a document that is cited.
  if (
    serial === '' ||
    /^so( |$)/.test(fold(serial)) ||
    (label === '' && /(?:^| )so /.test(fold(serial))) ||
    /\d\/\d/.test(serial) ||
    (label === '' && slash === 0 && NUMBER.test(serial))
  )
    return;
  if (NUMBER.test(serial) && isCertain(head, serial)) return;
  for (const [index, word] of head.entries()) {
    word.unread = true;
    // The line of the number always begins so, even where handwriting runs into the word.
    word.text = `${index === 0 ? 'Số:' : ''}${index === slash ? ` ${symbol}` : ''}`.trim();
  }
};

/** Figures of print are read with certainty each; the whole word, of which no dictionary knows the symbol, is not. */
const CERTAIN_FIGURE = 97;

function isCertain(head: readonly ReadWord[], serial: string): boolean {
  const letters = head.flatMap((word) => word.word.letters);
  const slash = letters.findIndex((letter) => letter.text === '/');
  const figures = letters.slice(0, Math.max(0, slash)).filter((letter) => /[\da-hA-H]/.test(letter.text));
  if (figures.length < serial.length) return head.every((word) => word.confidence >= CERTAIN);
  return figures.every((letter) => letter.confidence >= CERTAIN_FIGURE);
}

function isCertainDay({ word, confidence }: ReadWord): boolean {
  if (word.letters.length === 0) return confidence >= CERTAIN;
  return word.letters.every((letter) => letter.confidence >= CERTAIN_FIGURE);
}
