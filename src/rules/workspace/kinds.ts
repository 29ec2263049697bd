/** Whether a unit named in a plan means an agency, by name or as one of its kind. */
import { fold } from '../../language/fold.js';
import { sameAgency } from './names.js';

/** Collective names and the issuers they mean, folded. */
const KINDS: readonly (readonly [collective: RegExp, issuer: RegExp])[] = [
  [
    /\b(ubnd|uy ban nhan dan)( cac)?( xa| phuong| dac khu|,| va)+|\bcap xa\b/,
    /^(ubnd|uy ban nhan dan) (xa|phuong|dac khu|thi tran)\b/,
  ],
  [/\bcac so\b|\bcac so,? ban,? nganh\b/, /^(so|ban|thanh tra|van phong (ubnd|uy ban)) /],
  [/\bcac (truong|co so giao duc|nha truong|don vi truong hoc)\b/, /^truong /],
];

export function meansIssuer(unit: string, issuer: string): boolean {
  const [name, agency] = [fold(unit), fold(issuer)];
  if (KINDS.some(([collective, kind]) => collective.test(name) && kind.test(agency))) return true;
  return !/^cac\b/.test(name) && sameAgency(unit, issuer);
}
