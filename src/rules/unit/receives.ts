/** Whether a line of Nơi nhận reaches a unit, by its name or as one of many. */
import { fold } from '../../language/fold.js';
import { words } from '../workspace/names.js';

/** Lines that reach whoever has tasks. */
const EVERYONE =
  /^(nhu (tren|dieu|muc|thanh phan)|cac (co quan|don vi|to chuc|bo phan|thanh vien|doi tuong)|don vi lien quan|thanh phan|cac thanh vien)/;

/** Collective words, and the heads of units that they reach. */
const COLLECTIVES: readonly (readonly [line: RegExp, unit: RegExp])[] = [
  [
    /\bcac( bo phan,?| don vi,?)? ?phong\b|\bphong,? (ban|don vi|chuyen mon)/,
    /\b(phong|van phong|thanh tra|ban)\b/,
  ],
  [
    /\bcac so\b|\bso,? ban,? nganh/,
    /^(cac )?(so|ban|cong an|thanh tra|bo chi huy|van phong|bao|dai|trung tam|kho bac|bao hiem|cuc|chi cuc)\b/,
  ],
  [/\bdon vi (truc )?thuoc\b/, /\b(trung tam|truong|don vi|phong|van phong|ban)\b/],
  [/\bcac (ban|nganh)\b/, /^(cac )?(ban|nganh|so)\b/],
  [
    /\b(ubnd|uy ban nhan dan)( cac)? (xa|phuong|dac khu|cap xa|huyen)/,
    /\b(xa|phuong|dac khu|dia phuong|cap xa|ubnd|uy ban nhan dan)\b/,
  ],
  [
    /\bcac (truong|co so giao duc|don vi truc thuoc|nha truong)\b/,
    /\b(truong|co so giao duc|don vi truc thuoc|nha truong)\b/,
  ],
  [/\bcac (cuc|vu|vien)\b/, /^(cuc|vu|vien|thanh tra|van phong|trung tam|hang|bao tang|nha hat)\b/],
  [/\b(doan the|hoi|mttq|mat tran)\b/, /\b(doan|hoi|mttq|mat tran|lien doan)\b/],
];

export function receives(line: string, unit: string): boolean {
  const [told, name] = [
    fold(line),
    fold(unit).replace(/^(?:(?:de nghi|giao|doi voi|yeu cau|lanh dao) )+/, ''),
  ];
  // A collective without a name of its own is whoever the plan speaks to.
  if (/^(cac )?(co quan|don vi|dia phuong|to chuc|ca nhan)\b/.test(name)) return true;
  if (EVERYONE.test(told) || COLLECTIVES.some(([one, kind]) => one.test(told) && kind.test(name)))
    return true;
  const [a, b] = [words(line), words(unit)];
  const common = [...b].filter((word) => a.has(word)).length;
  return common > Math.min(a.size, b.size) / 2;
}
