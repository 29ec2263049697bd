/** What rules rest on; one wording for each clause. */
import type { Bilingual } from './types.js';

const nd30 = (vi: string, en: string): Bilingual => ({
  vi: `Nghị định 30/2020/NĐ-CP, ${vi}.`,
  en: `Decree 30/2020/NĐ-CP, ${en}.`,
});

export const SIX_CLEAR: Bilingual = {
  vi: 'Nguyên tắc “6 rõ”: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.',
  en: 'The “six clear” principle: clear person, task, time, responsibility, product, authority.',
};
export const NUMBER = nd30(
  'Điều 15 và Phụ lục I, mục II.3 (số, ký hiệu)',
  'Article 15 and Annex I, II.3 (number and symbol)',
);
export const DATE = nd30(
  'Phụ lục I, mục II.4 (địa danh và thời gian ban hành)',
  'Annex I, II.4 (place and date of issue)',
);
export const ISSUER = nd30(
  'Phụ lục I, mục II.2 (tên cơ quan ban hành)',
  'Annex I, II.2 (name of the issuing agency)',
);
export const TYPES = nd30(
  'Phụ lục III (chữ viết tắt tên loại)',
  'Annex III (abbreviations of document types)',
);
export const BASIS = nd30('Phụ lục I, mục II.6 (căn cứ ban hành)', 'Annex I, II.6 (legal bases)');
export const BODY = nd30(
  'Phụ lục I, mục II.6 (nội dung, bố cục, đánh số)',
  'Annex I, II.6 (content, layout, numbering)',
);
export const SIGNING = nd30(
  'Phụ lục I, mục II.7 (chức vụ, họ tên, chữ ký)',
  'Annex I, II.7 (position, name, signature)',
);
export const RECIPIENTS = nd30('Phụ lục I, mục II.9 (nơi nhận)', 'Annex I, II.9 (recipients)');
export const ANNEXES = nd30('Phụ lục I, mục III.1 (phụ lục)', 'Annex I, III.1 (annexes)');
export const ENCODING = nd30(
  'Điều 8 và Phụ lục I, mục I (bộ mã Unicode TCVN 6909:2001)',
  'Article 8 and Annex I, part I (Unicode, TCVN 6909:2001)',
);
export const LEGAL_NUMBERS: Bilingual = {
  vi: 'Luật Ban hành văn bản quy phạm pháp luật: số của văn bản quy phạm pháp luật mang năm ban hành; văn bản của Quốc hội mang khóa Quốc hội.',
  en: 'Law on the promulgation of legal documents: the number of a legal normative document holds its year; one of the National Assembly holds the term.',
};
export const REORGANISATION: Bilingual = {
  vi: 'Nghị quyết 176/2025/QH15, Nghị quyết 202/2025/QH15 và Luật Tổ chức chính quyền địa phương 72/2025/QH15 (sắp xếp tổ chức, bỏ cấp huyện).',
  en: 'Resolutions 176/2025/QH15 and 202/2025/QH15 and Law 72/2025/QH15 (reorganisation, end of the district level).',
};
