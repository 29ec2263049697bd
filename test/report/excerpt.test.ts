import { describe, expect, it } from 'vitest';
import { clip } from '../../src/report/clip.js';
import { comparePlaces, linesOf, rangesAt } from '../../src/report/place.js';
import { planExcerpt } from '../../src/report/planExcerpt.js';
import { basePlan } from '../../src/rules/basePlan.js';

const marked = ({ text, from, to }: { text: string; from: number; to: number }): string =>
  text.slice(from, to);

describe('the line of a parsed plan', () => {
  const plan = basePlan();

  it.each([
    ['/annexes/0/tables/0/rows/0/lead', 'Văn phòng Sở'],
    ['/annexes/0/tables/0/rows/1/cells/2', 'Kết quả hội thi'],
    ['/annexes/0/tables/0/rows/1/time/raw', 'Tháng 6/2026'],
    ['/header/number', 'Số: 19/KH-SVH'],
    ['/sections/1/paragraphs/0', 'Hội thi gồm hai vòng (chi tiết tại Phụ lục).'],
    ['/header/number/serial', '19'],
  ])('of %s marks %s', (pointer, text) => {
    const excerpt = planExcerpt(plan, pointer);
    expect(excerpt && marked(excerpt)).toBe(text);
  });

  it('of a row shows all its cells', () => {
    expect(planExcerpt(plan, '/annexes/0/tables/0/rows/0')).toEqual({
      text: '1 | Lập danh sách đội thi | Danh sách | Văn phòng Sở | Phòng Nghệ thuật | Tháng 4/2026',
      from: 0,
      to: 86,
    });
  });

  it.each([null, '', '/signatures', '/nowhere'])('of %j is none', (pointer) => {
    expect(planExcerpt(plan, pointer)).toBeNull();
  });
});

describe('a long line', () => {
  const text = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`;

  it('is cut so that the mark stays in sight', () => {
    const cut = clip({ text, from: 200, to: 204 }, 80);
    expect(cut.text).toHaveLength(80);
    expect(marked(cut)).toBe('HERE');
    expect(cut.text).toMatch(/^….*…$/);
  });

  it.each([
    [0, 400],
    [0, 10],
    [390, 404],
    [100, 404],
  ])('has its mark inside: %d to %d', (from, to) => {
    const cut = clip({ text, from, to }, 80);
    expect(cut.text.length).toBeLessThanOrEqual(80);
    expect(cut.from).toBeGreaterThanOrEqual(0);
    expect(cut.to).toBeLessThanOrEqual(cut.text.length);
    expect(cut.to).toBeGreaterThan(cut.from);
  });
});

describe('a place', () => {
  const positions = {
    '/header/number': { page: 1, lines: [2, 2] as [number, number] },
    '/sections/0': [
      { page: 1, lines: [5, 9] as [number, number] },
      { page: 2, lines: [12, 14] as [number, number] },
    ],
  };

  it('is that of the value or of the nearest one around it', () => {
    expect(rangesAt(positions, '/header/number/serial')).toEqual([{ page: 1, lines: [2, 2] }]);
    expect(linesOf(rangesAt(positions, '/sections/0/paragraphs/3'))).toEqual([5, 14]);
    expect(rangesAt(positions, '/title')).toEqual([]);
    expect(rangesAt(undefined, '/title')).toEqual([]);
    expect(rangesAt(positions, '')).toEqual([]);
  });

  it('comes by page, height and left edge; what has none comes first', () => {
    const places = [
      [{ page: 2, box: [0, 10, 1, 11] as [number, number, number, number] }],
      [{ page: 1, box: [50, 30, 60, 40] as [number, number, number, number] }],
      [],
      [{ page: 1, box: [10, 30, 20, 40] as [number, number, number, number] }],
    ];
    expect([...places].sort(comparePlaces).map((one) => places.indexOf(one))).toEqual([2, 3, 1, 0]);
  });
});
