import { describe, expect, it } from 'vitest';
import { dateAfter, findDate, findPartialDate, isoDate } from '../../src/language/dates.js';

describe('dates', () => {
  it.each([
    ['Hà Tân, ngày 05 tháng 01 năm 2026', '2026-01-05'],
    ['ngày 7 tháng 8 năm 2026', '2026-08-07'],
    ['ngày 23/10/2025', '2025-10-23'],
    ['ngày 05-9-2018', '2018-09-05'],
    ['họp ngày 24/6/2022 tại Sở', '2022-06-24'],
    ['ngày 01 tháng 02năm 2010', '2010-02-01'],
  ])('%s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso);
  });

  it.each([
    ['ngày      tháng 3 năm 2026', { year: 2026, month: 3, day: null }],
    ['ngày     tháng     năm 2026', { year: 2026, month: null, day: null }],
    ['ngày …… tháng …… năm 2026', { year: 2026, month: null, day: null }],
    ['ngày. tháng 10 năm 2026', { year: 2026, month: 10, day: null, raw: 'ngày. tháng 10 năm 2026' }],
    ['ngày         /02/2024', { year: 2024, month: 2, day: null }],
  ])('leaves blank parts null in "%s"', (text, parts) => {
    expect(findPartialDate(text)).toMatchObject({ ...parts, iso: null });
  });

  it('does not repair a day that does not exist', () => {
    expect(findDate('ngày 31/02/2026')).toMatchObject({ day: 31, month: 2, year: 2026, iso: null });
    expect(isoDate(2025, 2, 29)).toBeNull();
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
  });

  it('reads the date right behind a number only', () => {
    expect(dateAfter(' ngày 05/9/2018 của UBND')?.date.iso).toBe('2018-09-05');
    expect(dateAfter(', ngày 15/6/2026')?.date.iso).toBe('2026-06-15');
    expect(dateAfter(' của UBND ngày 05/9/2018')).toBeNull();
  });

  it('finds none in a range of years', () => {
    expect(findDate('giai đoạn 2025 - 2026')).toBeNull();
  });
});
