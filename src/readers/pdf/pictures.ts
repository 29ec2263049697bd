/** Pages of a PDF as people see them, one at a time so that only one takes memory. */
import { type Bitmap, withBitmap, withDocument } from './bitmap.js';
import type { Engine } from './engine.js';

/** A drawn page with its index from 0. */
export interface PagePicture extends Bitmap {
  readonly index: number;
}

const POINTS_AN_INCH = 72;
const DRAW_ANNOTATIONS = 1;
const FLATTENED = 1;
/** A page of a square metre is not drawn larger than this on either side. */
const MOST_PIXELS = 2400;

/** Gives every page in turn; `null` for one that cannot be drawn. Throws `InputError`. */
export async function drawPages(
  bytes: Uint8Array,
  dpi: number,
  use: (picture: PagePicture | null, index: number) => void,
): Promise<void> {
  await withDocument(bytes, (current, document) => {
    const count = current.call.FPDF_GetPageCount(document);
    for (let index = 0; index < count; index++)
      withPage(current, document, index, (page) => draw(current, page, index, dpi, use));
  });
}

/** Number and day of many signed plans stand in signature widgets: flattened, they are part of the page. */
function withPage(current: Engine, document: number, index: number, use: (page: number) => void): void {
  const { call } = current;
  let page = call.FPDF_LoadPage(document, index);
  if (page !== 0 && call.FPDFPage_GetAnnotCount(page) > 0 && call.FPDFPage_Flatten(page, 0) === FLATTENED) {
    call.FPDF_ClosePage(page);
    page = call.FPDF_LoadPage(document, index);
  }
  try {
    use(page);
  } finally {
    if (page !== 0) call.FPDF_ClosePage(page);
  }
}

function draw(
  current: Engine,
  page: number,
  index: number,
  dpi: number,
  use: (picture: PagePicture | null, index: number) => void,
): void {
  const { call } = current;
  const [wide, high] = page === 0 ? [0, 0] : [call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page)];
  const scale = Math.min(dpi / POINTS_AN_INCH, MOST_PIXELS / Math.max(wide, high, 1));
  const [width, height] = [Math.round(wide * scale), Math.round(high * scale)];
  const size = { width, height, flags: DRAW_ANNOTATIONS };
  const drawn =
    width < 1 || height < 1
      ? null
      : withBitmap(current, page, size, (bitmap) => {
          use({ index, ...bitmap }, index);
          return true;
        });
  if (drawn === null) use(null, index);
}
