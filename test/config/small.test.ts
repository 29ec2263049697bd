import { describe, expect, it } from 'vitest';
import { matches } from '../../src/config/glob.js';
import { editDistance, nearest } from '../../src/config/nearest.js';

describe('the nearest name', () => {
  it.each([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['lead', 'lede', 2],
    ['sitting', 'kitten', 3],
  ])('%s and %s are %d apart', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('is none when nothing is near', () => {
    expect(nearest('xyz', ['pretty', 'json'])).toBeNull();
    expect(nearest('prety', ['pretty', 'json'])).toBe('pretty');
    expect(nearest('ROW/LEAD-MISSING', ['row/lead-missing'])).toBe('row/lead-missing');
  });
});

describe('a file pattern', () => {
  it.each([
    ['*.pdf', 'a.pdf'],
    ['*.pdf', 'folder/a.pdf'],
    ['drafts/**', 'drafts/a/b.pdf'],
    ['drafts/', 'drafts/a/b.pdf'],
    ['**/drafts/*.{pdf,docx}', 'drafts/a.docx'],
    ['**/drafts/*.{pdf,docx}', 'x/y/drafts/a.pdf'],
    ['./plan-?.txt', 'plan-1.txt'],
    ['plan-[0-9].txt', 'plan-7.txt'],
    ['plan-[!0-9].txt', 'plan-a.txt'],
    ['a (1)+.pdf', 'a (1)+.pdf'],
    ['dự thảo\\*.pdf', 'dự thảo/x.pdf'],
    ['dự thảo/*'.normalize('NFD'), 'dự thảo/x.pdf'],
    ['{a.pdf', '{a.pdf'],
    ['[a.pdf', '[a.pdf'],
  ])('%s matches %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(true);
  });

  it.each([
    ['*.pdf', 'a.pdfx'],
    ['drafts/*.pdf', 'drafts/a/b.pdf'],
    ['a.pdf', 'aXpdf'],
    ['plan-?.txt', 'plan-/.txt'],
    ['plan-[!0-9].txt', 'plan-7.txt'],
  ])('%s does not match %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(false);
  });
});
