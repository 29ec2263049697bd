import { describe, expect, it } from 'vitest';
import { parseText } from './helpers.js';

const plan = (closing: string) =>
  parseText(
    `KẾ HOẠCH\nTổ chức hội thi năm 2026\nI. NỘI DUNG\n- Thi viết.\n- Thi nói.\nTrên đây là Kế hoạch./.\n\n${closing}`,
  );

const assigning = (assigned: string) =>
  parseText(
    `KẾ HOẠCH\nMở lớp bồi dưỡng năm 2026\nI. NỘI DUNG\n- Học tập trung.\nII. TỔ CHỨC THỰC HIỆN\n${assigned}\nTrên đây là Kế hoạch mở lớp./.`,
  );

describe('closing', () => {
  it('side by side', () => {
    const { recipients, signatures } = plan(`Nơi nhận:                          KT. GIÁM ĐỐC
- Bộ Y tế (để b/c);               PHÓ GIÁM ĐỐC
- Các phòng thuộc Sở;
- Lưu: VT, NVY.                    Trần Văn An`);
    expect(recipients).toEqual([
      { name: 'Bộ Y tế', note: '(để b/c)' },
      { name: 'Các phòng thuộc Sở', note: null },
      { name: 'Lưu: VT, NVY', note: null },
    ]);
    expect(signatures).toEqual([{ authority: ['KT. GIÁM ĐỐC'], role: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn An' }]);
  });

  it('side by side, the signature a line higher', () => {
    const { signatures } = plan(`                                   KT. VIỆN TRƯỞNG
Nơi nhận:                          PHÓ VIỆN TRƯỞNG
- Như trên;
- Lưu: VT.                         Trần Văn An`);
    expect(signatures).toEqual([
      { authority: ['KT. VIỆN TRƯỞNG'], role: 'PHÓ VIỆN TRƯỞNG', name: 'Trần Văn An' },
    ]);
  });

  it('one below the other, for a collective', () => {
    const { signatures } = plan(
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nĐỗ Thị Hạnh',
    );
    expect(signatures).toEqual([
      { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], role: 'PHÓ CHỦ TỊCH', name: 'Đỗ Thị Hạnh' },
    ]);
  });

  it('of two signers', () => {
    const { signatures } = plan(
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn Cường\nGIÁM ĐỐC\nTrần Thị Dung',
    );
    expect(signatures.map((one) => [one.role, one.name])).toEqual([
      ['CHỦ TỊCH', 'Nguyễn Văn Cường'],
      ['GIÁM ĐỐC', 'Trần Thị Dung'],
    ]);
  });

  it('without recipients', () => {
    const { recipients, signatures } = plan('TỔ TRƯỞNG\nPhạm Văn Đức');
    expect(recipients).toEqual([]);
    expect(signatures).toEqual([{ authority: [], role: 'TỔ TRƯỞNG', name: 'Phạm Văn Đức' }]);
  });
});

describe('annexes', () => {
  const text = `Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC
Trần Thị Dung

PHỤ LỤC I
DANH SÁCH ĐƠN VỊ DỰ THI
(Kèm theo Kế hoạch số 19/KH-SVH ngày 02/3/2026 của Sở Văn hóa)
I. KHỐI XÃ
1. Xã Thanh Lâm
PHỤ LỤC II
MẪU PHIẾU
Họ và tên: ...`;

  it('have label, title, the plan they belong to, and content', () => {
    const { annexes } = plan(text);
    expect(annexes.map((one) => [one.label, one.title])).toEqual([
      ['PHỤ LỤC I', 'DANH SÁCH ĐƠN VỊ DỰ THI'],
      ['PHỤ LỤC II', 'MẪU PHIẾU'],
    ]);
    expect(annexes[0]?.attachedTo).toMatchObject({
      typeName: 'Kế hoạch',
      number: '19/KH-SVH',
      issuer: 'Sở Văn hóa',
      role: 'attachment',
    });
    expect(annexes[0]?.sections.map((one) => one.path)).toEqual(['I']);
  });

  it('lend the header what it lacks, with a diagnostic', () => {
    const { header, diagnostics } = plan(text);
    expect(header.number).toMatchObject({ serial: '19', symbol: 'KH-SVH' });
    expect(header.date?.iso).toBe('2026-03-02');
    expect(diagnostics.filter((one) => one.ruleId === 'header/from-annex').map((one) => one.pointer)).toEqual(
      ['/header/number', '/header/date', '/header/issuers'],
    );
  });

  it('do not count as a reference to the plan itself', () => {
    expect(plan(text).references.map((one) => one.number)).not.toContain('19/KH-SVH');
  });
});

describe('positions', () => {
  it('name the lines of each value', () => {
    const { positions } = parseText('Số: 05/KH-SYT\nKẾ HOẠCH\nTổ chức hội thi\nI. NỘI DUNG\n- Thi viết.');
    expect(positions?.['/header/number']).toEqual({ page: 1, lines: [1, 1] });
    expect(positions?.['/title']).toEqual({ page: 1, lines: [3, 3] });
    expect(positions?.['/sections/0/heading']).toEqual({ page: 1, lines: [4, 4] });
    expect(positions?.['/sections/0/paragraphs/0']).toEqual({ page: 1, lines: [5, 5] });
  });
});

describe('closing paragraphs', () => {
  it.each([
    'Bố trí phòng học, giáo viên cho lớp bồi dưỡng.',
    'Giáo viên chủ nhiệm theo dõi, kiểm tra nền nếp.',
    'Phòng, chống bạo lực học đường và yêu cầu an toàn của lớp học.',
  ])('are not mistaken for the last task of a unit: %s', (task) => {
    const { assignments } = assigning(`1. Phòng Giáo dục phổ thông\nLập danh sách lớp.\n${task}`);
    expect(assignments).toEqual([{ unit: 'Phòng Giáo dục phổ thông', tasks: ['Lập danh sách lớp.', task] }]);
  });

  it.each(['Sở yêu cầu các trường thực hiện nghiêm túc.', 'Giao Văn phòng Sở theo dõi việc thực hiện.'])(
    'belong to no unit: %s',
    (text) => {
      const { assignments } = assigning(`1. Phòng Giáo dục phổ thông\nLập danh sách lớp.\n${text}`);
      expect(assignments).toEqual([{ unit: 'Phòng Giáo dục phổ thông', tasks: ['Lập danh sách lớp.'] }]);
    },
  );
});
