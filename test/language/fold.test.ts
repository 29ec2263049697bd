import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../src/language/fold.js';

describe('fold', () => {
  it.each([
    ['Sở GD&ĐT', 'so gddt'],
    ['Hoà  Bình', 'hoa binh'],
    ['Hòa Bình'.normalize('NFD'), 'hoa binh'],
    ['Ðơn vị – phối hợp', 'don vi - phoi hop'],
    ['“Đổi mới” & sáng tạo…', '"doi moi" sang tao...'],
    ['', ''],
  ])('%s', (text, key) => expect(fold(text)).toBe(key));

  it('is the same letter by letter and for texts with rare letters', () => {
    for (let unit = 1; unit < 0x2030; unit++) {
      // A final sigma depends on what stands behind it.
      if (unit === 0x3a3) continue;
      const text = `Số ${String.fromCharCode(unit)}a ${String.fromCharCode(unit)} Đ`;
      expect(fold(`${text}一`)).toBe(`${fold(text)}一`);
    }
  });

  it('is the same for short and long texts', () => {
    const text = 'Hoà Bình – “Đổi mới” & sáng tạo… '.repeat(3);
    expect(fold(text.repeat(20))).toBe(`${fold(text)} `.repeat(20).trim());
  });

  it('gives words without punctuation', () => {
    expect(foldWords('Hình thức/Sản phẩm (nếu có)')).toEqual(['hinh', 'thuc', 'san', 'pham', 'neu', 'co']);
  });
});
