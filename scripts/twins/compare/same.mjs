/** When two texts count as the same: blanks and the kinds of dashes and quotes do not matter, letters do. */

export function bare(text) {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[‐-―]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/gu, '');
}

/** Without the bullet before and the punctuation behind. */
export function core(text) {
  return bare(text)
    .replace(/^[-+*•]+/, '')
    .replace(/[.;:,]+$/, '');
}

export const sameText = (a, b) => core(a) === core(b);

/** A cell: absent, blank and text are three things. */
export const sameCell = (a, b) => (a === null || b === null ? a === b : bare(a) === bare(b));

export const sameNumber = (a, b) =>
  bare(a).toUpperCase().replaceAll('&', '') === bare(b).toUpperCase().replaceAll('&', '');

export function sameDate(a, b) {
  if (!a || !b) return !a && !b;
  return ['day', 'month', 'year'].every((part) => (a[part] ?? null) === (b[part] ?? null));
}

export function sameList(a, b, same) {
  return a.length === b.length && a.every((each, i) => same(each, b[i]));
}
