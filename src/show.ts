/** A document with its plan → the pages to look at, and positions that fit them. */
import type { DocumentModel } from './document/model.js';
import type { Plan } from './model/plan.js';
import { type ParseOptions, parseDocument } from './parse/plan.js';
import type { DrawnPage, ViewPage } from './view/index.js';

export interface Shown {
  readonly plan: Plan;
  readonly pages: readonly ViewPage[];
}

/** Letters of 13 points are 20 pixels high: they can be read, and a page is some dozens of kilobytes. */
const DPI = 110;
/** Bytes of all pictures together; base64 makes them a third larger. */
const ROOM = 5_500_000;
/** No page needs more, however few there are. */
const MOST = 600_000;

export async function showDocument(
  bytes: Uint8Array,
  document: DocumentModel,
  options: ParseOptions,
): Promise<Shown> {
  if (document.format === 'pdf') return showPdf(bytes, document, options);
  return document.format === 'text' ? showText(bytes, document, options) : showDrawn(document, options);
}

async function showPdf(bytes: Uint8Array, document: DocumentModel, options: ParseOptions): Promise<Shown> {
  const [{ drawPages }, { pictureUrl, svgUrl }] = await Promise.all([
    import('./readers/pdf/pictures.js'),
    import('./view/index.js'),
  ]);
  const room = Math.min(MOST, Math.floor(ROOM / Math.max(1, document.pages.length)));
  const images = new Map<number, string>();
  await drawPages(bytes, DPI, (picture, index) => {
    if (picture !== null) images.set(index + 1, pictureUrl(picture, room));
  });
  const blank = svgUrl('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
  const pages = document.pages.map(({ number, width, height }) => ({
    number,
    width,
    height,
    image: images.get(number) ?? blank,
  }));
  return { plan: parseDocument(document, options), pages };
}

async function showText(bytes: Uint8Array, document: DocumentModel, options: ParseOptions): Promise<Shown> {
  const [{ boxedPositions, drawText }, { decode }] = await Promise.all([
    import('./view/index.js'),
    import('./readers/text/decode.js'),
  ]);
  const drawn = drawText(decode(bytes));
  const plan = parseDocument(document, options);
  return {
    plan: { ...plan, positions: boxedPositions(plan.positions ?? {}, drawn) },
    pages: await Promise.all(drawn.pages.map(toPage)),
  };
}

async function showDrawn(document: DocumentModel, options: ParseOptions): Promise<Shown> {
  const { layOut } = await import('./view/index.js');
  const laidOut = layOut(document);
  return {
    plan: parseDocument(laidOut.document, options),
    pages: await Promise.all(laidOut.pages.map(toPage)),
  };
}

async function toPage(page: DrawnPage): Promise<ViewPage> {
  const { svgUrl, toSvg } = await import('./view/index.js');
  return { number: page.number, width: page.width, height: page.height, image: svgUrl(toSvg(page)) };
}
