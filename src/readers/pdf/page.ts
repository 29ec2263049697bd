/** Opens one page, brings its stamps into the text and reads what is printed on it. */
import { Clips } from './clip.js';
import type { Engine } from './engine.js';
import { readObjects } from './objects.js';
import { type PageSpace, pageSpace, type Rotation } from './space.js';
import { countChars, readText } from './text.js';
import type { PageText, RawPage } from './types.js';

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
    return { number: index + 1, ...readUpright(engine, page, buffer, printed) };
  } finally {
    if (page !== 0) call.FPDF_ClosePage(page);
  }
}

/** Reads a page so that most of its text runs from left to right. */
function readUpright(engine: Engine, page: number, buffer: number, printed: number): Omit<RawPage, 'number'> {
  const space = readSpace(engine, page, buffer, 0);
  const upright = readIn(engine, page, space, buffer, printed);
  const { width, height, rotation } = space;
  const turnedBy = sideways(upright.directions);
  if (turnedBy === 0) return { width, height, rotation, turnedBy, ...upright };
  const turned = readSpace(engine, page, buffer, turnedBy);
  const read = readIn(engine, page, turned, buffer, printed);
  return { width: turned.width, height: turned.height, rotation, turnedBy, ...read };
}

function readIn(engine: Engine, page: number, space: PageSpace, buffer: number, printed: number) {
  const clips = new Clips(engine, space, buffer);
  const { nested, places, ...objects } = readObjects(engine, page, space, buffer, clips);
  const clipOf = (owner: number) => (nested.has(owner) ? null : clips.of(owner));
  const context = { printed, borders: objects.rules.vertical, clipOf, places };
  return { ...objects, ...readText(engine, page, space, buffer, context) };
}

/** Degrees clockwise that make almost all text of a sideways page upright. */
function sideways(directions: PageText['directions']): Rotation {
  const [right, down, left, up] = directions;
  const all = right + down + left + up;
  if (down > all * 0.8) return 270;
  if (up > all * 0.8) return 90;
  return left > all * 0.8 ? 180 : 0;
}

/** The page as displayed, turned further by `more` degrees. */
function readSpace(engine: Engine, page: number, buffer: number, more: Rotation): PageSpace {
  const turns = engine.call.FPDFPage_GetRotation(page) & 3;
  const rotation = ((turns * 90 + more) % 360) as Rotation;
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
    turnedBy: 0,
    words: [],
    turned: [],
    rules: { horizontal: [], vertical: [] },
    imageShare: 0,
    invisible: 0,
    unmapped: 0,
    directions: [0, 0, 0, 0],
    fonts: [],
  };
}
