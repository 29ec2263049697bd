import { describe, expect, it } from 'vitest';
import { personsOfLines, unitsOfParagraphs } from '../../src/language/unitLines.js';

describe('units one below the other', () => {
  it.each([
    [
      ['Sở Nội vụ', 'Sở Tài chính'],
      ['Sở Nội vụ', 'Sở Tài chính'],
    ],
    [
      ['Phòng Kinh tế;', 'Phòng Văn hóa - Xã hội, Trạm Y tế'],
      ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Trạm Y tế'],
    ],
    [
      ['Đỗ Mạnh Lực', 'Bà Vũ Thị Lan'],
      ['Đỗ Mạnh Lực', 'Bà Vũ Thị Lan'],
    ],
    [
      ['Hiệu trưởng', 'Phó Hiệu trưởng', 'Giáo viên'],
      ['Hiệu trưởng', 'Phó Hiệu trưởng', 'Giáo viên'],
    ],
  ])('%j are apart', (paragraphs, units) => {
    expect(unitsOfParagraphs(paragraphs)).toEqual(units);
  });

  it.each([
    [['Sở Văn hóa, Thể thao', 'và Du lịch']],
    [['Sở Công', 'Thương; Sở Xây dựng']],
    [['Ủy ban nhân dân', 'phường Bình Khê']],
    [['UBND', 'Phường Bình Khê']],
    [['Sở Giáo dục và Đào tạo', 'Hà Nội']],
    [['Lãnh đạo', 'Sở Tài chính']],
    [['Giám đốc', 'Công an tỉnh', 'Sở Tài chính']],
    [['Sở Nội vụ']],
    [[]],
  ])('%j are not: something goes on', (paragraphs) => {
    expect(unitsOfParagraphs(paragraphs)).toBeNull();
  });
});

describe('persons on lines of their own', () => {
  it('are apart', () => {
    expect(personsOfLines(['Đỗ Mạnh Lực', 'Nguyễn Thị Loan,', 'Ông Lò Văn Pó'])).toEqual([
      'Đỗ Mạnh Lực',
      'Nguyễn Thị Loan',
      'Ông Lò Văn Pó',
    ]);
  });

  it('are apart when a capital was forgotten', () => {
    expect(personsOfLines(['Đỗ Mạnh Lực', 'Nguyễn Thị thúy Nhung'])).toHaveLength(2);
    expect(unitsOfParagraphs(['Đỗ Mạnh Lực', 'Nguyễn Thị thúy Nhung'])).toHaveLength(2);
  });

  it.each([
    [['Văn phòng Sở', 'Văn phòng Huyện']],
    [['Nguyễn Thị', 'Thanh Loan']],
    [['Nguyễn Thị Loan', 'Văn phòng']],
    [['Lê Hữu Phước']],
  ])('%j are not', (lines) => {
    expect(personsOfLines(lines)).toBeNull();
  });
});
