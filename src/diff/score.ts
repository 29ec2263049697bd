/** How surely two parts of two plans are one: by what they say first, by their place after that. */
import type { Item } from './item.js';
import { type Bag, bagOf, likeness, sameText } from './text.js';

/** An item with its place in the list of its kind, 0 to 1. */
export interface Placed {
  readonly item: Item;
  readonly at: number;
}

/** Texts that share less than this part of their words say something else. */
const ALIKE = 0.5;
/** Rows of one number, group and lead may be worded quite anew. */
const ALIKE_IN_PLACE = 0.34;

/** Only what is not the same at first sight is taken apart into words, and each text once. */
const bags = new WeakMap<Item, { readonly text: Bag; readonly product: Bag }>();

function bagsOf(item: Item): { readonly text: Bag; readonly product: Bag } {
  const known = bags.get(item);
  if (known !== undefined) return known;
  const made = { text: bagOf(item.text), product: bagOf(item.fields.get('product') ?? '') };
  bags.set(item, made);
  return made;
}

const near = (a: Placed, b: Placed): number => 1 - Math.abs(a.at - b.at);

const sameParent = (a: Item, b: Item): number =>
  a.parent === b.parent || a.parent?.key === b.parent?.key ? 1 : 0;

const sameMarker = (a: Item, b: Item): number => (a.marker !== null && a.marker === b.marker ? 1 : 0);

function sameField(a: Item, b: Item, field: string): number {
  const [x, y] = [a.fields.get(field), b.fields.get(field)];
  if (x === undefined || y === undefined || x === null || y === null || x === '') return 0;
  return sameText(x, y) ? 1 : 0;
}

function scoreRow(a: Placed, b: Placed): number {
  const [x, y] = [a.item, b.item];
  const content = likeness(bagsOf(x).text, bagsOf(y).text);
  const lead = sameField(x, y, 'lead');
  const inPlace = sameMarker(x, y) && sameParent(x, y) && lead;
  if (content <= (inPlace ? ALIKE_IN_PLACE : ALIKE)) return 0;
  const product = likeness(bagsOf(x).product, bagsOf(y).product);
  return (
    0.7 * content +
    0.08 * lead +
    0.06 * product +
    0.05 * sameField(x, y, 'time') +
    0.04 * sameMarker(x, y) +
    0.04 * sameParent(x, y) +
    0.03 * near(a, b)
  );
}

/** One signature, one title of an annex, one table: there is little to mistake them for. */
const FEW = new Set(['annex', 'table', 'signature', 'column']);

export function score(a: Placed, b: Placed): number {
  const [x, y] = [a.item, b.item];
  if (x.part === 'row') return scoreRow(a, b);
  const text = likeness(bagsOf(x).text, bagsOf(y).text);
  const few = FEW.has(x.part);
  // A column is one of its own table.
  if (x.part === 'column' && !sameParent(x, y) && x.parent?.pointer !== y.parent?.pointer) return 0;
  if (text <= (few && sameMarker(x, y) ? 0 : few ? ALIKE_IN_PLACE : ALIKE)) return 0;
  return 0.86 * text + 0.05 * sameMarker(x, y) + 0.05 * sameParent(x, y) + 0.04 * near(a, b);
}
