/** Numbers and days that clerks write by hand into `Số: … /KH-…` and `ngày … tháng …`: kept only when read with certainty. */
import { fold } from '../../../language/fold.js';
import type { Field, Prior } from '../hand/index.js';
import type { OcrLetter } from '../types.js';
import { fieldBeforeSlash, fieldBetween } from './fields.js';
import type { ReadHand, ReadWord } from './types.js';

/** Recognition is made for print: what it says of handwriting counts from here on. */
const CERTAIN = 93;
const NUMBER = /^\d{1,5}[a-hA-H]?$/;
const SERIAL = /^(?!0+$)\d{1,5}$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;
/** Days below 10, and the months 1 and 2, are written with a nought (Decree 30/2020/NĐ-CP, annex I); few forget it. */
const [WITHOUT_NOUGHT, FORGOTTEN] = [{ day: /^\d$/, month: /^[12]$/ }, 0.2];

/** What stands between `ngày`, `tháng` and `năm`; the line of place and date only, where the month is followed by the year. */
export function correctDay(words: readonly ReadWord[], hand: ReadHand): void {
  const at = words.findIndex((word) => fold(word.text).replace(/^.*[,.]/, '') === 'ngay');
  const month = words.findIndex((word, index) => index > at && fold(word.text) === 'thang');
  if (
    at < 0 ||
    month < 0 ||
    month > at + 4 ||
    !words.slice(month).some(({ text }) => /^(?:19|20)\d\d/.test(text))
  )
    return;
  // In running text days are printed; a comma before `ngày` is that of the place.
  if (at === 0 || !/,$/.test(words[at - 1]?.text ?? '')) return;
  settle(words, at, month, { number: DAY, rare: WITHOUT_NOUGHT.day, isCertain: isCertainDay }, hand);
  const year = words.findIndex((word, index) => index > month && fold(word.text) === 'nam');
  if (year > month && year <= month + 4)
    settle(
      words,
      month,
      year,
      { number: MONTH, rare: WITHOUT_NOUGHT.month, isCertain: isCertainMonth },
      hand,
    );
}

/** Months are printed as a rule. */
const PRINTED = 60;
const isCertainMonth = ({ confidence }: ReadWord): boolean => confidence >= PRINTED;

interface Kind {
  readonly number: RegExp;
  readonly rare: RegExp;
  /** Whether what recognition read can be trusted. */
  readonly isCertain: (word: ReadWord) => boolean;
}

/** The number between two printed words: as it was read, by hand, or not at all. */
function settle(words: readonly ReadWord[], from: number, to: number, kind: Kind, hand: ReadHand): void {
  const between = words.slice(from + 1, to);
  const [only] = between;
  const field = fieldBetween(words, from, to);
  const prior: Prior = (text) => (kind.number.test(text) ? (kind.rare.test(text) ? FORGOTTEN : 1) : 0);
  const isRead =
    between.length === 1 &&
    only !== undefined &&
    kind.number.test(only.text) &&
    kind.isCertain(only) &&
    !isPen(field, hand);
  if (isRead && isPrint(only.word.letters, only.text, prior, field, hand)) return;
  const read = field === null || isRead ? null : hand.read(field, prior);
  for (const word of between) {
    word.unread = read === null;
    word.beside = read !== null;
    if (read !== null) word.text = '';
  }
  // Where the engine saw nothing, as of blue ink, the number goes with the word before it.
  const place = only ?? words[from];
  if (read === null || place === undefined) return;
  place.text = `${place.text} ${read.text}`.trim();
  place.hand = read;
}

/** `Số:`, what may be the serial, and the symbol, in as many words as they were read. */
const NUMBER_LINE = /^(?:(S[^\s:/]{1,2}\s*:)\s*)?(.*?)\s*(\/\p{Lu}{1,4}-\p{Lu}.*)$/iu;

/** What stands between `Số:` and `/KH-…`, on the line of the letterhead. */
export function correctSerial(words: readonly ReadWord[], hand: ReadHand): void {
  const slash = words.findIndex((word) => /\/\p{Lu}{1,4}-\p{Lu}/u.test(word.text));
  if (slash < 0 || slash > 4 || words.length > slash + 1) return;
  const head = words.slice(0, slash + 1);
  const [, label = '', serial = '', symbol = ''] =
    NUMBER_LINE.exec(head.map((word) => word.text).join(' ')) ?? [];
  if (isCited(label, serial, slash)) return;
  const field = label === '' ? null : fieldBeforeSlash(head, symbol);
  const isRead = NUMBER.test(serial) && isCertain(head, serial) && !isPen(field, hand);
  if (isRead && isPrint(figuresOf(head), serial, isSerial, field, hand)) return;
  const read = field === null || isRead ? null : hand.read(field, isSerial);
  if (serial === '' && read === null) return;
  for (const [index, word] of head.entries()) {
    word.unread = read === null;
    word.beside = read !== null;
    const end = index === slash ? ` ${read?.text ?? ''}${symbol}` : '';
    // The line of the number always begins so, even where handwriting runs into the word.
    word.text = `${index === 0 ? 'Số:' : ''}${end}`.trim();
    if (index === slash) word.hand = read;
  }
}

/** `số 12/…` is a document that is cited; without label and serial there is nothing. */
function isCited(label: string, serial: string, slash: number): boolean {
  if (/^so( |$)/.test(fold(serial)) || /\d\/\d/.test(serial)) return true;
  return (
    label === '' && (serial === '' || /(?:^| )so /.test(fold(serial)) || (slash === 0 && NUMBER.test(serial)))
  );
}

/** Figures of print are read with certainty each; the whole word, of which no dictionary knows the symbol, is not. */
const CERTAIN_FIGURE = 97;

const isSerial: Prior = (text) => (SERIAL.test(text) ? 1 : 0);

const isPen = (field: Field | null, hand: ReadHand): boolean => field !== null && hand.isPen(field);

/** False where what was read could be handwriting of another number. */
function isPrint(
  figures: readonly OcrLetter[],
  text: string,
  prior: Prior,
  field: Field | null,
  hand: ReadHand,
): boolean {
  return field === null || figures.length === 0 || !hand.readsOther(field, prior, text);
}

function figuresOf(head: readonly ReadWord[]): OcrLetter[] {
  const letters = head.flatMap((word) => word.word.letters);
  const slash = letters.findIndex((letter) => letter.text === '/');
  return letters.slice(0, Math.max(0, slash)).filter((letter) => /[\da-hA-H]/.test(letter.text));
}

function isCertain(head: readonly ReadWord[], serial: string): boolean {
  const figures = figuresOf(head);
  if (figures.length < serial.length) return head.every((word) => word.confidence >= CERTAIN);
  return figures.every((letter) => letter.confidence >= CERTAIN_FIGURE);
}

function isCertainDay({ word, confidence }: ReadWord): boolean {
  if (word.letters.length === 0) return confidence >= CERTAIN;
  return word.letters.every((letter) => letter.confidence >= CERTAIN_FIGURE);
}
