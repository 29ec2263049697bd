/** The number line `Số: 362/KH-SGDĐT`. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Party style without colon. */
import { readNumberLine } from '../../language/documentNumber.js';
import { pattern } from '../../language/pattern.js';
import type { DocumentNumber } from '../../model/header.js';

const WORD = pattern(/(?<!\p{L})Số\s*[:.]?\s*(?=[\d.…_\s/-]|$)/iu);

/** The number as the model holds it, from a letterhead line; null when the line has none. */
export function readHeaderNumber(text: string): (DocumentNumber & { readonly index: number }) | null {
  const word = WORD.exec(text);
  if (!word) return null;
  const found = readNumberLine(text.slice(word.index + word[0].length));
  if (!found) return null;
  const raw = text
    .slice(word.index)
    .replace(/\s{2,}\S.*$/, '')
    .trim();
  return {
    raw: cutAfterSymbol(raw, found.unitCodes.at(-1) ?? found.issuerCode ?? ''),
    serial: found.serial,
    symbol: found.symbol,
    typeCode: found.typeCode,
    issuerCode: found.issuerCode,
    unitCodes: [...found.unitCodes],
    index: word.index,
  };
}

/** The raw line without what an extractor printed behind the symbol ("… Hà Nội, ngày 02"). */
function cutAfterSymbol(raw: string, last: string): string {
  const at = last === '' ? -1 : raw.indexOf(last);
  return at < 0 ? raw : raw.slice(0, at + last.length);
}
