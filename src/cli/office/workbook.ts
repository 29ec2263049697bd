/** A workbook, and a word when a cell had to be cut. */
import type { Book } from '../../output/sheets/types.js';
import { cutCells } from '../../output/xlsx/text.js';
import { xlsx } from '../../output/xlsx/workbook.js';
import { complain } from './input.js';
import { OFFICE_TEXTS } from './texts.js';

export function workbookOf(book: Book): Uint8Array {
  const cells = cutCells(book);
  if (cells > 0) complain(OFFICE_TEXTS[book.language].cut(cells));
  return xlsx(book);
}
