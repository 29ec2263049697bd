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

  it('gives words without punctuation', () => {
    expect(foldWords('Hình thức/Sản phẩm (nếu có)')).toEqual(['hinh', 'thuc', 'san', 'pham', 'neu', 'co']);
  });
});
