/** Pages of a PDF as people see them, one at a time so that only one takes memory. */
import { InputError } from '../../document/errors.js';
import { type Engine, engine } from './engine.js';

/** A rendered page: four bytes a pixel (blue, green, red, unused). `pixels` is only good until the next page. */
export interface PagePicture {
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly pixels: Uint8Array;
}

const POINTS_AN_INCH = 72;
const BGRX = 3;
const WHITE = 0xffffffff | 0;
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
  const current = await engine();
  const { call } = current;
  const data = call.malloc(bytes.length);
  if (data === 0) throw new InputError('too-large');
  let document = 0;
  try {
    current.u8().set(bytes, data);
    document = call.FPDF_LoadMemDocument(data, bytes.length, 0);
    if (document === 0) throw new InputError('unreadable');
    const count = call.FPDF_GetPageCount(document);
    for (let index = 0; index < count; index++)
      withPage(current, document, index, (page) => draw(current, page, index, dpi, use));
  } finally {
    if (document !== 0) call.FPDF_CloseDocument(document);
    call.free(data);
  }
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
  const bitmap = width < 1 || height < 1 ? 0 : call.FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
  if (bitmap === 0) {
    use(null, index);
    return;
  }
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DRAW_ANNOTATIONS);
    const stride = call.FPDFBitmap_GetStride(bitmap);
    const start = call.FPDFBitmap_GetBuffer(bitmap);
    use(
      { index, width, height, stride, pixels: current.u8().subarray(start, start + stride * height) },
      index,
    );
  } finally {
    call.FPDFBitmap_Destroy(bitmap);
  }
}
