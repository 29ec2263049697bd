/** An inspection as people read it: the file, then its pages, neighbours of one kind together. */
import type { Inspection, PageInspection } from '../../readers/inspect/types.js';
import { printable } from '../messages/printable.js';
import type { InspectTexts } from './texts.js';

/** Extensions that go with a format; another one is worth telling. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  pdf: ['.pdf'],
  docx: ['.docx', '.docm', '.dotx', '.dotm'],
  doc: ['.doc', '.dot'],
  rtf: ['.rtf'],
  html: ['.html', '.htm'],
  odt: ['.odt'],
  text: ['.txt', '.text', '.md', '.csv', '.json', ''],
  image: ['.png', '.jpg', '.jpeg', '.tif', '.tiff', '.gif'],
  zip: ['.zip'],
};

export function isMisnamed(format: string, extension: string): boolean {
  const usual = EXTENSIONS[format];
  return usual !== undefined && !usual.includes(extension.toLowerCase());
}

export function describeFile(
  file: string,
  extension: string,
  inspection: Inspection,
  texts: InspectTexts,
): string {
  const { format, pages, producer, fonts, signatures } = inspection;
  const name = isMisnamed(format, extension) ? ` (${texts.otherName(extension || '∅')})` : '';
  const count = pages.length === 0 ? '' : `, ${texts.pages(pages.length)}`;
  const lines = [`${printable(file)}: ${texts.formats[format]}${name}${count}`];
  if (producer !== null) lines.push(`  ${texts.producer}: ${printable(producer)}`);
  if (fonts.length > 0)
    lines.push(`  ${texts.fonts}: ${fonts.map((font) => fontText(font, texts)).join(', ')}`);
  if (signatures.length > 0) {
    const signers = signatures.map(({ signer, signedAt }) =>
      [signer ?? '?', signedAt].filter(Boolean).join(' '),
    );
    lines.push(`  ${texts.signatures}: ${signers.map(printable).join('; ')}`);
  }
  return [...lines, ...table(pages, texts)].join('\n');
}

function fontText({ name, legacy }: Inspection['fonts'][number], texts: InspectTexts): string {
  return legacy === null ? printable(name) : `${printable(name)} (${texts.legacy(legacy)})`;
}

function table(pages: readonly PageInspection[], texts: InspectTexts): string[] {
  if (pages.length === 0) return [];
  const rows = [texts.head, ...groups(pages, texts).map((group) => rowOf(group, texts))];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell)).join('  ')}`.trimEnd(),
  );
}

/** Neighbouring pages of which the same is to be said. */
function groups(pages: readonly PageInspection[], texts: InspectTexts): PageInspection[][] {
  const found: PageInspection[][] = [];
  for (const page of pages) {
    const last = found.at(-1);
    const before = last?.[0];
    if (last !== undefined && before?.kind === page.kind && notes(before, texts) === notes(page, texts))
      last.push(page);
    else found.push([page]);
  }
  return found;
}

function rowOf(group: readonly PageInspection[], texts: InspectTexts): [string, string, string, string] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return ['', '', '', ''];
  const numbers = first === last ? `${first.number}` : `${first.number}-${last.number}`;
  const characters = group.reduce((sum, page) => sum + page.characters, 0);
  return [numbers, texts.kinds[first.kind], texts.characters(characters), notes(first, texts)];
}

function notes(page: PageInspection, texts: InspectTexts): string {
  const reason = page.reason === null ? undefined : texts.reasons[page.kind]?.(printable(page.reason));
  return [
    reason,
    page.rotation === 0 ? undefined : texts.rotated(page.rotation),
    page.turned ? texts.turned : undefined,
  ]
    .filter((note) => note !== undefined)
    .join('; ');
}
