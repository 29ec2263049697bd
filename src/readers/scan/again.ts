/** What was read with little certainty, once more: every word alone and in other sizes, numbers in a row. What most readings say counts. */

import { fold } from '../../language/fold.js';
import { type Doubt, doubtsOf, STROKES } from './doubts.js';
import { piece } from './image/piece.js';
import { placedWord } from './place.js';
import { isShort, readRows } from './rows.js';
import { STRIP_DPI, type Strip } from './strips.js';
import type { Gray, OcrLine, OcrWord, PixelBox, Recognise } from './types.js';
import { agree, certaintyOf, elected, type Reading, usual } from './votes.js';

/** Sizes of the further readings; the last ones are asked for only where the first ones differ. */
const FIRST = [1.5, 0.7];
const LAST = [1.2, 0.9];
/** What the further readings may cost, in parts of the first one; and what a picture costs beside its width, in pixels. */
const BUDGET = 0.12;
const PICTURE = 40;
/** White beside a word, in pixels of the strip. */
const MARGIN = 6;
/** A page of more doubts for every line is no text, or stands on its head. */
const MOST = 0.6;
const ALLOWED = 10;

export async function readAgain(
  strips: readonly Strip[],
  answers: readonly (OcrLine | null)[],
  recognise: Recognise,
): Promise<readonly (OcrLine | null)[]> {
  const doubts = strips.flatMap((strip, index) => doubtsOf(strip, answers[index] ?? null, index));
  if (doubts.length === 0 || doubts.length > MOST * strips.length + ALLOWED) return answers;
  const short = doubts.filter((doubt) => isShort(strips[doubt.strip] as Strip) && !isWord(doubt));
  const rows =
    short.length === 0
      ? new Map<number, Reading[]>()
      : await readRows(strips, besideEachOther(strips, answers, short), recognise);
  const readings = new Map(short.map((doubt) => [doubt, rows.get(doubt.strip) ?? []] as const));
  let left = BUDGET * strips.reduce((sum, { image }) => sum + costOf(image.width), 0);
  const ask = async (sizes: readonly number[], wanted: readonly Doubt[]) => {
    left -= wanted.reduce((sum, { x0, x1 }) => sum + sizes.length * costOf(x1 - x0), 0);
    await readAlone(sizes, wanted, strips, readings, recognise);
  };
  const affordable = (wanted: readonly Doubt[], times: number) => {
    let sum = 0;
    return wanted.filter(({ x0, x1 }) => {
      sum += times * costOf(x1 - x0);
      return sum <= left;
    });
  };
  // What was read worst comes first; what is hardly print comes last.
  const worst = [...doubts].sort((one, other) => rankOf(one) - rankOf(other));
  const words = affordable(
    worst.filter((doubt) => !readings.has(doubt)),
    FIRST.length,
  );
  for (const size of FIRST)
    await ask(
      [size],
      words.filter((doubt) => isOpen(doubt, readings.get(doubt) ?? [])),
    );
  const open = worst.filter((doubt) => isOpen(doubt, readings.get(doubt) ?? []));
  await ask(LAST, affordable(open, LAST.length));
  const lines = [...answers];
  // From right to left: the places of the words before stay.
  for (const doubt of [...doubts].reverse()) {
    const found = elected(doubt.words, readings.get(doubt) ?? []);
    const line = lines[doubt.strip] ?? null;
    if (
      found !== null &&
      isTold(found, doubt) &&
      !isSaidBeside(found, line, doubt, strips[doubt.strip] as Strip)
    )
      lines[doubt.strip] = withWords(line, doubt, found);
  }
  return lines;
}

/** What is read as a word with this certainty is no number. */
const LEGIBLE = 50;

/** Letters that look alike in both cases: what stands beside them tells how high they are. */
const EITHER_CASE = /^[CSVXO]\p{Ll}/u;

/** True for a short word: it is read alone, as beside others its letters are taken for theirs. */
const isWord = ({ words }: Doubt): boolean =>
  certaintyOf(words) >= LEGIBLE &&
  words.some(({ text }) => /\p{L}\p{Ll}/u.test(text) && !STROKES.test(text)) &&
  !words.some(({ text }) => EITHER_CASE.test(text));

/** Short strips that one row holds side by side, certain ones too: the engine goes by those beside a doubtful one. */
function besideEachOther(
  strips: readonly Strip[],
  answers: readonly (OcrLine | null)[],
  doubts: readonly Doubt[],
): number[] {
  const doubted = new Set(doubts.map(({ strip }) => strip));
  return strips.flatMap((strip, index) => {
    // Several words in one place would be taken for those beside them.
    const isOne = (answers[index]?.words.length ?? 0) < 2;
    return isShort(strip) && (isOne || doubted.has(index)) ? [index] : [];
  });
}

/** What was read with certainty stays, certainty included, unless the same letters are read with other marks. */
function isTold(found: Reading, { sure, words }: Doubt): boolean {
  const [text, own] = [found, words].map((reading) => reading.map((word) => word.text).join(' '));
  return !sure || (text !== own && fold(text ?? '') === fold(own ?? ''));
}

/** True for ink beside a word whose box misses all letters: the engine has said that word already. */
function isSaidBeside(
  found: Reading,
  line: OcrLine | null,
  { from, to }: Doubt,
  { letters }: Strip,
): boolean {
  const [word] = found;
  if (from !== to || found.length !== 1 || word === undefined) return false;
  const coversNone = ({ box }: OcrWord) =>
    !letters.some(([x0, x1]) => (x0 + x1) / 2 >= box[0] && (x0 + x1) / 2 <= box[2]);
  return [line?.words[from - 1], line?.words[from]].some(
    (other) => other?.text === word.text && coversNone(other),
  );
}

/** The engine brings all pictures to one height: only their width at their own size counts. */
const costOf = (width: number): number => PICTURE + width;

/** Signatures and dirt are read with less certainty than this. */
const PRINT = 20;

function rankOf({ words }: Doubt): number {
  const certainty = certaintyOf(words);
  return words.length > 0 && certainty < PRINT ? certainty + 100 : certainty;
}

/** A reading that is as sure as words are that need no second one. */
const SURE = 88;

/** False where two further readings agree, or one confirms the first with certainty. */
function isOpen({ words }: Doubt, readings: readonly Reading[]): boolean {
  const [one] = readings;
  if (one === undefined) return true;
  if (readings.length > 1) return !agree(readings);
  return !(agree([words, one]) && certaintyOf(one) >= SURE);
}

/** Reads every doubt in every size and adds what is said to its readings. */
async function readAlone(
  sizes: readonly number[],
  doubts: readonly Doubt[],
  strips: readonly Strip[],
  readings: Map<Doubt, readonly Reading[]>,
  recognise: Recognise,
): Promise<void> {
  const jobs = doubts.flatMap((doubt) => sizes.map((size) => ({ doubt, size })));
  if (jobs.length === 0) return;
  const images = jobs.map(({ doubt: { strip, x0, x1 }, size }) =>
    piece(imageOf(strips, strip), x0, x1, MARGIN, size),
  );
  const answers = await recognise(images, STRIP_DPI);
  for (const [at, { doubt, size }] of jobs.entries()) {
    const words = (answers[at]?.words ?? []).map((word) => placed(word, size, doubt.x0 - MARGIN));
    readings.set(doubt, [...(readings.get(doubt) ?? []), usual(words)]);
  }
}

function imageOf(strips: readonly Strip[], index: number): Gray {
  return (strips[index] as Strip).image;
}

function placed(word: OcrWord, size: number, left: number): OcrWord {
  const move = ([x0, y0, x1, y1]: PixelBox): PixelBox => [
    x0 / size + left,
    y0 / size,
    x1 / size + left,
    y1 / size,
  ];
  return placedWord(word, move);
}

function withWords(line: OcrLine | null, { from, to, baseline }: Doubt, words: Reading): OcrLine {
  if (line === null) return { baseline, words };
  return { ...line, words: [...line.words.slice(0, from), ...words, ...line.words.slice(to)] };
}
