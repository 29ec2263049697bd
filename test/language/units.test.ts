import { describe, expect, it } from 'vitest';
import { looksLikeUnit, splitUnits } from '../../src/language/units.js';

describe('splitUnits', () => {
  it.each([
    [
      'Sở Thủy lợi, Văn phòng UBND tỉnh, Công an tỉnh',
      ['Sở Thủy lợi', 'Văn phòng UBND tỉnh', 'Công an tỉnh'],
    ],
    [
      '- Phòng Văn hóa - Xã hội các phường, xã; - Các trường trực thuộc.',
      ['Phòng Văn hóa - Xã hội các phường, xã', 'Các trường trực thuộc'],
    ],
    ['- Văn phòng Sở - Phòng Kế hoạch - Tài chính', ['Văn phòng Sở', 'Phòng Kế hoạch - Tài chính']],
    ['- Phòng Quản lý thi. - Phòng Trung học.', ['Phòng Quản lý thi', 'Phòng Trung học']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    [
      'Các sở, ban, ngành; UBND các xã, phường, đặc khu',
      ['Các sở, ban, ngành', 'UBND các xã, phường, đặc khu'],
    ],
    ['Phòng GDNN,GDTX-CĐ', ['Phòng GDNN,GDTX-CĐ']],
    ['Phòng HSSV, GDTX-CN', ['Phòng HSSV, GDTX-CN']],
    ['P. Đào tạo + Viện Cơ khí', ['P. Đào tạo', 'Viện Cơ khí']],
    [
      'Sở Cảng biển (Phòng A; Phòng B), SYT, Các cơ sở y tế',
      ['Sở Cảng biển (Phòng A; Phòng B)', 'SYT', 'Các cơ sở y tế'],
    ],
    ['Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND']],
    ['', []],
    [' ; ', []],
  ])('%s', (raw, expected) => expect(splitUnits(raw)).toEqual(expected));
});

describe('looksLikeUnit', () => {
  it.each([
    'Văn phòng Sở',
    'Đề nghị UBND các phường, xã',
    'Giao Sở Cảng biển (Cơ quan Thường trực):',
    'Các phòng, đơn vị thuộc Sở',
    'Các tổ chức chính trị - xã hội xã',
    'Đối với các Tòa chuyên trách',
    'Chỉ huy trưởng',
    'Đối với Ủy ban nhân dân cấp xã, các trường phổ thông',
    'Vụ Tổng hợp, Thống kê',
    'Báo và Phát thanh, Truyền hình tỉnh',
    'Tổ thẩm định giá',
    'Các cơ quan, đơn vị được khảo sát',
    'CÁC SỞ, BAN, NGÀNH',
    'Sở Xây dựng',
    'Lãnh đạo Sở Cảng biển',
    'Sở Thủy lợi có trách nhiệm:',
  ])('unit: %s', (text) => expect(looksLikeUnit(text)).toBe(true));

  it.each([
    'Trách nhiệm',
    'Nhiệm vụ',
    'Kinh phí thực hiện',
    'Công tác triển khai',
    'Các nhiệm vụ do Bộ Cảng biển chủ trì thực hiện',
    'Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Tài chính xây dựng dự toán',
    'Căn cứ Kế hoạch này, các đơn vị triển khai thực hiện',
    'Tổ chức thực hiện',
    'Tổ chức cuộc thi tìm hiểu pháp luật',
    'Xã hội hóa giáo dục',
    'Phòng, chống thiên tai',
    'Phòng chống thiên tai',
    'Hội nghị sơ kết',
    'Bộ tiêu chí đánh giá',
    'Các cơ sở dữ liệu dùng chung',
    'Báo cáo kết quả',
    'các đơn vị thuộc Sở',
    '',
  ])('no unit: %s', (text) => expect(looksLikeUnit(text)).toBe(false));
});
