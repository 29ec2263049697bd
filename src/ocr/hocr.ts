/** Lines, words and letters from hOCR, the page format of Tesseract that tells all of them. */

import type { OcrLetter, OcrLine, OcrWord, PixelBox } from '../readers/scan/types.js';
import { joined } from './lines.js';

const LINE = /<span class='ocr_(?:line|header|caption|textfloat)'/;
const WORD = /<span class='ocrx_word'/;
const LETTER = /<span class='ocrx_cinfo' title='([^']*)'>([^<]*)<\/span>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The line of each page; `null` for a page without text. */
export function pagesOfHocr(text: string, count: number): (OcrLine | null)[] {
  const pages = text.split(/<div class='ocr_page'/).slice(1);
  return Array.from({ length: count }, (_, index) => joined(linesOf(pages[index] ?? '')));
}

function linesOf(page: string): OcrLine[] {
  return page
    .split(LINE)
    .slice(1)
    .map(lineOf)
    .filter((line) => line.words.length > 0);
}

function lineOf(piece: string): OcrLine {
  const title = /title=["']([^"']*)["']/.exec(piece)?.[1] ?? '';
  const box = boxOf(title);
  const [, slope = '0', offset = '0'] = /baseline ([-\d.]+) ([-\d.]+)/.exec(title) ?? [];
  // The baseline is told from the lower left corner of the box of the line.
  const start = box[3] + Number(offset);
  return {
    words: piece.split(WORD).slice(1).map(wordOf).filter(hasText),
    baseline: [start, start + Number(slope) * (box[2] - box[0])],
  };
}

const hasText = (word: OcrWord): boolean => word.text.trim() !== '';

function wordOf(piece: string): OcrWord {
  const title = /title='([^']*)'/.exec(piece)?.[1] ?? '';
  const inner = piece.slice(piece.indexOf('>') + 1);
  const letters = [...inner.matchAll(LETTER)].map(
    ([, info = '', text = '']): OcrLetter => ({
      text: decode(text),
      box: boxOf(info),
      confidence: numberOf(info, /x_conf ([\d.]+)/),
    }),
  );
  const text =
    letters.length > 0
      ? letters.map((letter) => letter.text).join('')
      : decode(inner.replace(/<[^>]*>/g, ''));
  return {
    text: text.normalize('NFC').trim(),
    box: boxOf(title),
    confidence: numberOf(title, /x_wconf ([\d.]+)/),
    letters,
  };
}

function numberOf(title: string, expression: RegExp): number {
  return Number(expression.exec(title)?.[1] ?? 0);
}

function boxOf(title: string): PixelBox {
  const [, a, b, c, d] = /bboxe?s? (\d+) (\d+) (\d+) (\d+)/.exec(title) ?? [];
  return [Number(a ?? 0), Number(b ?? 0), Number(c ?? 0), Number(d ?? 0)];
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
