/** Body items → tree of sections down to points; paragraphs, bullets and tables hang on the section they stand under. */
import type { Paragraph, TableBlock } from '../../document/model.js';
import { rangesOf } from '../../document/text.js';
import type { PlanParagraph, Section } from '../../model/section.js';
import type { ParseContext } from '../context.js';
import type { Item } from '../items.js';
import { SELF } from '../origins.js';
import { addTable } from '../tables/index.js';
import { splitHeading } from './heading.js';
import { kindOf } from './kind.js';
import { type Marker, readMarker } from './marker.js';
import { depthFor, type Open, rankOf } from './stack.js';

export interface Outline {
  /** Items above the first section. */
  readonly preamble: readonly Item[];
  readonly sections: Section[];
}

export function buildOutline(context: ParseContext, items: readonly Item[]): Outline {
  const start = items.findIndex(opensSection);
  if (start < 0) return { preamble: items, sections: [] };
  const sections: Section[] = [];
  const open: Open[] = [];
  for (const item of items.slice(start)) {
    if (item.kind === 'page-break') continue;
    const current = open.at(-1)?.section;
    if (item.kind === 'table') addTableTo(context, current, item.table);
    else addParagraph(context, item.paragraph, sections, open);
  }
  return { preamble: items.slice(0, start), sections };
}

function addTableTo(context: ParseContext, section: Section | undefined, table: TableBlock): void {
  if (!section) return;
  const before = section.tables.length;
  addTable(context, section.tables, table);
  const added = section.tables[before];
  if (added && added.caption === null) added.caption = takeCaption(section);
}

/** "Bảng 1. …" printed right above a table is its name. */
function takeCaption(section: Section): string | null {
  const last = section.paragraphs.at(-1);
  return last && last.marker === null && /^(Bảng|Biểu|BẢNG|BIỂU)\s*(số\s*)?[\dIVX]/u.test(last.text)
    ? last.text
    : null;
}

function opensSection(item: Item): boolean {
  if (item.kind !== 'paragraph') return false;
  const marker = readMarker(item.paragraph.text);
  return marker !== null && marker.style !== 'bullet' && marker.style !== 'letter';
}

function addParagraph(context: ParseContext, paragraph: Paragraph, sections: Section[], open: Open[]): void {
  const marker = readMarker(paragraph.text);
  if (marker !== null && marker.style !== 'bullet') {
    openSection(context, paragraph, marker, sections, open);
    return;
  }
  const current = open.at(-1)?.section;
  if (!current) return;
  if (marker === null && waitsForHeading(current)) {
    nameSection(context, current, paragraph);
    return;
  }
  const text = marker === null ? paragraph.text : paragraph.text.slice(marker.length).trim();
  const added: PlanParagraph = { marker: marker?.marker ?? null, text };
  current.paragraphs.push(added);
  context.origins.note(added, SELF, rangesOf(paragraph));
}

/** A marker alone on its line ("PHẦN I") takes the next line as its heading. */
function waitsForHeading(section: Section): boolean {
  return (
    section.heading === null &&
    section.paragraphs.length === 0 &&
    section.tables.length === 0 &&
    section.children.length === 0
  );
}

function nameSection(context: ParseContext, section: Section, paragraph: Paragraph): void {
  section.heading = paragraph.text;
  section.kind = kindOf(paragraph.text);
  context.origins.note(section, 'heading', rangesOf(paragraph));
}

function openSection(
  context: ParseContext,
  paragraph: Paragraph,
  marker: Marker,
  sections: Section[],
  open: Open[],
): void {
  open.length = depthFor(marker, open);
  const parent = open.at(-1)?.section;
  const text = paragraph.text.slice(marker.length).trim();
  const bold = paragraph.boldPrefix === null ? null : Math.max(0, paragraph.boldPrefix - marker.length);
  const split = splitHeading(text, bold);
  const section: Section = {
    marker: marker.marker,
    path: parent ? `${parent.path}/${marker.marker}` : marker.marker,
    kind: kindOf(split.heading),
    heading: split.heading,
    paragraphs: split.text === null ? [] : [{ marker: null, text: split.text }],
    tables: [],
    children: [],
  };
  const ranges = rangesOf(paragraph);
  context.origins.note(section, split.heading === null ? SELF : 'heading', ranges);
  for (const run of section.paragraphs) context.origins.note(run, SELF, ranges);
  (parent?.children ?? sections).push(section);
  open.push({ section, style: marker.style, rank: rankOf(marker), ordinals: marker.ordinals });
}
