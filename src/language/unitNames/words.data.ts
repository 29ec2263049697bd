/** Words inside names of offices, as folded keys with `y` as `i`. */

/** Levels of government: what follows is the name of a place. */
export const LEVELS: ReadonlySet<string> = new Set([
  'tinh',
  'tp',
  'thanh',
  'xa',
  'phuong',
  'huien',
  'quan',
  'thi',
  'dac',
  'cap',
  'tw',
  'trung',
  'quoc',
  'viet',
  'khu',
]);

/** Levels of one word: two of them behind each other, or one without a name in a list, mean many offices. */
export const SINGLE_LEVELS: ReadonlySet<string> = new Set(['xa', 'phuong', 'huien', 'quan', 'khu']);

/** First words of the office that another one belongs to. */
export const PARENTS: ReadonlySet<string> = new Set([
  'so',
  'bo',
  'ubnd',
  'ui',
  'hdnd',
  'hoi',
  'cuc',
  'chi',
  'truong',
  'ban',
  'dang',
  'tong',
  'nganh',
]);

/** Names that say no more than a kind: which one is meant, the plan around them tells. */
export const BARE_HEADS: ReadonlySet<string> = new Set([
  'so',
  'bo',
  'ubnd',
  'ui ban',
  'ui ban nhan dan',
  'cong an',
  'truong',
  'nha truong',
  'chi cuc',
  'cuc',
  'van phong',
  'thanh tra',
  'trung tam',
  'ban',
  'hoi dong',
  'hdnd',
  'dang ui',
]);

/** First letters of abbreviated names of offices, the longest first, and the head they stand for. */
export const CODE_HEADS: readonly (readonly [code: RegExp, head: string])[] = [
  [/^ubnd/, 'ubnd'],
  [/^(?:thpt|thcs|th|mn|tieu hoc|mam non)\b/, 'truong'],
  [/^(?:ttit|tt)/, 'trung tam'],
  [/^vp/, 'van phong'],
  [/^p(?:gd|vh|kt|nv|tc|kh|ld)|^p\b/, 'phong'],
  [/^s[a-z]{2,}$/, 'so'],
];
