/** Puts recognised words in the place of the text of scanned pages, so that all that follows reads them like printed ones. */
import type { Box, DoubtfulText } from '../../document/model.js';
import { correctNumerals } from '../scan/correct/outline.js';
import type { PageImage, PageOcr, ScannedPage, ScannedWord } from '../scan/types.js';
import { renderPages } from './render.js';
import { lineBottom, lineTop, type RawDocument, type RawPage, round, type Word } from './types.js';

/** Sizes within this part of that of the running text are that size: boxes of letters are known to a pixel. */
const SAME_SIZE = 0.13;

export interface ScanJob {
  readonly ocr: PageOcr;
  /** Tells how many of how many pages are done. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
  /** Pages that were recognised before, by the index of the page; and where new ones go. */
  readonly known?: ((index: number) => Promise<ScannedPage | null>) | undefined;
  readonly keep?: ((index: number, page: ScannedPage) => Promise<void>) | undefined;
}

/** Recognises the pages with the given indices (from 0); `null` for those that cannot be rendered. */
export async function scanPages(
  bytes: Uint8Array,
  wanted: readonly number[],
  job: ScanJob,
): Promise<Map<number, ScannedPage | null>> {
  const found = new Map<number, ScannedPage | null>();
  const settle = (index: number, page: ScannedPage | null) => {
    found.set(index, page);
    job.progress?.(found.size, wanted.length);
  };
  const missing: number[] = [];
  for (const index of wanted) {
    const page = (await job.known?.(index)) ?? null;
    if (page === null) missing.push(index);
    else settle(index, page);
  }
  if (missing.length === 0) return found;
  const running = new Set<Promise<void>>();
  const read = async (index: number, image: PageImage) => {
    const page = await job.ocr.read(image);
    await job.keep?.(index, page);
    settle(index, page);
  };
  await renderPages(bytes, missing, async (index, image) => {
    if (image === null) return settle(index, null);
    const task = read(index, image).finally(() => running.delete(task));
    running.add(task);
    // No more pictures are held than there are readers for them.
    if (running.size >= job.ocr.parallel) await Promise.race(running);
  });
  await Promise.all(running);
  return found;
}

/** The document with recognised pages in the place of unreadable ones. */
export function withScans(raw: RawDocument, scans: ReadonlyMap<number, ScannedPage | null>): RawDocument {
  const body = bodySizeOf([...scans.values()].flatMap((page) => page?.words ?? []));
  const inOrder = [...scans].sort((a, b) => a[0] - b[0]).map(([, page]) => page?.words ?? []);
  const changed = correctNumerals(inOrder);
  const pages = raw.pages.map((page, index) => {
    const scan = scans.get(index);
    if (!scan) return page;
    return scannedPage(page, { ...scan, words: scan.words.map((word) => changed.get(word) ?? word) }, body);
  });
  return { ...raw, pages };
}

function scannedPage(page: RawPage, scan: ScannedPage, body: number): RawPage {
  // The text layer may have been turned already; the picture was rendered as displayed.
  const [shown, across] = page.turnedBy % 180 === 0 ? [page.width, page.height] : [page.height, page.width];
  const turned = scan.turnedBy % 180 !== 0;
  const stamps = page.turnedBy === scan.turnedBy ? page.words.filter((word) => word.stamped) : [];
  const words = scan.words.filter((word) => word.text !== '').map((word, order) => wordOf(word, order, body));
  return {
    ...page,
    width: turned ? across : shown,
    height: turned ? shown : across,
    turnedBy: scan.turnedBy,
    skew: scan.skew,
    recognised: true,
    words: [...words, ...stamps.map((word, index) => ({ ...word, order: words.length + 2 + index }))],
    turned: [],
    rules: scan.rules,
    repairs: scan.repairs ?? [],
    doubtful: scan.words.filter(isDoubtful).map((word) => doubtOf(word, page.number)),
    invisible: 0,
    unmapped: 0,
  };
}

/** Words of which recognition is less sure than this are told. */
const DOUBTFUL = 55;

function isDoubtful(word: ScannedWord): boolean {
  return (
    word.read !== null || Boolean(word.hand) || (word.confidence < DOUBTFUL && /[\p{L}\d]/u.test(word.text))
  );
}

function doubtOf(
  { text, read, hand, confidence, x0, x1, base, size }: ScannedWord,
  page: number,
): DoubtfulText {
  if (hand) {
    const range = { page, box: hand.box.map(round) as unknown as Box, lines: null };
    return { text: hand.text, read: hand.text, confidence, range, hand: true };
  }
  const box = [x0, lineTop({ base, size }), x1, lineBottom({ base, size })].map(round) as unknown as Box;
  return { text, read: read ?? text, confidence, range: { page, box, lines: null } };
}

function wordOf(word: ScannedWord, order: number, body: number): Word {
  const near = Math.abs(word.size - body) < body * SAME_SIZE;
  const size = near ? body : Math.round(word.size * 2) / 2;
  const { text, x0, x1, base, bold, italic, confidence } = word;
  return { text, x0, x1, base, size, bold, italic, order, afterSpace: true, stamped: false, confidence };
}

/** The size that most letters have, to half a point. */
function bodySizeOf(words: readonly ScannedWord[]): number {
  const sorted = [...words].sort((a, b) => a.size - b.size);
  const total = sorted.reduce((sum, word) => sum + word.text.length, 0);
  let sum = 0;
  for (const word of sorted) {
    sum += word.text.length;
    if (sum * 2 >= total) return Math.round(word.size * 2) / 2;
  }
  return 13;
}
