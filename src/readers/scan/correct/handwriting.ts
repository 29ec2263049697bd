/** Numbers and days that clerks write by hand into `Số: … /KH-…` and `ngày … tháng …`: kept only when read with certainty. */
import { fold } from '../../../language/fold.js';
import type { Corrector } from './types.js';

/** Recognition is made for print: what it says of handwriting counts from here on. */
const CERTAIN = 93;
const NUMBER = /^\d{1,5}[a-zA-Z]?$/;
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
  if (between.length === 1 && only !== undefined && DAY.test(only.text) && only.confidence >= CERTAIN) return;
  for (const word of between) word.unread = true;
};

/** What stands between `Số:` and `/KH-…`. */
export const correctSerial: Corrector = (words) => {
  const at = words.findIndex((word) => /^so\s*[:.]/.test(fold(word.text)) || fold(word.text) === 'so');
  if (at < 0 || at > 1) return;
  const rest = words.slice(at);
  const slash = rest.findIndex((word) => /\/\p{Lu}/u.test(word.text));
  if (slash < 0 || slash > 4) return;
  for (const [index, word] of rest.slice(0, slash + 1).entries()) {
    const [, label = '', serial = '', symbol = ''] =
      /^(S[^:.\d]{0,2}[:.]?)?(.*?)(\/\p{Lu}.*)?$/u.exec(word.text) ?? [];
    if (serial === '' || (NUMBER.test(serial) && word.confidence >= CERTAIN)) continue;
    if (index === 0 && label === '') continue;
    word.unread = true;
    word.text = label + symbol;
  }
};
