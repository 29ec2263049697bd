/** Pages of a PDF as pictures, one at a time so that only what is being read takes memory. */
import { inksOf } from '../scan/image/colour.js';
import type { PageImage } from '../scan/types.js';
import { withBitmap, withDocument } from './bitmap.js';
import type { Engine } from './engine.js';
import { grayOf, isGrayPage } from './grayPage.js';

/** Pixels an inch at which lines are found; recognition itself wants letters about as high as they are then. */
const BEST_DPI = 200;
/** Below this letters cannot be told from each other. */
const LEAST_DPI = 90;
/** A sheet of A3 at 290 dpi. Larger pages are rendered coarser. */
const MOST_PIXELS = 11_500_000;
/** Annotations are left out: what they stamp upon the page is had as text. */
const PAGE_ALONE = 0;

/**
 * Renders the wanted pages (indices from 0) in turn and waits for `use` before the next one. A page that is too
 * large to be read, or cannot be loaded, is given as `null`.
 */
export async function renderPages(
  bytes: Uint8Array,
  wanted: readonly number[],
  use: (index: number, page: PageImage | null) => Promise<void>,
): Promise<void> {
  await withDocument(bytes, async (current, document) => {
    for (const index of wanted) await use(index, renderPage(current, document, index));
  });
}

function renderPage(current: Engine, document: number, index: number): PageImage | null {
  const { call } = current;
  const page = call.FPDF_LoadPage(document, index);
  if (page === 0) return null;
  try {
    const [width, height] = [call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page)];
    const dpi = dpiFor(width, height);
    if (dpi === null) return null;
    return draw(current, page, Math.round((width * dpi) / 72), Math.round((height * dpi) / 72), dpi);
  } finally {
    call.FPDF_ClosePage(page);
  }
}

/** `null` for a page so large that its letters would be lost. */
export function dpiFor(width: number, height: number): number | null {
  if (!(width > 1 && height > 1)) return null;
  const most = Math.sqrt(MOST_PIXELS / ((width / 72) * (height / 72)));
  const dpi = Math.floor(Math.min(BEST_DPI, most));
  return dpi < LEAST_DPI ? null : dpi;
}

function draw(current: Engine, page: number, width: number, height: number, dpi: number): PageImage | null {
  const gray = isGrayPage(current, page);
  return withBitmap(current, page, { width, height, flags: PAGE_ALONE, gray }, (bitmap) =>
    gray ? { gray: grayOf(bitmap), dpi } : { ...inksOf(bitmap), dpi },
  );
}
