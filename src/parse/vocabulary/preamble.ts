/** Words that open the preamble (folded). Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6; practice: domain notes on căn cứ. */
export const PREAMBLE_HEADS: readonly RegExp[] = [
  /^can cu\b/,
  /^thuc hien\b/,
  /^theo\b/,
  /^de\b/,
  /^nham\b/,
  /^xet\b/,
  /^tiep tuc (trien khai|thuc hien)\b/,
  /^trien khai\b/,
  /^thi hanh\b/,
  /^thuong truc\b/,
  /^uy ban nhan dan\b/,
  /^ubnd\b/,
  /^so\b/,
  /^phong\b/,
  /^nhan dip\b/,
  /^trong\b/,
  /^tren co so\b/,
  /^ngay \d/,
  /^qua\b/,
];

/** Heads that surely open a basis, whatever follows. */
export const BASIS_HEADS: readonly RegExp[] = [
  /^can cu\b/,
  /^theo\b/,
  /^xet\b/,
  /^thuc hien\b/,
  /^thi hanh\b/,
  /^tiep tuc\b/,
  /^de\b/,
  /^nham\b/,
];
