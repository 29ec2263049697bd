/** Page numbers and signing times: printed or stamped on the page, no part of the text. */
import type { Furniture } from '../../document/model.js';
import { clean } from '../../language/text.js';
import type { PhysicalLine } from './physical.js';
import { LONE_NUMBER, SIGNING_TIME } from './words.js';

export interface Separated {
  readonly lines: readonly PhysicalLine[];
  readonly furniture: readonly Furniture[];
}

const item = (kind: Furniture['kind'], line: PhysicalLine): Furniture => ({
  kind,
  text: clean(line.raw),
  range: { page: line.page, box: null, lines: [line.number, line.number] },
});

/**
 * The page number stands at the top from page 2 on, annexes count anew (Nghị định 30/2020/NĐ-CP Phụ lục I).
 * A lone number elsewhere may be the number of a table row and stays.
 */
function isPageNumber(line: PhysicalLine, top: boolean, last: number): boolean {
  const value = Number(LONE_NUMBER.exec(clean(line.raw))?.[1] ?? Number.NaN);
  return top && line.page > 1 && (value === line.page || value === last + 1);
}

export function separateFurniture(lines: readonly PhysicalLine[]): Separated {
  const furniture: Furniture[] = [];
  let last = 1;
  const kept = lines.filter((line, at) => {
    const top = lines[at - 1]?.page !== line.page;
    if (SIGNING_TIME.test(clean(line.raw))) {
      furniture.push(item('signature-text', line));
      return false;
    }
    if (!isPageNumber(line, top, last)) return true;
    last += 1;
    furniture.push(item('page-number', line));
    return false;
  });
  return { lines: kept, furniture };
}
