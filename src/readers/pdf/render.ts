/** Pages of a PDF as pictures, one at a time so that only what is being read takes memory. */
import { InputError } from '../../document/errors.js';
import { redInk, withoutColour } from '../scan/image/colour.js';
import type { PageImage } from '../scan/types.js';
import { type Engine, engine } from './engine.js';

/** Pixels an inch at which lines are found; recognition itself wants letters about as high as they are then. */
const BEST_DPI = 200;
/** Below this letters cannot be told from each other. */
const LEAST_DPI = 90;
/** A sheet of A3 at 290 dpi. Larger pages are rendered coarser. */
const MOST_PIXELS = 11_500_000;
const BGRX = 3;
const WHITE = 0xffffffff | 0;

/**
 * Renders the wanted pages (indices from 0) in turn and waits for `use` before the next one. A page that is too
 * large to be read, or cannot be loaded, is given as `null`.
 */
export async function renderPages(
  bytes: Uint8Array,
  wanted: readonly number[],
  use: (index: number, page: PageImage | null) => Promise<void>,
): Promise<void> {
  const current = await engine();
  const { call } = current;
  const data = call.malloc(bytes.length);
  if (data === 0) throw new InputError('too-large');
  let document = 0;
  try {
    current.u8().set(bytes, data);
    document = call.FPDF_LoadMemDocument(data, bytes.length, 0);
    if (document === 0) throw new InputError('unreadable');
    for (const index of wanted) await use(index, renderPage(current, document, index));
  } finally {
    if (document !== 0) call.FPDF_CloseDocument(document);
    call.free(data);
  }
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
  const { call } = current;
  const bitmap = call.FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
  if (bitmap === 0) return null;
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    // Without annotations: what they stamp upon the page is had as text.
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
    const start = call.FPDFBitmap_GetBuffer(bitmap);
    const stride = call.FPDFBitmap_GetStride(bitmap);
    const pixels = current.u8().subarray(start, start + stride * height);
    const red = redInk(pixels, width, height, stride);
    return { gray: withoutColour(pixels, width, height, stride), red, dpi };
  } finally {
    call.FPDFBitmap_Destroy(bitmap);
  }
}
