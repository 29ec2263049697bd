/** A comparison as one page that needs nothing else: the two wordings side by side, changed words marked. */
import type { Change, FieldChange, PlanDiff, Segment } from '../../diff/types.js';
import { escapeHtml } from '../../report/escape/html.js';
import { pageHtml } from '../html.js';
import type { OutputLanguage } from '../sheets/words.js';
import { DIFF_WORDS, type DiffWords, fieldName, placeInWords, summary } from './words.js';

const STYLE = `
:root { color-scheme: light dark; --line: #bbb; --head: #eee; --del: #ffd7d5; --ins: #ccf2d0; }
@media (prefers-color-scheme: dark) { :root { --line: #555; --head: #2a2a2a; --del: #5c2320; --ins: #1f4a28; } }
body { font: 15px/1.5 system-ui, "Times New Roman", serif; margin: 1.5rem auto; max-width: 80rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
thead th { background: var(--head); } col.what { width: 16%; }
del { background: var(--del); } ins { background: var(--ins); text-decoration: none; }
.kind { font-weight: 600; } .place, dt { color: GrayText; font-size: .9em; } dl, dd { margin: 0; }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { font-size: 10pt; margin: 0; max-width: none; } thead { display: table-header-group; } tr { break-inside: avoid; } ins { text-decoration: underline; } }
`;

function side(segments: readonly Segment[], kind: 'removed' | 'added'): string {
  const tag = kind === 'removed' ? 'del' : 'ins';
  return segments
    .filter((one) => one.kind === 'same' || one.kind === kind)
    .map((one) => (one.kind === 'same' ? escapeHtml(one.text) : `<${tag}>${escapeHtml(one.text)}</${tag}>`))
    .join('');
}

function fieldHtml(one: FieldChange, kind: 'removed' | 'added', words: DiffWords): string {
  const text = side(one.words, kind);
  return `<dt>${escapeHtml(fieldName(one.field, words))}</dt><dd>${text === '' ? escapeHtml(words.blank) : text}</dd>`;
}

function cell(change: Change, kind: 'removed' | 'added', words: DiffWords): string {
  const spot = kind === 'removed' ? change.before : change.after;
  if (spot === null) return '<td></td>';
  if (change.kind === 'added' || change.kind === 'removed') {
    const tag = kind === 'removed' ? 'del' : 'ins';
    return `<td><${tag}>${escapeHtml(spot.text)}</${tag}></td>`;
  }
  const fields = change.fields.map((one) => fieldHtml(one, kind, words)).join('');
  const told = change.fields.some((one) => one.field === 'content' || one.field === 'text');
  const text = told || change.part === 'header' ? '' : `<div>${escapeHtml(spot.text)}</div>`;
  return `<td>${text}<dl>${fields}</dl></td>`;
}

function rowHtml(change: Change, words: DiffWords): string {
  const notes = [
    words.kinds[change.kind],
    ...(change.moved && change.kind !== 'moved' ? [words.andMoved] : []),
  ];
  const from =
    change.moved && change.before && change.before.place !== change.after?.place
      ? ` ${words.movedFrom(change.before.place)}`
      : '';
  const what = `<td><div class="kind">${escapeHtml(notes.join(' '))}</div><div class="place">${escapeHtml(placeInWords(change, words) + from)}</div></td>`;
  return `<tr class="${change.kind}">${what}${cell(change, 'removed', words)}${cell(change, 'added', words)}</tr>`;
}

export function htmlDiff(diff: PlanDiff, language: OutputLanguage): string {
  const words = DIFF_WORDS[language];
  const head = [diff.before, diff.after]
    .map(
      (one, at) =>
        `<th scope="col">${at === 0 ? words.before : words.after}: ${escapeHtml(one.file)}<br/>${escapeHtml(one.number ?? '')} ${escapeHtml(one.title ?? '')}</th>`,
    )
    .join('');
  const body = diff.changes.map((change) => rowHtml(change, words)).join('\n');
  const table =
    diff.changes.length === 0
      ? ''
      : `\n<table><colgroup><col class="what"/><col/><col/></colgroup><thead><tr><th></th>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`;
  return pageHtml(
    language,
    words.title,
    STYLE,
    `<h1>${words.title}</h1>\n<p>${escapeHtml(summary(diff.counts, words))}</p>${table}`,
  );
}
