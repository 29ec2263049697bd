/** Whether a line of Nơi nhận reaches a unit, by its name or as one of many. */
import { fold } from '../../language/fold.js';
import { COLLECTIVES } from '../../language/unitNames/collectives.js';
import { words } from '../workspace/names.js';

/** Lines that reach whoever has tasks. */
const EVERYONE =
  /^(nhu (tren|dieu|muc|thanh phan)|cac (co quan|don vi|to chuc|bo phan|thanh vien|doi tuong)|don vi lien quan|thanh phan|cac thanh vien)/;

export function receives(line: string, unit: string): boolean {
  const [told, name] = [
    fold(line),
    fold(unit).replace(/^(?:(?:de nghi|giao|doi voi|yeu cau|lanh dao) )+/, ''),
  ];
  // A collective without a name of its own is whoever the plan speaks to.
  if (/^(cac )?(co quan|don vi|dia phuong|to chuc|ca nhan)\b/.test(name)) return true;
  if (EVERYONE.test(told) || COLLECTIVES.some((one) => one.line.test(told) && one.unit.test(name)))
    return true;
  const [a, b] = [words(line), words(unit)];
  const common = [...b].filter((word) => a.has(word)).length;
  return common > Math.min(a.size, b.size) / 2;
}
