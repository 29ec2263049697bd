import { describe, expect, it } from 'vitest';
import { columnRole, columnRoles, isHeaderRow, isIndexRow } from '../../src/language/tableRoles.js';

describe('columnRole', () => {
  it.each([
    ['STT', 'number'],
    ['Nội dung nhiệm vụ', 'content'],
    ['Hình thức/Sản phẩm truyền thông', 'product'],
    ['Kết quả thực hiện', 'product'],
    ['Đơn vị chủ trì/phối hợp', 'lead'],
    ['Trách nhiệm thực hiện', 'lead'],
    ['Người thực hiện & kết quả', 'lead'],
    ['ĐƠN VỊ', 'lead'],
    ['Đơn vị hỗ trợ/phối hợp', 'support'],
    ['Phối hợp thực hiện', 'support'],
    ['Thời gian (Năm 2027)', 'time'],
    ['Thời gian thực hiện - Đến 2028', 'time'],
    ['Hạn', 'time'],
    ['Mức phấn đấu', 'other'],
    ['Theo dõi, kiểm tra, đôn đốc', 'monitor'],
    ['Kinh phí (triệu đồng)', 'budget'],
    ['Địa điểm', 'place'],
    ['Ghi chú', 'note'],
    ['Cấp học', 'other'],
    ['Số lượng', 'other'],
    ['', 'other'],
  ])('%s is %s', (header, role) => expect(columnRole(header)).toBe(role));
});

describe('columnRoles', () => {
  const roles = (row: string) => columnRoles(row.split('|')).join(' ');

  it('takes the header words, not the order', () => {
    expect(roles('STT|Cơ quan chủ trì|Thời hạn|Nhiệm vụ')).toBe('number lead time content');
  });
  it('has one content column', () => {
    expect(roles('TT|Chỉ tiêu|Nội dung công việc|Ghi chú')).toBe('number other content note');
    expect(roles('TT|Họ và tên|Chức vụ')).toBe('number content other');
  });
  it('takes the units that are dealt with as content when no tasks are listed', () => {
    expect(roles('STT|Đơn vị được kiểm tra|Thời gian kiểm tra')).toBe('number content time');
    expect(roles('TT|Khoa tham gia khảo sát|Đối tượng khảo sát')).toBe('number content other');
    expect(roles('STT|Nhiệm vụ|Đơn vị được kiểm tra|Thời gian')).toBe('number content other time');
  });
  it('keeps the executing unit apart from the leading one', () => {
    expect(roles('STT|Nội dung|Đơn vị chủ trì|Đơn vị thực hiện')).toBe('number content lead other');
    expect(roles('STT|Nội dung|Đơn vị thực hiện|Phối hợp')).toBe('number content lead support');
  });
  it('lets two columns share a role', () => {
    expect(roles('Nội dung|Bắt đầu|Kết thúc|Đơn vị')).toBe('content time time lead');
  });
});

describe('headers in narrow columns', () => {
  it('are known though the line ends within a word', () => {
    expect(columnRole('Số T T')).toBe('number');
    expect(columnRole('S TT')).toBe('number');
    expect(columnRole('Hình thức/Sả n phẩm truyền thông')).toBe(
      columnRole('Hình thức/Sản phẩm truyền thông'),
    );
    expect(columnRole('Hình thức/Sản phẩm truyền thông')).toBe('product');
    expect(columnRole('Đơn vị chủ tr ì')).toBe('lead');
  });
});

describe('isHeaderRow', () => {
  it.each([
    ['STT|Nội dung|Thời gian', true],
    ['THỜI GIAN|NỘI DUNG', true],
    ['TT|Tên đơn vị|Cấp học', true],
    ['1|Xây dựng kế hoạch truyền thông|Sở Y tế', false],
    ['I|Công tác chỉ đạo||', false],
    ['Phối hợp tổ chức hội nghị sơ kết|Sở Y tế|Quý I', false],
    ['Nội dung', false],
    ['', false],
  ])('%s', (row, expected) => expect(isHeaderRow(row.split('|'))).toBe(expected));

  it('knows the row that numbers the columns', () => {
    expect(isIndexRow(['(1)', '(2)', '(3)'])).toBe(true);
    expect(isIndexRow(['1', 'Họp', 'Quý I'])).toBe(false);
  });
});
