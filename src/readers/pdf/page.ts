/** Opens one page, brings its stamps into the text and reads what is printed on it. */
import type { Engine } from './engine.js';
import { readObjects } from './objects.js';
import { type PageSpace, pageSpace, type Rotation } from './space.js';
import { countChars, readText } from './text.js';
import type { RawPage } from './types.js';

const FLATTENED = 1;

/** Reads the page with the given index (from 0); an unreadable page is an empty one. `buffer` has room for 256 bytes. */
export function readPage(engine: Engine, document: number, index: number, buffer: number): RawPage {
  const { call } = engine;
  let page = call.FPDF_LoadPage(document, index);
  if (page === 0) return emptyPage(index + 1);
  try {
    const annotated = call.FPDFPage_GetAnnotCount(page) > 0;
    const printed = annotated ? countChars(engine, page) : Number.POSITIVE_INFINITY;
    // Numbers and days are often stamped as signature widgets: flattening makes them page text.
    if (annotated && call.FPDFPage_Flatten(page, 0) === FLATTENED) {
      call.FPDF_ClosePage(page);
      page = call.FPDF_LoadPage(document, index);
      if (page === 0) return emptyPage(index + 1);
    }
    const space = readSpace(engine, page, buffer);
    const text = readText(engine, page, space, buffer, printed);
    const objects = readObjects(engine, page, space, buffer);
    const { width, height, rotation } = space;
    return { number: index + 1, width, height, rotation, ...text, ...objects };
  } finally {
    if (page !== 0) call.FPDF_ClosePage(page);
  }
}

function readSpace(engine: Engine, page: number, buffer: number): PageSpace {
  const turns = engine.call.FPDFPage_GetRotation(page) & 3;
  const rotation = (turns * 90) as Rotation;
  engine.call.FPDF_GetPageBoundingBox(page, buffer);
  const [left = 0, top = 0, right = 0, bottom = 0] = engine.f32().subarray(buffer >> 2, (buffer >> 2) + 4);
  const sound = right > left && top > bottom && Number.isFinite(right - left + top - bottom);
  return sound ? pageSpace(left, bottom, right, top, rotation) : pageSpace(0, 0, 595, 842, rotation);
}

function emptyPage(number: number): RawPage {
  return {
    number,
    width: 0,
    height: 0,
    rotation: 0,
    words: [],
    turned: [],
    rules: { horizontal: [], vertical: [] },
    imageShare: 0,
    invisible: 0,
  };
}
