import { describe, expect, it } from 'vitest';
import { parseText } from './helpers.js';

/** Plans of inspection teams and of drafting departments. */

describe('the plan of a team that a decision set up', () => {
  const plan = parseText(`  SỞ CÔNG THƯƠNG                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   ĐOÀN KIỂM TRA                         Độc lập - Tự do - Hạnh phúc
 THEO QUYẾT ĐỊNH
  SỐ 88/QĐ-SCT                      Bắc Lãm, ngày 12 tháng 3 năm 2026

   Số: 91/KH-ĐKT

                              KẾ HOẠCH
        Kiểm tra việc bảo quản thiết bị đo điện tại các trạm trên địa bàn

     Thực hiện Quyết định số 88/QĐ-SCT ngày 05/3/2026 của Giám đốc Sở Công Thương,
Trưởng đoàn kiểm tra lập kế hoạch như sau:
     1. Yêu cầu
      - Kiểm tra đúng trình tự, thủ tục quy định tại Nghị định số 217/2025/NĐ-
CP ngày 05/8/2025 của Chính phủ về hoạt động kiểm tra chuyên ngành
và các quy định khác.
      - Không làm cản trở hoạt động bình thường của các trạm.

Nơi nhận:                                         T/M. ĐOÀN KIỂM TRA
- Giám đốc Sở (để báo cáo);
- Thành viên Đoàn;                                    TRƯỞNG ĐOÀN
- Lưu: VT.

                                                    Hoàng Văn Lực
                                                    PHÓ GIÁM ĐỐC
                                               SỞ CÔNG THƯƠNG BẮC LÃM
`);

  it('has the number of the plan, not that of the decision', () => {
    expect(plan.header.number?.raw).toBe('Số: 91/KH-ĐKT');
    expect(plan.header.parentAgency).toBe('SỞ CÔNG THƯƠNG');
    expect(plan.header.issuers).toEqual(['ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 88/QĐ-SCT']);
  });

  it('has one signer, who holds an office elsewhere', () => {
    expect(plan.signatures).toEqual([
      {
        authority: ['T/M. ĐOÀN KIỂM TRA'],
        role: 'TRƯỞNG ĐOÀN PHÓ GIÁM ĐỐC SỞ CÔNG THƯƠNG BẮC LÃM',
        name: 'Hoàng Văn Lực',
      },
    ]);
  });

  it('keeps a symbol whole that a line breaks', () => {
    expect(plan.references.map((one) => one.number)).toContain('217/2025/NĐ-CP');
    expect(plan.sections[0]?.paragraphs).toHaveLength(2);
  });
});

describe('two signers', () => {
  it('stay two when the second has no name in print', () => {
    const plan = parseText(`KẾ HOẠCH
Tổ chức hội thi

I. NỘI DUNG
- Tổ chức hội thi cấp xã.

HIỆU TRƯỞNG

Trần Thị Bưởi

CHỦ TỊCH CÔNG ĐOÀN
`);
    expect(plan.signatures.map(({ role, name }) => [role, name])).toEqual([
      ['HIỆU TRƯỞNG', 'Trần Thị Bưởi'],
      ['CHỦ TỊCH CÔNG ĐOÀN', null],
    ]);
  });
});

const organised = (body: string) =>
  parseText(`KẾ HOẠCH
Kiểm tra, cấp giấy chứng nhận huấn luyện

I. NỘI DUNG
- Tổ chức hai đợt kiểm tra trong năm.
II. TỔ CHỨC THỰC HIỆN
${body}
`).assignments;

describe('one unit that is ordered to do what stands below', () => {
  it('gets the numbered tasks', () => {
    expect(
      organised(`Giao phòng Quản lý Năng lượng triển khai, thực hiện các công việc sau:
1. Tổ chức kiểm tra kỹ thuật an toàn cho các đối tượng theo quy định.
2. Chuẩn bị các điều kiện cần thiết khác để tổ chức kiểm tra.`),
    ).toEqual([
      {
        unit: 'phòng Quản lý Năng lượng',
        tasks: [
          'Tổ chức kiểm tra kỹ thuật an toàn cho các đối tượng theo quy định.',
          'Chuẩn bị các điều kiện cần thiết khác để tổ chức kiểm tra.',
        ],
      },
    ]);
  });

  it.each([
    ['no order', 'Các nội dung triển khai, thực hiện như sau:\n1. Tổ chức kiểm tra.\n2. Tổng hợp kết quả.'],
    ['nothing below', 'Giao phòng Quản lý Năng lượng triển khai, thực hiện kế hoạch này.'],
  ])('is not read into %s', (_, body) => {
    expect(organised(body)).toEqual([]);
  });
});

describe('a title', () => {
  const titled = (lines: string) =>
    parseText(`KẾ HOẠCH\n${lines}\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao nhận thức.\n`);

  it('ends before the document that the plan came with', () => {
    const plan = titled(`Phát triển vùng chè xã Bắc Lãm năm 2026
(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2026 của Chủ tịch UBND xã Bắc Lãm)`);
    expect(plan.title).toBe('Phát triển vùng chè xã Bắc Lãm năm 2026');
    expect(plan.legalBases).toEqual([]);
    expect(plan.references.map(({ number, role }) => [number, role])).toEqual([['15/QĐ-UBND', 'attachment']]);
  });

  it('goes on in small letters, also with words that a preamble begins with', () => {
    const plan = titled('Thực hiện Đề án về phát triển vùng chè\ntheo hướng hữu cơ giai đoạn 2026-2030');
    expect(plan.title).toBe('Thực hiện Đề án về phát triển vùng chè theo hướng hữu cơ giai đoạn 2026-2030');
  });
});
