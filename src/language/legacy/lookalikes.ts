/** Letters that only look Vietnamese, and tone marks that fell off: repaired where the word proves it. Pure. */
import { SUSPECT } from './suspects.js';
import { isSyllable } from './syllables.js';

/** Oi for ư, Eth and African D for Đ: left by wrong keyboards, fonts and text recognition. */
const LIKE: Readonly<Record<string, string>> = {
  ƣ: 'ư',
  Ƣ: 'Ư',
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
};
const WORDS = /[\p{L}\p{M}]+/gu;
/** Names of documents and offices are written in capitals: `QĐ`, `UBND`, `HĐND`. */
const SHORT_FORM = /^[A-ZĐƯƠÂĂÊÔ]{1,10}$/;
/** A mark behind a blank, or parted by one from the rest of its word. */
const PARTED_MARK = /(\p{L}+)[ \u00a0]([\u0300-\u0323\u031b]+)(?:[ \u00a0]?(\p{Ll}+))?/gu;

export interface Repair {
  readonly text: string;
  /** How many places were repaired. */
  readonly count: number;
}

export function repairLookalikes(text: string): Repair {
  let count = 0;
  const joined = text.replace(PARTED_MARK, (whole, head: string, mark: string, tail: string | undefined) => {
    const word = repairedWord(head, mark, tail);
    if (word === null) return whole;
    count++;
    return word;
  });
  const repaired = joined.replace(WORDS, (word) => {
    if (!SUSPECT.test(word)) return word;
    const meant = [...word].map((letter) => LIKE[letter] ?? letter).join('');
    if (!isSyllable(meant) && !SHORT_FORM.test(meant)) return word;
    count++;
    return meant;
  });
  return { text: repaired, count };
}

/** `quyê` + acute + `t` is "quyết"; behind the mark may stand the next word instead. */
function repairedWord(head: string, mark: string, tail = ''): string | null {
  const whole = (head + mark + tail).normalize('NFC');
  if (tail !== '' && isSyllable(whole) && !isSyllable(tail)) return whole;
  const first = (head + mark).normalize('NFC');
  if (!isSyllable(first)) return null;
  return tail === '' ? first : `${first} ${tail}`;
}
