import { describe, expect, it } from 'vitest';
import { lettersBetween } from '../../src/language/likeness.js';

describe('letters between two texts', () => {
  it.each([
    ['', '', 0],
    ['Sản phẩm', 'Sản phẩm', 0],
    ['Hình thức', 'Hình thưc', 1],
    ['TT', 'STT', 1],
    ['Chủ trì', '', 7],
  ])('%s and %s differ in %i', (a, b, count) => expect(lettersBetween(a, b)).toBe(count));
});
