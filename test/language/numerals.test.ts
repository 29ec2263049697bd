import { describe, expect, it } from 'vitest';
import { fromRoman, letterOrder, toRoman } from '../../src/language/numerals.js';

describe('Roman numerals', () => {
  it('come back the same for every value up to 100', () => {
    for (let value = 1; value <= 100; value++) expect(fromRoman(toRoman(value))).toBe(value);
  });

  it.each(['IIX', 'VV', 'IIII', '', 'ABC', 'iv'])('"%s" is none', (text) => {
    expect(fromRoman(text)).toBeNull();
  });
});

describe('letters of points', () => {
  it('count đ after d and leave out f, j, w, z', () => {
    expect(['a', 'd', 'đ', 'e', 'g'].map(letterOrder)).toEqual([1, 4, 5, 6, 7]);
    expect(['f', 'j', 'w', 'z'].map(letterOrder)).toEqual([null, null, null, null]);
  });
});
