import { describe, expect, it } from 'vitest';
import { findPageNumbers, type PageLines } from '../../../src/readers/pdf/pageNumbers.js';
import type { TextLine } from '../../../src/readers/pdf/types.js';

/** A line of one word; only its place and text matter here. */
const line = (text: string, page: number, x0: number, base: number): TextLine =>
  ({
    page,
    base,
    x0,
    x1: x0 + 6 * text.length,
    words: [{ text, x0, x1: x0 + 6 * text.length }],
  }) as unknown as TextLine;

function pages(texts: readonly string[], recognised: boolean): PageLines[] {
  return texts.map((text, index) => ({
    number: index + 1,
    width: 595,
    height: 842,
    recognised,
    lines: [line('Nội dung', index + 1, 90, 200), line(text, index + 1, 530 + index, 780 - index)],
  }));
}

const found = (texts: readonly string[], recognised: boolean): number[] =>
  [...findPageNumbers(pages(texts, recognised), new Set())].map(({ page }) => page);

describe('page numbers of scans', () => {
  it('that were misread are known by their place', () => {
    expect(found([']', '2', '3'], true)).toEqual([2, 3, 1]);
  });

  it('are no words', () => {
    expect(found(['Kết', '2', '3'], true)).toEqual([2, 3]);
  });

  it('are read as they are in printed files', () => {
    expect(found([']', '2', '3'], false)).toEqual([2, 3]);
  });
});
