import { describe, expect, it } from 'vitest';
import { parseText } from './helpers.js';

const BODY = `
I. MỤC ĐÍCH
- Nâng cao chất lượng phục vụ.
`;

describe('letterheads', () => {
  it('side by side, with governing agency', () => {
    const { header, title } = parseText(`UBND TỈNH AN BÌNH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ                          Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SYT                 An Bình, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Triển khai công tác tiêm chủng năm 2026
${BODY}`);
    expect(header).toMatchObject({
      parentAgency: 'UBND TỈNH AN BÌNH',
      issuers: ['SỞ Y TẾ'],
      place: 'An Bình',
      draft: false,
    });
    expect(header.number).toMatchObject({ raw: 'Số: 12/KH-SYT', serial: '12', symbol: 'KH-SYT' });
    expect(header.date?.iso).toBe('2026-01-05');
    expect(title).toBe('Triển khai công tác tiêm chủng năm 2026');
  });

  it('one below the other, the issuer over two lines', () => {
    const { header } = parseText(`ỦY BAN NHÂN DÂN
XÃ THANH LÂM
Số: 07/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Thanh Lâm, ngày 9 tháng 3 năm 2026
KẾ HOẠCH
Phòng, chống cháy rừng năm 2026
${BODY}`);
    expect(header).toMatchObject({
      parentAgency: null,
      issuers: ['ỦY BAN NHÂN DÂN XÃ THANH LÂM'],
      place: 'Thanh Lâm',
    });
  });

  it('in the style of the Party', () => {
    const { header, type, title } = parseText(`ĐẢNG BỘ TỈNH HÀ TRUNG
ĐẢNG ỦY XÃ MINH PHÚ
*
Số 15-KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Minh Phú, ngày 10 tháng 02 năm 2026
KẾ HOẠCH
thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị
-----
I- MỤC ĐÍCH
Quán triệt sâu sắc.`);
    expect(header).toMatchObject({ parentAgency: 'ĐẢNG BỘ TỈNH HÀ TRUNG', issuers: ['ĐẢNG ỦY XÃ MINH PHÚ'] });
    expect(header.number).toMatchObject({ serial: '15', symbol: 'KH/ĐU', typeCode: 'KH' });
    expect(type.code).toBe('KH');
    expect(title).toBe('thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị');
  });

  it('of joint issuers, drafted, with blanks', () => {
    const { header, type } = parseText(`SỞ Y TẾ - CÔNG ĐOÀN NGÀNH Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:       /KH-SYT-CĐN
Hà Thành, ngày     tháng 6 năm 2026
DỰ THẢO
KẾ HOẠCH PHỐI HỢP
Về việc tổ chức hội thao ngành Y tế năm 2026
${BODY}`);
    expect(header.issuers).toEqual(['SỞ Y TẾ', 'CÔNG ĐOÀN NGÀNH Y TẾ']);
    expect(header.number).toMatchObject({ serial: null, symbol: 'KH-SYT-CĐN' });
    expect(header.date).toMatchObject({ year: 2026, month: 6, day: null, iso: null });
    expect(header.draft).toBe(true);
    expect(type).toEqual({ name: 'KẾ HOẠCH PHỐI HỢP', code: 'KHPH' });
  });

  it('with a mark of urgency and the title on the line of the type', () => {
    const { header, title } = parseText(`TRƯỜNG THPT NGUYỄN TRUNG
Số: 05/KH-THPTNT
HỎA TỐC
KẾ HOẠCH PHÁT TRIỂN ĐỘI NGŨ GIÁO VIÊN NĂM HỌC 2026-2027
${BODY}`);
    expect(header).toMatchObject({ urgency: 'HỎA TỐC', issuers: ['TRƯỜNG THPT NGUYỄN TRUNG'], date: null });
    expect(title).toBe('PHÁT TRIỂN ĐỘI NGŨ GIÁO VIÊN NĂM HỌC 2026-2027');
  });

  it('with a wholly blank date has a place and no date', () => {
    const { header } = parseText(`UBND XÃ THANH LÂM
Số:      /KH-UBND
Thanh Lâm, ngày      tháng      năm
KẾ HOẠCH
Phòng, chống cháy rừng
${BODY}`);
    expect(header).toMatchObject({ place: 'Thanh Lâm', date: null });
  });

  it('that is missing leaves nulls and says so', () => {
    const plan = parseText(`KẾ HOẠCH
Tổ chức hội thi năm 2026
${BODY}`);
    expect(plan.header).toMatchObject({
      parentAgency: null,
      issuers: [],
      number: null,
      place: null,
      date: null,
    });
    expect(plan.diagnostics.map((one) => one.ruleId)).toEqual(
      expect.arrayContaining(['header/number-blank', 'header/date-blank']),
    );
  });
});

describe('a document that is no plan', () => {
  it('still gives a model, with a diagnostic', () => {
    const plan = parseText(`UBND TỈNH AN BÌNH
SỞ Y TẾ
Số: 33/BC-SYT
BÁO CÁO
Kết quả công tác quý I
I. KẾT QUẢ
Đã hoàn thành.`);
    expect(plan.type).toEqual({ name: 'BÁO CÁO', code: 'BC' });
    expect(plan.diagnostics.map((one) => one.ruleId)).toContain('document/not-a-plan');
  });

  it('may be any text at all', () => {
    const plan = parseText('Hôm nay trời đẹp.\nMai trời mưa.');
    expect(plan.type).toEqual({ name: null, code: null });
    expect(plan.sections.flatMap((section) => section.paragraphs.map((one) => one.text)).join(' ')).toContain(
      'trời đẹp',
    );
  });
});
