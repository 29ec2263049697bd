import fs from 'node:fs';

/** Characters (blanks aside) of the printed file that the scan has not at their place, paragraph by paragraph and cell by cell. */
export async function characterErrors(library, printed, scan, ocr) {
  const want = texts(await library.readBytes(new Uint8Array(fs.readFileSync(printed))));
  const have = texts(await library.readBytes(new Uint8Array(fs.readFileSync(scan)), { ocr }));
  return { wrong: wrongOf(want, have), all: want.reduce((sum, text) => sum + text.length, 0) };
}

/** Pieces stand at most this far from their place, pieces that are missing aside. */
const BAND = 12;

/** The fewest wrong characters of all ways to pair the pieces in order; a piece that is missing is wrong as a whole. */
export function wrongOf(want, have) {
  const band = BAND + Math.abs(want.length - have.length);
  let row = new Map([[0, 0]]);
  for (let j = 1; j <= Math.min(have.length, band); j++) row.set(j, 0);
  for (const [i, text] of want.entries()) {
    const next = new Map();
    for (let j = Math.max(0, i + 1 - band); j <= Math.min(have.length, i + 1 + band); j++) {
      let least = Math.min((row.get(j) ?? Infinity) + text.length, next.get(j - 1) ?? Infinity);
      const before = row.get(j - 1) ?? Infinity;
      if (before < least)
        least = before + editDistance(text, have[j - 1], Math.min(text.length, least - before));
      next.set(j, least);
    }
    row = next;
  }
  return Math.min(...row.values());
}

function texts({ blocks }) {
  const pieces = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.cells.map((cell) => cell.text)
      : block.kind === 'paragraph'
        ? [block.text]
        : [],
  );
  return pieces.map((text) => text.replace(/[\s.…_]+/g, '')).filter((text) => text !== '');
}

/** Levenshtein distance, given up where it passes `most`. */
function editDistance(a, b, most) {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) >= most) return most;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (Math.min(...next) >= most) return most;
    row = next;
  }
  return Math.min(most, row[b.length]);
}
