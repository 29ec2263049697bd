import { describe, expect, it } from 'vitest';
import { outlineOf, parseText } from './helpers.js';

/** Plans as offices other than a People's Committee set them. */

const heads = (title: string) => `KẾ HOẠCH\n${title}\n\n`;

describe('plans of the Party', () => {
  const plan =
    parseText(`${heads('thực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy về phát triển vùng chè Bắc Lãm')}- Căn cứ Nghị quyết số 12-NQ/TU, ngày 04/02/2026 của Ban Chấp hành Đảng bộ tỉnh;
- Căn cứ Kế hoạch số 33-KH/TU, ngày 10/3/2026 của Ban Thường vụ Tỉnh ủy,
Ban Thường vụ Đảng ủy xã xây dựng Kế hoạch thực hiện như sau:
I- MỤC ĐÍCH, YÊU CẦU
1- Quán triệt sâu sắc nội dung Nghị quyết đến toàn thể cán bộ, đảng viên.
2- Việc triển khai phải bảo đảm thiết thực, hiệu quả, tránh hình thức.
II- NHIỆM VỤ
1- Công tác tuyên truyền
2.1- Mở hội nghị tại các thôn.
2.2- Phát thanh hằng tuần.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (để báo cáo),
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nguyễn Hữu Phước`);

  it('have a title that begins like a basis', () => {
    expect(plan.title).toBe('thực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy về phát triển vùng chè Bắc Lãm');
    expect(plan.legalBases.map((one) => [one.number, one.date?.iso])).toEqual([
      ['12-NQ/TU', '2026-02-04'],
      ['33-KH/TU', '2026-03-10'],
    ]);
  });

  it('number with dashes', () => {
    expect(outlineOf(plan.sections).map((one) => one.split(' ')[0])).toEqual([
      'I',
      'I/1',
      'I/2',
      'II',
      'II/1',
      'II/1/2.1',
      'II/1/2.2',
    ]);
  });
});

describe('plans of schools', () => {
  const plan = parseText(`SỞ GIÁO DỤC VÀ ĐÀO TẠO           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG THPT BẮC LÃM                 Độc lập - Tự do - Hạnh phúc
Số:     /KHGD-THPTBL                 Bắc Lãm, ngày      tháng 9 năm 2025

KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG
NĂM HỌC 2025 - 2026

PHẦN THỨ NHẤT
CĂN CỨ XÂY DỰNG KẾ HOẠCH
1. Cơ sở pháp lý
- Quyết định số 3348/QĐ-UBND ngày 19/8/2025 của UBND tỉnh về khung thời gian năm học;
- Kế hoạch số 51/KH-SGDĐT ngày 25/8/2025 của Sở Giáo dục và Đào tạo;
2. Đặc điểm tình hình
Trường theo dõi Công văn số 9/UBND-VX.
PHẦN THỨ HAI
NHIỆM VỤ
1/ Dạy và học
a/ Buổi sáng học văn hóa.
b/ Buổi chiều học nghề.
2/ Kinh phí: Từ ngân sách.
`);

  it('are plans whose title goes on behind the type', () => {
    expect(plan.type.name).toBe('KẾ HOẠCH');
    expect(plan.title).toBe('GIÁO DỤC NHÀ TRƯỜNG NĂM HỌC 2025 - 2026');
    expect(plan.diagnostics.map((one) => one.ruleId)).not.toContain('document/not-a-plan');
  });

  it('may have their bases in a section of its own', () => {
    expect(plan.legalBases.map((one) => [one.number, one.role])).toEqual([
      ['3348/QĐ-UBND', 'basis'],
      ['51/KH-SGDĐT', 'parent-plan'],
    ]);
    expect(plan.references.at(-1)).toMatchObject({ number: '9/UBND-VX', role: 'mention' });
  });

  it('number with words and slashes', () => {
    expect(outlineOf(plan.sections)).toEqual([
      'PHẦN THỨ NHẤT CĂN CỨ XÂY DỰNG KẾ HOẠCH',
      'PHẦN THỨ NHẤT/1 Cơ sở pháp lý',
      'PHẦN THỨ NHẤT/2 Đặc điểm tình hình',
      'PHẦN THỨ HAI NHIỆM VỤ',
      'PHẦN THỨ HAI/1 Dạy và học',
      'PHẦN THỨ HAI/1/a …',
      'PHẦN THỨ HAI/1/b …',
      'PHẦN THỨ HAI/2 Kinh phí:',
    ]);
  });

  it('count behind a marker', () => {
    const { sections } = parseText(
      `${heads('Ký số')}I. MỤC TIÊU\n1. 100% văn bản được ký số.\n2. 05 lớp học được mở.\n- Kinh phí là\n1. 000 đồng.\n`,
    );
    expect(outlineOf(sections)).toEqual(['I MỤC TIÊU', 'I/1 …', 'I/2 …']);
  });

  it('do not take the wrapped end of a number for a marker', () => {
    const { sections } = parseText(
      `${heads('Mở lớp')}I. NỘI DUNG\n- Làm theo Chỉ thị số\n07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ.\n`,
    );
    expect(outlineOf(sections)).toEqual(['I NỘI DUNG']);
  });
});

describe('letterheads', () => {
  const letterhead = (left: string, number: string) =>
    parseText(
      `${left}\nSố: ${number}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBắc Lãm, ngày 20 tháng 12 năm 2025\n${heads('Mở đợt cao điểm')}I. NỘI DUNG\n- Tuần tra.\n`,
    ).header;

  it.each([
    ['CÔNG AN TỈNH HÀ TRUNG\nCÔNG AN XÃ BẮC LÃM', '118/KH-CAX-TH', 'CÔNG AN TỈNH HÀ TRUNG'],
    ['UBND TỈNH HÀ TRUNG\nSỞ GIÁO DỤC VÀ ĐÀO TẠO', '7/KH-SGD&ĐT-VP', 'UBND TỈNH HÀ TRUNG'],
    ['TỈNH ĐOÀN HÀ TRUNG\nBAN THƯỜNG VỤ', '205-KH/TĐTN-BTG', 'TỈNH ĐOÀN HÀ TRUNG'],
  ])('a drafting unit in the symbol makes no second issuer: %s', (left, number, parent) => {
    const header = letterhead(left, number);
    expect(header.parentAgency).toBe(parent);
    expect(header.issuers).toEqual([left.split('\n')[1]]);
  });

  it('two issuers with their codes stay two', () => {
    const { issuers, parentAgency } = letterhead('SỞ Y TẾ\nCÔNG ĐOÀN NGÀNH Y TẾ', '44/KH-SYT-CĐN');
    expect(issuers).toEqual(['SỞ Y TẾ', 'CÔNG ĐOÀN NGÀNH Y TẾ']);
    expect(parentAgency).toBeNull();
  });

  it.each([
    ['LIÊN MINH HỢP TÁC XÃ VIỆT NAM\nLIÊN MINH HỢP TÁC XÃ TỈNH HÀ TRUNG', '8/KH-LMHTX'],
    ['BẢO HIỂM XÃ HỘI VIỆT NAM\nBHXH KHU VỰC XII', '8/KH-BHXH'],
  ])('a second agency begins with its own word: %s', (left, number) => {
    const { issuers, parentAgency } = letterhead(left, number);
    expect([parentAgency, ...issuers]).toEqual(left.split('\n'));
  });

  it('the heading of the Youth Union is that of its letterheads', () => {
    const { header } = parseText(
      `BAN CHẤP HÀNH ĐOÀN XÃ BẮC LÃM\n***\nSố: 09-KH/ĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nBắc Lãm, ngày 02 tháng 3 năm 2026\n${heads('Tháng Thanh niên')}I. NỘI DUNG\n- Ra quân.\n`,
    );
    expect(header).toMatchObject({ parentAgency: null, issuers: ['BAN CHẤP HÀNH ĐOÀN XÃ BẮC LÃM'] });
  });

  it('one word is the end of a name', () => {
    const { issuers, parentAgency } = letterhead('BỘ NÔNG NGHIỆP VÀ MÔI\nTRƯỜNG', '45/KH-BNNMT');
    expect(issuers).toEqual(['BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG']);
    expect(parentAgency).toBeNull();
  });

  it('a number with its year is not cited by the document itself', () => {
    const { references } = parseText(
      `Số: 15/2026/QĐ-UBND\nQUYẾT ĐỊNH\nBan hành Quy định về chợ\nĐiều 1\nBan hành kèm theo Quyết định số 15/2026/QĐ-UBND bản Quy định.\nĐiều 2\nThay Quyết định số 3/2020/QĐ-UBND.\n`,
    );
    expect(references.map((one) => one.number)).toEqual(['3/2020/QĐ-UBND']);
  });
});

describe('signers', () => {
  const signatures = (closing: string) =>
    parseText(
      `${heads('Khám sức khỏe')}I. NỘI DUNG\n- Khám tổng quát.\n\nNơi nhận:\n- Lưu: VT.\n\n${closing}`,
    ).signatures;

  it.each([
    'BS.CKII. Phan Thanh Tùng',
    'PGS.TS. Nguyễn Văn Khải',
    'Đại úy Phạm Văn Dũng',
    'ThS.BS Lê Thị Hoa',
  ])('with degree or rank: %s', (name) => {
    expect(signatures(`KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\n${name}`)).toEqual([
      { authority: ['KT. GIÁM ĐỐC'], role: 'PHÓ GIÁM ĐỐC', name },
    ]);
  });

  it('with the agency below the position', () => {
    expect(
      signatures('GIÁM ĐỐC\nCÔNG AN TỈNH\nĐại tá Vũ Đình Lân\nGIÁM ĐỐC\nSỞ TƯ PHÁP\nNguyễn Thị Hạnh'),
    ).toEqual([
      { authority: [], role: 'GIÁM ĐỐC CÔNG AN TỈNH', name: 'Đại tá Vũ Đình Lân' },
      { authority: [], role: 'GIÁM ĐỐC SỞ TƯ PHÁP', name: 'Nguyễn Thị Hạnh' },
    ]);
  });
});

describe('closings', () => {
  const closing = (text: string) =>
    parseText(`${heads('Dạy học')}I. NỘI DUNG\n- Dạy thử.\nTrên đây là Kế hoạch dạy học./.\n\n${text}`);

  it('with approval beside the author', () => {
    const { signatures } = closing(
      'XÁC NHẬN CỦA BAN GIÁM HIỆU\nHIỆU TRƯỞNG\n\nNguyễn Văn Giang\n\nNGƯỜI LẬP KẾ HOẠCH\n\nTrần Thị Hà',
    );
    expect(signatures.map((one) => [one.role, one.name])).toEqual([
      ['XÁC NHẬN CỦA BAN GIÁM HIỆU HIỆU TRƯỞNG', 'Nguyễn Văn Giang'],
      ['NGƯỜI LẬP KẾ HOẠCH', 'Trần Thị Hà'],
    ]);
  });

  it('of who acts for the head', () => {
    const { signatures } = closing('Nơi nhận:\n- Lưu: VT.\n\nQ. GIÁM ĐỐC\n\nNguyễn Thị Cúc');
    expect(signatures).toEqual([{ authority: [], role: 'Q. GIÁM ĐỐC', name: 'Nguyễn Thị Cúc' }]);
  });

  it('with recipients in groups', () => {
    const { recipients } = closing(
      'Nơi nhận:\n* Cấp trên:\n- UBND tỉnh ( để báo cáo );\n* Nội bộ:\n- Các phòng;\n- Lưu VT.\n\nGIÁM ĐỐC\nĐinh Văn Dũng',
    );
    expect(recipients).toEqual([
      { name: 'UBND tỉnh', note: '( để báo cáo )' },
      { name: 'Các phòng', note: null },
      { name: 'Lưu VT', note: null },
    ]);
  });
});

describe('assignments', () => {
  const units = (text: string) =>
    parseText(`${heads('Mở hội chợ')}I. TỔ CHỨC THỰC HIỆN\n${text}\n`).assignments.map((one) => [
      one.unit,
      one.tasks.length,
    ]);

  it('know organisations by their noun and persons by their post', () => {
    expect(
      units(`1. Đề nghị Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội
- Vận động hội viên.
2. Đối với các Tòa chuyên trách, Văn phòng Tòa án tỉnh
- Đăng ký gian hàng.
- Cử người trực.
3. Các Sở: Xây dựng, Công Thương, Y tế:
- Hướng dẫn.
4. Chỉ huy trưởng: giữ trật tự tại hội chợ.`),
    ).toEqual([
      ['Đề nghị Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội', 1],
      ['Đối với các Tòa chuyên trách, Văn phòng Tòa án tỉnh', 2],
      ['Các Sở: Xây dựng, Công Thương, Y tế', 1],
      ['Chỉ huy trưởng', 1],
    ]);
  });

  it('are none in sentences that end with the duty', () => {
    expect(
      units(
        '1. Giao Văn phòng Sở theo dõi.\n2. Giao Phòng Nghiệp vụ làm đầu mối.\n3. Công an tỉnh phối hợp.',
      ),
    ).toEqual([]);
  });

  it('may stand in lines without numbers', () => {
    expect(
      units(`- Phòng Kinh tế:
+ Bố trí kinh phí.
+ Mời các hộ kinh doanh.
- Công an xã: Giữ trật tự.
- Các thôn: Vệ sinh đường làng, ngõ xóm.
Trên đây là Kế hoạch mở hội chợ./.`),
    ).toEqual([
      ['Phòng Kinh tế', 2],
      ['Công an xã', 1],
      ['Các thôn', 1],
    ]);
    expect(
      units(`Văn phòng Sở
- Lập danh sách.
- Gửi giấy mời.
Phòng Nghiệp vụ
- Chuẩn bị báo cáo.`),
    ).toEqual([
      ['Văn phòng Sở', 2],
      ['Phòng Nghiệp vụ', 1],
    ]);
  });

  it('are none where lines merely begin with a unit', () => {
    expect(
      units(`- Giao Phòng Nghiệp vụ theo dõi, đôn đốc.
- Văn phòng Sở là đầu mối tổng hợp.
- Lưu ý: đăng ký trước ngày 05/6.`),
    ).toEqual([]);
  });
});
