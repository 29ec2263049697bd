/** Pages of gray or black and white pictures alone, as most scanners write them: they are drawn in a quarter of the memory. */
import type { Gray } from '../scan/types.js';
import type { Bitmap } from './bitmap.js';
import type { Engine } from './engine.js';

const IMAGE = 3;
const DEVICE_GRAY = 1;
/** Bytes of FPDF_IMAGEOBJ_METADATA, and where among its words of four bytes the colour space stands. */
const METADATA = 28;
const COLOUR_SPACE = 5;
/** Scanners cut a page into strips, not into more pieces. */
const MOST_IMAGES = 500;

/** True where nothing but gray pictures is drawn. Stencils, which take any colour, have another colour space. */
export function isGrayPage({ call, i32 }: Engine, page: number): boolean {
  const count = call.FPDFPage_CountObjects(page);
  if (count === 0 || count > MOST_IMAGES) return false;
  const data = call.malloc(METADATA);
  if (data === 0) return false;
  try {
    for (let index = 0; index < count; index++) {
      const object = call.FPDFPage_GetObject(page, index);
      const isImage = call.FPDFPageObj_GetType(object) === IMAGE;
      if (!isImage || call.FPDFImageObj_GetImageMetadata(object, page, data) === 0) return false;
      if (i32()[(data >> 2) + COLOUR_SPACE] !== DEVICE_GRAY) return false;
    }
    return true;
  } finally {
    call.free(data);
  }
}

/** The picture of a page that was drawn in gray. */
export function grayOf({ pixels, width, height, stride }: Bitmap): Gray {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) data.set(pixels.subarray(y * stride, y * stride + width), y * width);
  return { width, height, data };
}
