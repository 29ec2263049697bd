/** How one document looks: chosen once, the same in every engine. */

const SCHEMES = {
  /** `I.` `1.` `a)` of the decree. */
  decree: [
    ['upperRoman', '.'],
    ['decimal', '.'],
    ['letter', ')'],
  ],
  /** Arabic all the way. */
  arabic: [
    ['decimal', '.'],
    ['path', '.'],
    ['letter', ')'],
  ],
  /** `I.` `1.` `1.1.` */
  mixed: [
    ['upperRoman', '.'],
    ['decimal', '.'],
    ['path', '.'],
  ],
  /** `PHẦN I`, `I.`, `1.` */
  parts: [
    ['part', ''],
    ['upperRoman', '.'],
    ['decimal', '.'],
  ],
  /** `A.` `I.` `1.` */
  capitals: [
    ['upperLetter', '.'],
    ['upperRoman', '.'],
    ['decimal', '.'],
  ],
  /** `1.` and `a)` only. */
  short: [
    ['decimal', '.'],
    ['letter', ')'],
  ],
  /** `I-` `1-` `a)` of the Party. */
  dashes: [
    ['upperRoman', '-'],
    ['decimal', '-'],
    ['letter', ')'],
  ],
  /** `I.` `1/` `a/` */
  slashes: [
    ['upperRoman', '.'],
    ['decimal', '/'],
    ['letter', '/'],
  ],
};

const FONTS = [
  ['Noto Serif', 4],
  ['DejaVu Serif', 2],
  ['Liberation Serif', 3],
];
const BORDERS = [
  ['single', 5],
  ['double', 1],
  ['thick', 1],
  ['hairline', 1],
  ['fills', 1],
];

export function style(random, agency, fixed = {}) {
  const drawn = random.weighted([
    ['decree', 6],
    ['arabic', 2],
    ['mixed', 2],
    ['parts', 1],
    ['capitals', 1],
    ['short', 1],
  ]);
  const name = fixed.scheme ?? drawn;
  return {
    font: random.weighted(FONTS),
    size: random.pick([12, 13, 13, 14, 14]),
    borders: random.weighted(BORDERS),
    letterhead: random.pick(['two-rows', 'two-rows', 'one-row', 'three-rows']),
    scheme: name,
    levels: SCHEMES[name].map(([format, after]) => ({
      format: format === 'part' && fixed.partsInWords ? 'partInWords' : format,
      after,
    })),
    /** Whether DOCX numbers by itself; `top`: only the two upper levels. */
    labels: name === 'parts' ? 'typed' : random.pick(['typed', 'typed', 'auto', 'top']),
    bullets: random.pick(['-', '-', '-', '+', '•']),
    basis: agency.party ? 'dashes' : random.pick(['lines', 'lines', 'prose']),
    purposes: random.pick(['points', 'points', 'split', 'together', 'run-in']),
    headerRepeats: random.chance(0.6),
    headerMarked: random.chance(0.6),
    landscape: random.chance(0.5),
    pageNumbers: random.chance(0.8),
    tableSize: random.pick([11, 12, 12, 13]),
    gapBeforeSigning: random.chance(0.6),
    headingCaps: random.chance(0.8),
    ...fixed,
  };
}
