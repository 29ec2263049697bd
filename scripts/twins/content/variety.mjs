import { createRandom } from '../random.mjs';

/**
 * What fewer offices do, drawn from a source of its own, so that a document without variety stays as it
 * was: markers in the style of the Party or with slashes, parts counted in words, and tables with groups
 * in Arabic numbers or in two levels, months to be ticked, persons who lead, cells merged over rows of their
 * own numbers, a row that only counts the columns, a blank row at the end.
 */
export function createVariety(seed) {
  return createRandom(seed ^ 0x3c6ef372);
}

/** The way of marking sections, or none: as the style has it. */
export function variedStyle(variety) {
  const scheme = variety.weighted([
    [null, 6],
    ['dashes', 1.5],
    ['slashes', 1.5],
    ['words', 1],
  ]);
  if (scheme === null) return {};
  return scheme === 'words'
    ? { scheme: 'parts', labels: 'typed', partsInWords: true }
    : { scheme, labels: 'typed' };
}

/** How a table differs from the others. */
export function variedTable(variety) {
  return {
    months: variety.chance(0.2),
    people: variety.chance(0.2),
    decimals: variety.chance(0.25),
    counted: variety.chance(0.2),
    nested: variety.chance(0.25),
    shared: variety.chance(0.3) ? variety.pick([['lead'], ['time'], ['lead', 'support'], ['product']]) : null,
    blankEnd: variety.chance(0.15),
  };
}

export const USUAL_TABLE = {
  months: false,
  people: false,
  decimals: false,
  counted: false,
  nested: false,
  shared: null,
  blankEnd: false,
};
