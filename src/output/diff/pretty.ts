/** A comparison for the terminal: removed words in brackets with `-`, added ones with `+`, and in colour. */
import type { Change, FieldChange, PlanDiff, Segment } from '../../diff/types.js';
import { oneLine } from '../../report/escape/controls.js';
import type { OutputLanguage } from '../sheets/words.js';
import { wrap } from '../terminal/wrap.js';
import { DIFF_WORDS, type DiffWords, fieldName, placeInWords, summary } from './words.js';

export interface DiffPaint {
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
  /** Colour alone tells what changed; without it the words are put in brackets. */
  readonly marks: boolean;
}

export const PLAIN_DIFF: DiffPaint = {
  added: (text) => text,
  removed: (text) => text,
  dim: (text) => text,
  bold: (text) => text,
  marks: true,
};

const SIGNS = { added: '+', removed: '-', changed: '~', moved: '>', renumbered: '#' } as const;

/** The same words far from a change are left out. */
const KEPT = 60;

function shorten(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * KEPT) return text;
  const head = first ? '' : text.slice(0, KEPT);
  const tail = last ? '' : text.slice(-KEPT);
  return `${head}…${tail}`;
}

function segmentsText(segments: readonly Segment[], paint: DiffPaint): string {
  return segments
    .map(({ kind, text }, at) => {
      const plain = oneLine(text);
      if (kind === 'same') return shorten(plain, at === 0, at === segments.length - 1);
      const blank = /^\s*/.exec(plain)?.[0] ?? '';
      const word = plain.slice(blank.length);
      const marked = paint.marks ? (kind === 'removed' ? `[-${word}-]` : `{+${word}+}`) : word;
      return blank + (kind === 'removed' ? paint.removed(marked) : paint.added(marked));
    })
    .join('');
}

function fieldLine({ field, words: segments }: FieldChange, words: DiffWords, paint: DiffPaint): string {
  return `    ${paint.dim(`${oneLine(fieldName(field, words))}:`)} ${segmentsText(segments, paint)}`;
}

function* changeLines(change: Change, words: DiffWords, paint: DiffPaint, width: number): Generator<string> {
  const { kind, before, after, fields, moved } = change;
  const notes = [
    words.kinds[kind],
    ...(moved && kind !== 'moved' ? [words.andMoved] : []),
    ...(moved && before && before.place !== '' && before.place !== after?.place
      ? [words.movedFrom(before.place)]
      : []),
  ].join(' ');
  const head = `${SIGNS[kind]} ${oneLine(placeInWords(change, words))} – ${oneLine(notes)}`;
  yield kind === 'added' ? paint.added(head) : kind === 'removed' ? paint.removed(head) : paint.bold(head);
  const text = oneLine((after ?? before)?.text ?? '');
  if (kind === 'added' || kind === 'removed') {
    for (const line of wrap(text, Math.max(20, width - 4))) yield `    ${line}`;
    return;
  }
  if (!fields.some(({ field }) => field === 'content' || field === 'text') && change.part !== 'header')
    yield `    ${paint.dim(text.length > 2 * KEPT ? `${text.slice(0, 2 * KEPT)}…` : text)}`;
  for (const field of fields) yield fieldLine(field, words, paint);
}

/** Lines without their ends. */
export function* prettyDiff(
  diff: PlanDiff,
  language: OutputLanguage,
  width: number,
  paint: DiffPaint,
): Generator<string> {
  const words = DIFF_WORDS[language];
  yield paint.removed(`--- ${oneLine(diff.before.file)}`);
  yield paint.added(`+++ ${oneLine(diff.after.file)}`);
  yield '';
  // Numbers that only count on after an insertion are told in one line each.
  for (const change of diff.changes) yield* changeLines(change, words, paint, width);
  if (diff.changes.length > 0) yield '';
  yield summary(diff.counts, words);
}
