/** A comparison as Markdown: a heading a plan, an item a change, removed words struck out, added ones bold. */
import type { Change, PlanDiff, Segment } from '../../diff/types.js';
import { escapeMarkdown } from '../../report/escape/markdown.js';
import type { OutputLanguage } from '../sheets/words.js';
import { DIFF_WORDS, type DiffWords, fieldName, placeInWords, summary } from './words.js';

function segmentText({ kind, text }: Segment): string {
  const escaped = escapeMarkdown(text);
  if (kind === 'same' || text.trim() === '') return escaped;
  const blank = /^\s*/.exec(escaped)?.[0] ?? '';
  const mark = kind === 'removed' ? '~~' : '**';
  return `${blank}${mark}${escaped.slice(blank.length).trimEnd()}${mark}`;
}

function* changeLines(change: Change, words: DiffWords): Generator<string> {
  const { kind, before, after, fields, moved } = change;
  const notes = [
    words.kinds[kind],
    ...(moved && kind !== 'moved' ? [words.andMoved] : []),
    ...(moved && before && before.place !== after?.place && before.place !== ''
      ? [words.movedFrom(before.place)]
      : []),
  ].join(' ');
  const text = escapeMarkdown((after ?? before)?.text ?? '');
  yield `- **${escapeMarkdown(notes)}** ${escapeMarkdown(placeInWords(change, words))}: ${text}`;
  for (const { field, words: segments } of fields)
    yield `  - ${escapeMarkdown(fieldName(field, words))}: ${segments.map(segmentText).join('')}`;
}

export function markdownDiff(diff: PlanDiff, language: OutputLanguage): string {
  const words = DIFF_WORDS[language];
  const name = (file: string, number: string | null): string =>
    escapeMarkdown(number === null ? file : `${file} (${number})`);
  const lines = [
    `# ${words.title}`,
    '',
    `- ${words.before}: ${name(diff.before.file, diff.before.number)}`,
    `- ${words.after}: ${name(diff.after.file, diff.after.number)}`,
    '',
    summary(diff.counts, words),
    '',
    ...diff.changes.flatMap((change) => [...changeLines(change, words)]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
