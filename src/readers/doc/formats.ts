import { type Bytes, bytesOf } from '../ole/bytes.js';
import { type Fib, PART, readPlc } from './fib.js';

/** A stretch of the main stream whose letters or paragraphs share a format. */
export interface FormatRun {
  readonly from: number;
  readonly to: number;
  /** The list of changes; for a paragraph behind its style. Runs of one page that share it share the object. */
  readonly changes: Bytes;
  /** Paragraph style; 0 for letters. */
  readonly style: number;
}

const PAGE = 512;
const PAGE_NUMBER = 0x3fffff;
const NOTHING = bytesOf(new Uint8Array(0));

/** The formats of letters, in the order of the file (MS-DOC 2.9.33, ChpxFkp). */
export function characterFormats(fib: Fib): FormatRun[] {
  return pagesOf(fib, PART.characters).flatMap((page) => readPage(page, 1, chpx));
}

/** The formats of paragraphs, in the order of the file (MS-DOC 2.9.181, PapxFkp). */
export function paragraphFormats(fib: Fib): FormatRun[] {
  return pagesOf(fib, PART.paragraphs).flatMap((page) => readPage(page, 13, papx));
}

function pagesOf(fib: Fib, part: number): Bytes[] {
  return readPlc(fib.part(part), 4).map(({ record }) =>
    fib.main.slice((record.u32(0) & PAGE_NUMBER) * PAGE, PAGE),
  );
}

type Content = Pick<FormatRun, 'changes' | 'style'>;

/** A page holds places, then for each run where in the page its format stands. */
function readPage(page: Bytes, entryBytes: number, read: (page: Bytes, at: number) => Content): FormatRun[] {
  const count = page.data.length < PAGE ? 0 : page.u8(PAGE - 1);
  const known = new Map<number, Content>();
  return Array.from({ length: count }, (_, i) => {
    const at = page.u8((count + 1) * 4 + i * entryBytes) * 2;
    const content = known.get(at) ?? (at === 0 ? { changes: NOTHING, style: 0 } : read(page, at));
    known.set(at, content);
    return { from: page.u32(i * 4), to: page.u32(i * 4 + 4), ...content };
  });
}

function chpx(page: Bytes, at: number): Content {
  return { changes: page.slice(at + 1, page.u8(at)), style: 0 };
}

function papx(page: Bytes, at: number): Content {
  const words = page.u8(at);
  const start = words === 0 ? at + 2 : at + 1;
  const size = words === 0 ? page.u8(at + 1) * 2 : words * 2 - 1;
  return { changes: page.slice(start + 2, size - 2), style: page.u16(start) };
}

/** Index of the run that covers a byte of the main stream, or of the first behind it. */
export function runAt(runs: readonly FormatRun[], place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
