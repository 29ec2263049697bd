/** Pages of an open document drawn by PDFium. */
import { InputError } from '../../document/errors.js';
import { type Engine, engine } from './engine.js';

/** A rendered page: four bytes a pixel (blue, green, red, unused), or one of a gray page. `pixels` is only good until the next call. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
  readonly pixels: Uint8Array;
}

const GRAY = 1;
const BGRX = 3;
const WHITE = 0xffffffff | 0;

/** Opens a document for as long as `use` takes. Throws `InputError`. */
export async function withDocument<T>(
  bytes: Uint8Array,
  use: (current: Engine, document: number) => T | Promise<T>,
): Promise<T> {
  const current = await engine();
  const { call } = current;
  const data = call.malloc(bytes.length);
  if (data === 0) throw new InputError('too-large');
  let document = 0;
  try {
    current.u8().set(bytes, data);
    document = call.FPDF_LoadMemDocument(data, bytes.length, 0);
    if (document === 0) throw new InputError('unreadable');
    return await use(current, document);
  } finally {
    if (document !== 0) call.FPDF_CloseDocument(document);
    call.free(data);
  }
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Those of FPDF_RenderPageBitmap. */
  readonly flags: number;
  /** For a page on which nothing has a colour. */
  readonly gray?: boolean;
}

/** Draws a page on white. `null` when there is no memory for it. */
export function withBitmap<T>(
  current: Engine,
  page: number,
  { width, height, flags, gray = false }: Drawing,
  use: (bitmap: Bitmap) => T,
): T | null {
  const { call } = current;
  const bitmap = call.FPDFBitmap_CreateEx(width, height, gray ? GRAY : BGRX, 0, 0);
  if (bitmap === 0) return null;
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    const stride = call.FPDFBitmap_GetStride(bitmap);
    const start = call.FPDFBitmap_GetBuffer(bitmap);
    const pixels = current.u8().subarray(start, start + stride * height);
    return use({ width, height, stride, pixels });
  } finally {
    call.FPDFBitmap_Destroy(bitmap);
  }
}
