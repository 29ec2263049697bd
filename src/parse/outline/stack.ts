/** Under which open section a new marker stands. Markers are kept as printed, repeated and jumping ones too. */
import type { Section } from '../../model/section.js';
import type { Marker, MarkerStyle } from './marker.js';

export interface Open {
  readonly section: Section;
  readonly style: MarkerStyle;
  readonly rank: number;
  readonly ordinals: readonly number[];
}

const RANKS: Readonly<Record<MarkerStyle, number>> = {
  part: 0,
  chapter: 1,
  division: 1.5,
  capital: 2,
  roman: 3,
  article: 4,
  arabic: 5,
  decimal: 6,
  'arabic-bracket': 11,
  letter: 12,
  'letter-dot': 13,
  bullet: 20,
};

/** Decimal markers rank by their depth: 1.1 above 1.1.1. */
export function rankOf(marker: Marker): number {
  return RANKS[marker.style] + (marker.style === 'decimal' ? marker.ordinals.length - 2 : 0);
}

const last = (ordinals: readonly number[]): number => ordinals.at(-1) ?? 0;

/** Number of open sections that stay open above a new marker. */
export function depthFor(marker: Marker, open: readonly Open[]): number {
  const rank = rankOf(marker);
  const same = lastIndex(
    open,
    (one) => one.style === marker.style && one.ordinals.length === marker.ordinals.length,
  );
  if (same < 0) return marker.style === 'capital' ? belowRoman(open, rank) : keepBelow(open, rank);
  const before = open[same];
  const deepest = open.at(-1);
  // A list that starts again at 1 under an open point is a list inside that point.
  if (
    before &&
    deepest &&
    deepest !== before &&
    last(marker.ordinals) === 1 &&
    deepest.style === 'letter' &&
    marker.style === 'arabic'
  )
    return open.length;
  return same;
}

/** "II. NỘI DUNG" may hold "A.", "B.": letters that come first when a Roman section is open stand in it. */
function belowRoman(open: readonly Open[], rank: number): number {
  const roman = open.findIndex((one) => one.style === 'roman');
  return roman < 0 ? keepBelow(open, rank) : roman + 1;
}

function keepBelow(open: readonly Open[], rank: number): number {
  const at = open.findIndex((one) => one.rank > rank);
  return at < 0 ? open.length : at;
}

function lastIndex<T>(list: readonly T[], test: (one: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) {
    const one = list[index];
    if (one !== undefined && test(one)) return index;
  }
  return -1;
}
