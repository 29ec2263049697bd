/** Whether the text of a page can be used: printed, put there by OCR, or none. */
import type { PageInfo } from '../../document/model.js';
import { syllableShare } from '../../language/syllables.js';
import { stampKind } from './stamps.js';
import type { RawPage } from './types.js';

/** A page of a scan holds at least this many letters when its text layer is meant as its text. */
const FEW_LETTERS = 200;
/** Vietnamese text has marks on about a quarter of its letters; a useless layer has almost none. */
const FEWEST_MARKS = 0.02;
/** Part of the page that the image of a scan covers at least; and that of a scan without doubt. */
const SCAN_SHARE = 0.5;
const FULL_PAGE = 0.8;

/** Of a layer with fewer Vietnamese syllables among its words too little can be read. */
const LEAST_SYLLABLES = 0.6;

/** How the text of a page can be had. */
export function textLayer(page: RawPage): PageInfo['text'] {
  let chars = 0;
  for (const { text } of page.words) chars += text.length;
  if (chars === 0) return 'none';
  if (page.recognised === true) return 'ocr';
  const invisible = page.invisible > chars / 2;
  if (page.imageShare <= SCAN_SHARE && !invisible) return 'digital';
  const { letters, marked } = countLetters(page);
  if (letters >= FEW_LETTERS)
    return marked < letters * FEWEST_MARKS || isNonsense(page) ? 'none' : invisible ? 'ocr' : 'digital';
  return onlyStamps(page) || page.imageShare > FULL_PAGE ? 'none' : invisible ? 'ocr' : 'digital';
}

/** Letters of the words, and those of them that ASCII lacks. Ranges instead of Unicode classes: those are slow to start. */
function countLetters(page: RawPage): { letters: number; marked: number } {
  let plain = 0;
  let marked = 0;
  for (const { text } of page.words) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) plain++;
      else if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) marked++;
    }
  }
  return { letters: plain + marked, marked };
}

function isNonsense(page: RawPage): boolean {
  const share = syllableShare(page.words.map((word) => word.text).join(' '));
  return share !== null && share < LEAST_SYLLABLES;
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
