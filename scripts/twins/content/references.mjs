/** Cited documents: invented numbers of real kinds. */

const SUBJECTS = [
  'ban hành Chương trình tổng thể giai đoạn 2026 - 2030',
  'phê duyệt Đề án phát triển dữ liệu số',
  'tăng cường kỷ luật, kỷ cương trong thi hành công vụ',
  'quy định chi tiết một số điều về công tác văn thư',
  'phát động phong trào thi đua trong lĩnh vực giáo dục',
  'nâng cao chất lượng phục vụ người dân, doanh nghiệp',
];

const KINDS = [
  (n, y) => ({ typeName: 'Nghị định', number: `${n}/${y}/NĐ-CP`, issuer: 'Chính phủ' }),
  (n) => ({ typeName: 'Nghị quyết', number: `${n}/NQ-CP`, issuer: 'Chính phủ' }),
  (n) => ({ typeName: 'Quyết định', number: `${n}/QĐ-TTg`, issuer: 'Thủ tướng Chính phủ' }),
  (n) => ({ typeName: 'Chỉ thị', number: `${n}/CT-TTg`, issuer: 'Thủ tướng Chính phủ' }),
  (n, y) => ({ typeName: 'Thông tư', number: `${n}/${y}/TT-BGDĐT`, issuer: 'Bộ Giáo dục và Đào tạo' }),
  (n) => ({ typeName: 'Công văn', number: `${n}/BNV-CCHC`, issuer: 'Bộ Nội vụ' }),
  (n) => ({ typeName: 'Nghị quyết', number: `${n}-NQ/TU`, issuer: 'Tỉnh ủy' }),
  (n) => ({ typeName: 'Quyết định', number: `${n}/QĐ-UBND`, issuer: 'UBND tỉnh' }),
];
const PLANS = [
  (n) => ({ typeName: 'Kế hoạch', number: `${n}/KH-UBND`, issuer: 'UBND tỉnh' }),
  (n) => ({ typeName: 'Kế hoạch', number: `${n}/KH-SNV`, issuer: 'Sở Nội vụ' }),
  (n) => ({ typeName: 'Kế hoạch', number: `${n}/KH-BGDĐT`, issuer: 'Bộ Giáo dục và Đào tạo' }),
];

/** Never repeats a number, so that every citation is a document of its own. */
export function createCiter(random, year) {
  let last = random.int(11, 60);
  const make = (kinds) => {
    last += random.int(1, 37);
    const y = random.int(year - 3, year - 1);
    const date = { day: random.int(1, 28), month: random.int(1, 12), year: y };
    return { ...random.pick(kinds)(String(last), y), date, subject: random.pick(SUBJECTS) };
  };
  return { document: () => make(KINDS), plan: () => make(PLANS) };
}

const pad = (value) => String(value).padStart(2, '0');

export function printedDate({ day, month, year }, long) {
  return long
    ? `ngày ${pad(day)} tháng ${month < 3 ? pad(month) : month} năm ${year}`
    : `ngày ${pad(day)}/${month < 3 ? pad(month) : month}/${year}`;
}

/** `Kế hoạch số 12/KH-UBND ngày 01/02/2026 của UBND tỉnh về việc …` */
export function citation(reference, { long = false, full = true, comma = false } = {}) {
  const head = `${reference.typeName} số ${reference.number}`;
  if (!full) return head;
  const date = printedDate(reference.date, long);
  return `${head}${comma ? ',' : ''} ${date} của ${reference.issuer} về việc ${reference.subject}`;
}

/** A law cited without number. */
export const LAWS = [
  {
    typeName: 'Luật',
    text: 'Luật Tổ chức chính quyền địa phương ngày 16/6/2025',
    date: { day: 16, month: 6, year: 2025 },
  },
  { typeName: 'Luật', text: 'Luật Giáo dục ngày 14/6/2019', date: { day: 14, month: 6, year: 2019 } },
  {
    typeName: 'Luật',
    text: 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29/11/2024',
    date: { day: 29, month: 11, year: 2024 },
  },
];
