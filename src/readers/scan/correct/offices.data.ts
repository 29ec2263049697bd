/** Offices that have deputies of the same name, as they stand in signatures. */
export const OFFICES: readonly string[] = [
  'tổng giám đốc',
  'giám đốc',
  'chủ tịch',
  'hiệu trưởng',
  'bộ trưởng',
  'cục trưởng',
  'chi cục trưởng',
  'vụ trưởng',
  'viện trưởng',
  'trưởng phòng',
  'trưởng ban',
  'bí thư',
  'chánh văn phòng',
  'chánh thanh tra',
];
