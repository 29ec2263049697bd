/** Names for many offices at once, and the offices that each of them reaches. All patterns are for folded text. */

interface Collective {
  readonly line: RegExp;
  readonly unit: RegExp;
}

/** Collective words, and the heads of units that they reach. */
export const COLLECTIVES: readonly Collective[] = [
  {
    line: /\bcac( bo phan,?| don vi,?)? ?phong\b|\bphong,? (ban|don vi|chuyen mon)/,
    unit: /\b(phong|van phong|thanh tra|ban)\b/,
  },
  {
    line: /\bcac so\b|\bso,? ban,? nganh/,
    unit: /^(cac )?(so|ban|cong an|thanh tra|bo chi huy|van phong|bao|dai|trung tam|kho bac|bao hiem|cuc|chi cuc)\b/,
  },
  { line: /\bdon vi (truc )?thuoc\b/, unit: /\b(trung tam|truong|don vi|phong|van phong|ban)\b/ },
  { line: /\bcac (ban|nganh)\b/, unit: /^(cac )?(ban|nganh|so)\b/ },
  {
    line: /\b(ubnd|uy ban nhan dan)( cac)? (xa|phuong|dac khu|cap xa|huyen)/,
    unit: /\b(xa|phuong|dac khu|dia phuong|cap xa|ubnd|uy ban nhan dan)\b/,
  },
  {
    line: /\bcac (truong|co so giao duc|don vi truc thuoc|nha truong)\b/,
    unit: /\b(truong|co so giao duc|don vi truc thuoc|nha truong)\b/,
  },
  {
    line: /\bcac (cuc|vu|vien)\b/,
    unit: /^(cuc|vu|vien|thanh tra|van phong|trung tam|hang|bao tang|nha hat)\b/,
  },
  { line: /\b(doan the|hoi|mttq|mat tran)\b/, unit: /\b(doan|hoi|mttq|mat tran|lien doan)\b/ },
];

/** Places as such: their people's committees and what belongs to them. */
export const PLACES_AT_ONCE: Collective = {
  line: /\b(cac )?(dia phuong|xa, phuong|phuong, xa|cap xa)\b/,
  unit: /\b(ubnd|uy ban nhan dan)\b.*\b(xa|phuong|dac khu|thi tran)\b/,
};

/** Whoever the plan speaks to. */
export const ANYONE =
  /^(?:tat ca |toan the )?(?:cac (?:co quan|don vi|bo phan|to chuc|ca nhan|thanh vien|doi tuong)\b|(?:co quan|don vi|dia phuong|to chuc|ca nhan)(?:,| va\b| (?:co )?lien quan))/;
