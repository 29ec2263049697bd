/** Whether the text of a page can be used: printed, put there by OCR, or none. */
import type { PageInfo } from '../../document/model.js';
import { stampKind } from './stamps.js';
import type { RawPage } from './types.js';

/** A page of a scan holds at least this many letters when its text layer is meant as its text. */
const FEW_LETTERS = 200;
/** Vietnamese text has marks on about a quarter of its letters; a useless layer has almost none. */
const FEWEST_MARKS = 0.02;
const SCAN_SHARE = 0.5;

/** How the text of a page can be had. */
export function textLayer(page: RawPage): PageInfo['text'] {
  let letters = 0;
  let marked = 0;
  let chars = 0;
  for (const { text } of page.words) {
    chars += text.length;
    letters += text.match(/\p{L}/gu)?.length ?? 0;
    marked += text.match(/[^\p{ASCII}\P{L}]/gu)?.length ?? 0;
  }
  if (chars === 0) return 'none';
  const invisible = page.invisible > chars / 2;
  const scanned = page.imageShare > SCAN_SHARE || invisible;
  if (!scanned) return 'digital';
  if (letters >= FEW_LETTERS) return marked < letters * FEWEST_MARKS ? 'none' : invisible ? 'ocr' : 'digital';
  return onlyStamps(page) || (page.imageShare > 0.8 && letters < FEW_LETTERS)
    ? 'none'
    : invisible
      ? 'ocr'
      : 'digital';
}

function onlyStamps(page: RawPage): boolean {
  return stampKind(page.words.map((word) => word.text).join(' ')) !== null;
}

/** Origin of the text of a document, from that of its pages. */
export function textOrigin(pages: readonly PageInfo[]): 'digital' | 'ocr' | 'mixed' {
  const ocr = pages.some((page) => page.text === 'ocr');
  const digital = pages.some((page) => page.text === 'digital');
  if (ocr) return digital ? 'mixed' : 'ocr';
  return 'digital';
}
