/**
 * Types of documents and their abbreviations.
 * Administrative types: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III. Legal types: Luật Ban hành văn bản
 * quy phạm pháp luật. Party types: Hướng dẫn 05-HD/VPTW. The last group is met in practice.
 */
export const DOCUMENT_TYPES: readonly (readonly [name: string, code: string | null])[] = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Hợp đồng', 'HĐ'],
  ['Công điện', 'CĐ'],
  ['Bản ghi nhớ', 'BGN'],
  ['Bản thỏa thuận', 'BTT'],
  ['Giấy ủy quyền', 'GUQ'],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Giấy nghỉ phép', 'GNP'],
  ['Phiếu gửi', 'PG'],
  ['Phiếu chuyển', 'PC'],
  ['Phiếu báo', 'PB'],
  ['Công văn', null],
  ['Thư công', null],
  ['Nghị định', 'NĐ'],
  ['Thông tư liên tịch', 'TTLT'],
  ['Thông tư', 'TT'],
  ['Bộ luật', null],
  ['Luật', null],
  ['Pháp lệnh', 'PL'],
  ['Hiến pháp', null],
  ['Lệnh', 'L'],
  ['Chỉ lệnh', 'CL'],
  ['Mệnh lệnh', 'ML'],
  ['Văn bản hợp nhất', 'VBHN'],
  ['Kết luận', 'KL'],
  ['Thông tri', 'TT'],
  ['Quy trình', 'QTr'],
  ['Kế hoạch phối hợp', 'KHPH'],
  ['Kế hoạch liên tịch', 'KHLT'],
  ['Kế hoạch liên ngành', 'KHLN'],
  ['Kế hoạch giáo dục', 'KHGD'],
  ['Chương trình phối hợp', 'CTPH'],
  ['Báo cáo thẩm định', 'BCTĐ'],
  ['Nghị quyết liên tịch', 'NQLT'],
];

/** Further codes that stand in symbols for a type, and what they mean. */
const EXTRA_CODES: readonly (readonly [code: string, name: string])[] = [
  ['CV', 'Công văn'],
  ['HDLN', 'Hướng dẫn liên ngành'],
  ['QCPH', 'Quy chế phối hợp'],
  ['QĐi', 'Quy định'],
  ['SY', 'Sao y'],
  ['TrS', 'Trích sao'],
  ['SL', 'Sao lục'],
  ['BS', 'Bản sao'],
];

const upper = (text: string): string => text.toLocaleUpperCase('vi');
const plain = (code: string): string => upper(code).replaceAll('Đ', 'D');

const BY_CODE = new Map<string, string>();
for (const [name, code] of DOCUMENT_TYPES)
  if (code !== null && !BY_CODE.has(upper(code))) BY_CODE.set(upper(code), name);
for (const [code, name] of EXTRA_CODES) BY_CODE.set(upper(code), name);

/** Codes whose Đ was typed as D and that stay unambiguous (HD, DA and TC do not). */
const BY_PLAIN_CODE = new Map<string, string>();
for (const [code, name] of BY_CODE) if (!BY_CODE.has(plain(code))) BY_PLAIN_CODE.set(plain(code), name);

/** `KH` → `Kế hoạch`; also with Đ typed as D where that is safe; null for a code of no type. */
export function typeOfCode(code: string): string | null {
  return BY_CODE.get(upper(code)) ?? BY_PLAIN_CODE.get(upper(code)) ?? null;
}

const BY_NAME = new Map(DOCUMENT_TYPES.map(([name, code]) => [upper(name), code] as const));

/** The abbreviation of a type's name in any case; undefined when it names no type, null when it has no abbreviation. */
export function codeOfType(name: string): string | null | undefined {
  return BY_NAME.get(upper(name));
}

/** Names of types, the longest first, so that `Thông tư liên tịch` wins over `Thông tư`. */
export const TYPE_NAMES: readonly string[] = DOCUMENT_TYPES.map(([name]) => name).sort(
  (a, b) => b.length - a.length,
);
