import type { Furniture, FurnitureKind } from '../../../document/model.js';
import { clean } from '../../../language/text.js';
import type { Package } from '../package/open.js';
import type { RawReference, RawStory } from '../raw.js';
import { readStory } from '../story/read.js';
import { assembleStory, type PlacedSection } from './body.js';
import type { Definitions } from './context.js';
import { textOf } from './storyText.js';

/** Headers and footers: each part once, on the first page of the section that brings it in. */

/** What remains of a header that shows a page number and nothing else. */
const ONLY_PAGE_NUMBER = /^[\s\d/|.,:()[\]–—-]*(?:(?:trang|page|of)[\s\d/|.,:()[\]–—-]*)*$/iu;

export function headersAndFooters(
  pack: Package,
  sections: readonly PlacedSection[],
  definitions: Definitions,
): Furniture[] {
  const seen = new Set<string>();
  const evenDiffers = hasEvenHeaders(pack);
  return sections.flatMap(({ section, page }) =>
    section.references
      .filter(({ type }) => (type === 'first' ? section.firstPageDiffers : type !== 'even' || evenDiffers))
      .flatMap((reference) => furnitureOf(pack, reference, page, seen, definitions)),
  );
}

/** Even pages have their own headers only when the settings say so. */
function hasEvenHeaders(pack: Package): boolean {
  const settings = pack.related('settings');
  const xml = settings === null ? null : pack.xml(settings);
  return xml !== null && /:evenAndOddHeaders(?![^>]*"(?:0|false|off)")/.test(xml);
}

function furnitureOf(
  pack: Package,
  { id, place }: RawReference,
  page: number,
  seen: Set<string>,
  definitions: Definitions,
): Furniture[] {
  const part = pack.relationships.get(id)?.target;
  if (part === undefined || seen.has(part)) return [];
  seen.add(part);
  const xml = pack.xml(part);
  if (xml === null) return [];
  const story = readStory(xml);
  const make = (kind: FurnitureKind, text: string): Furniture => ({
    kind,
    text,
    range: { page, box: null, lines: null },
  });
  const text = textOf(assembleStory(story, definitions));
  const own = text === '' && !story.hasPageField ? [] : [make(furnitureKind(story, text, place), text)];
  return [...own, ...story.shapeTexts.map((shape) => make('watermark', clean(shape)))];
}

/** A header that shows a page number and nothing else is one. */
export function furnitureKind(story: RawStory, text: string, place: 'header' | 'footer'): FurnitureKind {
  const isNumber = ONLY_PAGE_NUMBER.test(text) && (story.hasPageField || /\d/.test(text));
  return isNumber ? 'page-number' : place;
}
