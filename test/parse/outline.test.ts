import { describe, expect, it } from 'vitest';
import { outlineOf, parseText } from './helpers.js';

const plan = (body: string) =>
  parseText(
    `KẾ HOẠCH\nTổ chức hội thi năm 2026\n\nCăn cứ Kế hoạch số 41/KH-UBND ngày 05/01/2026 của UBND tỉnh Hà Tân về hội thi;\n\n${body}`,
  );

describe('outline', () => {
  it('goes down to points', () => {
    const { sections } = plan(`I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Nâng cao nhận thức của nhân dân;
b) Phát hiện gương tốt.
2. Yêu cầu
- Tiết kiệm, an toàn.
II. NỘI DUNG
1. Phần thi
1.1. Vòng sơ khảo
1.2. Vòng chung khảo
2. Giải thưởng`);
    expect(outlineOf(sections)).toEqual([
      'I MỤC ĐÍCH, YÊU CẦU',
      'I/1 Mục đích',
      'I/1/a …',
      'I/1/b …',
      'I/2 Yêu cầu',
      'II NỘI DUNG',
      'II/1 Phần thi',
      'II/1/1.1 Vòng sơ khảo',
      'II/1/1.2 Vòng chung khảo',
      'II/2 Giải thưởng',
    ]);
  });

  it('keeps repeated and jumping markers as printed', () => {
    const { sections } = plan(`I. NỘI DUNG
1. Hội thi
III. KINH PHÍ
1. Nguồn chi
4. Quyết toán
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở`);
    expect(outlineOf(sections)).toEqual([
      'I NỘI DUNG',
      'I/1 Hội thi',
      'III KINH PHÍ',
      'III/1 Nguồn chi',
      'III/4 Quyết toán',
      'III TỔ CHỨC THỰC HIỆN',
      'III/1 Văn phòng Sở',
    ]);
  });

  it('may begin with Arabic numbers', () => {
    const { sections } = plan(`1. MỤC ĐÍCH
- Rèn luyện sức khỏe.
2. NỘI DUNG
2.1 Thời gian: tháng 7/2026
2.2. Địa điểm: Nhà thi đấu`);
    expect(outlineOf(sections)).toEqual(['1 MỤC ĐÍCH', '2 NỘI DUNG', '2/2.1 Thời gian:', '2/2.2 Địa điểm:']);
    expect(sections[1]?.children[0]?.paragraphs).toEqual([{ marker: null, text: 'tháng 7/2026' }]);
  });

  it('knows parts, whose heading stands on the next line', () => {
    const { sections } = plan(`PHẦN I
ĐẶC ĐIỂM TÌNH HÌNH
I. THUẬN LỢI
Có đủ giáo viên.
PHẦN II
KẾ HOẠCH CỤ THỂ
I. CHỈ TIÊU`);
    expect(outlineOf(sections)).toEqual([
      'PHẦN I ĐẶC ĐIỂM TÌNH HÌNH',
      'PHẦN I/I THUẬN LỢI',
      'PHẦN II KẾ HOẠCH CỤ THỂ',
      'PHẦN II/I CHỈ TIÊU',
    ]);
  });

  it('sets capital letters in the Roman section that was first', () => {
    const { sections } = plan(`I/ MỤC ĐÍCH
- Vui khỏe.
II/ NỘI DUNG
A/ Công tác tuyên truyền
1/ Trên đài
B/ Công tác kiểm tra
III/ KINH PHÍ`);
    expect(outlineOf(sections)).toEqual([
      'I MỤC ĐÍCH',
      'II NỘI DUNG',
      'II/A Công tác tuyên truyền',
      'II/A/1 Trên đài',
      'II/B Công tác kiểm tra',
      'III KINH PHÍ',
    ]);
  });

  it('knows divisions by their word, not sentences that cite one', () => {
    const { sections } = plan(`Mục I: YÊU CẦU
1. Tiết kiệm
Mục II: NỘI DUNG
1. Hội thi
Mục 3 phần trên áp dụng cho các đơn vị.`);
    expect(outlineOf(sections)).toEqual([
      'Mục I YÊU CẦU',
      'Mục I/1 Tiết kiệm',
      'Mục II NỘI DUNG',
      'Mục II/1 Hội thi',
    ]);
  });

  it('parts a run-in heading in capitals', () => {
    const { sections } = plan(
      'III. KINH PHÍ THỰC HIỆN: Kinh phí trích từ nguồn chi thường xuyên của đơn vị.',
    );
    expect(sections[0]).toMatchObject({
      heading: 'KINH PHÍ THỰC HIỆN:',
      kind: 'funding',
      paragraphs: [{ marker: null, text: 'Kinh phí trích từ nguồn chi thường xuyên của đơn vị.' }],
    });
  });
});

describe('purposes and requirements', () => {
  it('are the paragraphs and points under their headings', () => {
    const { purposes, requirements } = plan(`I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Nâng cao nhận thức;
b) Phát hiện gương tốt.
2. Yêu cầu
- Tiết kiệm.
- An toàn.
- Đúng đối tượng.`);
    expect(purposes).toEqual(['Nâng cao nhận thức;', 'Phát hiện gương tốt.']);
    expect(requirements).toEqual(['Tiết kiệm.', 'An toàn.', 'Đúng đối tượng.']);
  });

  it('are none when the plan does not part them', () => {
    const { purposes, requirements } = plan(
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của toàn dân.\n2. Bảo đảm tiết kiệm, an toàn.',
    );
    expect(purposes).toEqual([]);
    expect(requirements).toEqual([]);
  });
});

describe('assignments', () => {
  const text = `I. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở
1.1. Trách nhiệm
Là đơn vị thường trực của hội thi.
1.2. Nhiệm vụ
- Lập dự toán.
- Chuẩn bị hội trường.
2. Phòng Nghiệp vụ: tham mưu, theo dõi.
3. Đề nghị UBND các xã, phường
Chỉ đạo các đơn vị tham gia.
4. Kinh phí thực hiện
- Từ ngân sách.
Trên đây là Kế hoạch tổ chức hội thi; các đơn vị nghiêm túc thực hiện./.`;

  it('take every paragraph under a unit, sub-headings and closing words apart', () => {
    expect(plan(text).assignments).toEqual([
      {
        unit: 'Văn phòng Sở',
        tasks: ['Là đơn vị thường trực của hội thi.', 'Lập dự toán.', 'Chuẩn bị hội trường.'],
      },
      { unit: 'Phòng Nghiệp vụ', tasks: ['tham mưu, theo dõi.'] },
      { unit: 'Đề nghị UBND các xã, phường', tasks: ['Chỉ đạo các đơn vị tham gia.'] },
    ]);
  });

  it('keep the closing words in the section', () => {
    const all = JSON.stringify(plan(text).sections);
    expect(all).toContain('Trên đây là Kế hoạch');
  });
});

describe('references', () => {
  const { legalBases, references } = plan(`I. NỘI DUNG
- Theo Quyết định số 21/2018/QĐ-UBND ngày 05/9/2018 của UBND tỉnh và Kế hoạch số 41/KH-UBND.
- Theo Công văn số 77/SGD&ĐT-VP; nhắc lại Công văn số 77/SGDĐT-VP ngày 02/02/2026.`);

  it('tell the parent plan from the rest', () => {
    expect(legalBases.map((one) => [one.number, one.role])).toEqual([['41/KH-UBND', 'parent-plan']]);
    expect(references.map((one) => [one.number, one.role])).toEqual([
      ['41/KH-UBND', 'parent-plan'],
      ['21/2018/QĐ-UBND', 'mention'],
      ['77/SGD&ĐT-VP', 'mention'],
    ]);
  });

  it('take from a later citation what the first lacks', () => {
    expect(references[2]?.date?.iso).toBe('2026-02-02');
  });
});
