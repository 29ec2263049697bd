import fs from 'node:fs';

/** Characters (blanks aside) of the printed file that the scan has not at their place, paragraph by paragraph and cell by cell. */
export async function characterErrors(library, printed, scan, ocr) {
  const want = texts(await library.readBytes(new Uint8Array(fs.readFileSync(printed))));
  const have = texts(await library.readBytes(new Uint8Array(fs.readFileSync(scan)), { ocr }));
  let [wrong, all, from] = [0, 0, 0];
  for (const text of want) {
    all += text.length;
    // The nearest text among the next ones: a piece that is missing leaves the others in step.
    let [best, at] = [text.length, -1];
    for (let i = from; i < Math.min(have.length, from + 12) && best > 0; i++) {
      const distance = editDistance(text, have[i], best);
      if (distance < best) [best, at] = [distance, i];
    }
    wrong += best;
    if (at >= 0 && best < text.length / 2) from = at + 1;
  }
  return { wrong, all };
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
