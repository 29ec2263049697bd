/** Phụ lục: label, title, the plan it belongs to, tables and sections. */
import type { Line } from '../../document/model.js';
import { rangesOf } from '../../document/text.js';
import { joinLines } from '../../language/text.js';
import type { Annex, PlanParagraph, Section } from '../../model/section.js';
import type { Table } from '../../model/table.js';
import type { ParseContext } from '../context.js';
import { recoverTable } from '../flatTable/toTable.js';
import { isRule } from '../header/marks.js';
import type { Item } from '../items.js';
import { SELF } from '../origins.js';
import { buildOutline } from '../outline/build.js';
import { addTable } from '../tables/index.js';
import { readAttachment } from './attachment.js';
import { type AnnexParts, splitAnnexes } from './split.js';

export function readAnnexes(context: ParseContext, items: readonly Item[]): Annex[] {
  return splitAnnexes(items)
    .map((parts) => readAnnex(context, parts))
    .filter((annex) => annex !== null);
}

function readAnnex(context: ParseContext, parts: AnnexParts): Annex | null {
  const title = joinLines(parts.title.map((line) => line.text));
  const annex: Annex = {
    label: parts.label,
    title: title === '' ? null : title,
    attachedTo: parts.attachment === null ? null : readAttachment(parts.attachment),
    tables: [],
    sections: [],
  };
  context.origins.note(annex, 'label', parts.labelRanges);
  context.origins.note(
    annex,
    'title',
    parts.title.map((line) => line.range),
  );
  context.origins.note(annex, 'attachedTo', parts.attachmentRanges);
  fill(context, annex, parts.content);
  const empty = annex.label === null && annex.tables.length === 0 && annex.attachedTo === null;
  return empty && !annex.sections.some((section) => section.tables.length > 0) ? null : annex;
}

/** Text without columns may be a table that an extractor flattened; then its rows are recovered from order and vocabulary. */
function fill(context: ParseContext, annex: Annex, content: readonly Item[]): void {
  const flat = context.document.format === 'text' ? recoverTable(context, linesOf(content)) : null;
  if (flat) {
    annex.tables.push(flat.table);
    annex.sections.push(...looseSection(context, flat.rest));
    return;
  }
  const outline = buildOutline(context, content);
  fillLoose(context, annex.tables, annex.sections, outline.preamble);
  annex.sections.push(...outline.sections);
}

function linesOf(items: readonly Item[]): Line[] {
  return items.flatMap((item) =>
    item.kind === 'paragraph' ? item.paragraph.lines.filter((line) => line.text.trim() !== '') : [],
  );
}

/** Tables and paragraphs above the first section of an annex. Paragraphs stand in a section without marker, so that nothing is dropped. */
export function fillLoose(
  context: ParseContext,
  tables: Table[],
  sections: Section[],
  items: readonly Item[],
): void {
  const paragraphs: PlanParagraph[] = [];
  for (const item of items) {
    if (item.kind === 'table') addTable(context, tables, item.table);
    if (item.kind !== 'paragraph' || isRule(item.paragraph.text)) continue;
    const paragraph = { marker: null, text: item.paragraph.text };
    context.origins.note(paragraph, SELF, rangesOf(item.paragraph));
    paragraphs.push(paragraph);
  }
  if (paragraphs.length > 0) sections.push(markerless(paragraphs));
}

function looseSection(context: ParseContext, lines: readonly Line[]): Section[] {
  const kept = lines.filter((line) => !isRule(line.text) && !/^\.\s*\/\s*\.?$/.test(line.text.trim()));
  if (kept.length === 0) return [];
  const paragraph = { marker: null, text: joinLines(kept.map((line) => line.text)) };
  context.origins.note(
    paragraph,
    SELF,
    kept.map((line) => line.range),
  );
  return [markerless([paragraph])];
}

/** Paragraphs that stand under no marker. */
export function markerless(paragraphs: PlanParagraph[]): Section {
  return { marker: '', path: '', kind: 'other', heading: null, paragraphs, tables: [], children: [] };
}
