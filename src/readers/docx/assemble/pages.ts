import type { PageInfo, SourceRange } from '../../../document/model.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Counts pages while the text goes by. A DOCX has none of its own: breaks and Word's last layout are all there is. */
export interface PageTracker {
  readonly current: number;
  /** An explicit break: a new page in any case. */
  breakPage(): number;
  /** Word's note of where a page began; counts unless an explicit break has just said the same. */
  noteRendered(): void;
  /** Something was printed on the page. */
  notePrinted(): void;
  isFresh(): boolean;
  /** The size of the pages from now on. */
  setSize(size: Size): void;
  /** Goes back to the page on which a row began: its cells stand side by side. */
  moveTo(page: number): void;
  range(): SourceRange;
  pages(): PageInfo[];
}

/** More pages than any document has; stops a file of nothing but breaks from filling the memory. */
const MOST_PAGES = 20_000;

export function createPageTracker(first: Size): PageTracker {
  const sizes: Size[] = [first];
  const ranges = new Map<number, SourceRange>();
  let size = first;
  let page = 1;
  let fresh = true;
  const advance = () => {
    if (page < MOST_PAGES) page++;
    if (page > sizes.length) sizes.push(size);
    fresh = true;
    return page;
  };
  return {
    get current() {
      return page;
    },
    breakPage: advance,
    noteRendered() {
      if (!fresh) advance();
    },
    notePrinted() {
      fresh = false;
    },
    isFresh: () => fresh,
    setSize(next) {
      size = next;
    },
    moveTo(target) {
      page = target;
    },
    range() {
      const known = ranges.get(page) ?? { page, box: null, lines: null };
      ranges.set(page, known);
      return known;
    },
    pages: () => sizes.map((each, i) => pageInfo(i + 1, each)),
  };
}

function pageInfo(number: number, { width, height }: Size): PageInfo {
  return { number, width, height, rotation: 0, text: 'digital' };
}
