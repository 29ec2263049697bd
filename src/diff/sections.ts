/** Sections → headings and paragraphs. */
import type { Section } from '../model/section.js';
import { type Item, item, placeOf } from './item.js';
import { tableItems } from './tables.js';

/** Bullets are a matter of layout; letters and numbers are not. */
const BULLET = /^[-–—+•*·○●▪o]$/u;

const markerOf = (marker: string | null): string | null =>
  marker === null || marker === '' || BULLET.test(marker) ? null : marker;

interface Around {
  readonly pointer: string;
  readonly place: string | null;
  readonly parent: Item | null;
}

function* sectionItems(section: Section, { pointer, place, parent }: Around): Generator<Item> {
  const here = placeOf(place, section.path.replaceAll('/', '.'));
  const heading = item({
    part: 'heading',
    pointer: section.heading === null ? pointer : `${pointer}/heading`,
    place: here,
    text: section.heading ?? '',
    marker: markerOf(section.marker),
    parent,
  });
  // A numbered sentence has its text in its paragraphs, and its number with the first of them.
  const named = section.heading !== null;
  if (named) yield heading;
  for (const [index, paragraph] of section.paragraphs.entries()) {
    yield item({
      part: 'paragraph',
      pointer: `${pointer}/paragraphs/${index}`,
      place: here,
      text: paragraph.text,
      marker: markerOf(paragraph.marker) ?? (named || index > 0 ? null : markerOf(section.marker)),
      parent: named ? heading : parent,
    });
  }
  for (const [index, table] of section.tables.entries())
    yield* tableItems(table, {
      pointer: `${pointer}/tables/${index}`,
      place: here,
      parent: named ? heading : parent,
    });
  for (const [index, child] of section.children.entries())
    yield* sectionItems(child, {
      pointer: `${pointer}/children/${index}`,
      place,
      parent: named ? heading : parent,
    });
}

export function* allSections(sections: readonly Section[], around: Around): Generator<Item> {
  for (const [index, section] of sections.entries())
    yield* sectionItems(section, { ...around, pointer: `${around.pointer}/${index}` });
}
