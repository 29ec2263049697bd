import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/language/time.js';

const context = { year: 2027, schoolYear: [2026, 2027] as const };
const read = (raw: string) =>
  readTime(raw, context)
    .intervals.map(({ start, end }) => `${start ?? ''}..${end ?? ''}`)
    .join(' ');
const recurs = (raw: string) => readTime(raw, context).recurrence;

describe('readTime', () => {
  it.each([
    ['Quý I, II, III, IV', '2027-01-01..2027-12-31'],
    ['Quý I,II,III,IV', '2027-01-01..2027-12-31'],
    ['Quý  III, IV', '2027-07-01..2027-12-31'],
    ['Quý I, III', '2027-01-01..2027-03-31 2027-07-01..2027-09-30'],
    ['Quý 2/2028', '2028-04-01..2028-06-30'],
    ['Quý II năm 2028', '2028-04-01..2028-06-30'],
    ['Quý II-III/2028', '2028-04-01..2028-09-30'],
    ['Quý 2,3/2028', '2028-04-01..2028-09-30'],
    ['Quý IV/2027 đến hết Quý II/2028', '2027-10-01..2028-06-30'],
  ])('quarters: %s', (raw, expected) => expect(read(raw)).toBe(expected));

  it.each([
    ['Tháng 3/2028', '2028-03-01..2028-03-31'],
    ['T9/2028', '2028-09-01..2028-09-30'],
    ['02/2028', '2028-02-01..2028-02-29'],
    ['Tháng 11', '2027-11-01..2027-11-30'],
    ['Tuần 3 tháng 10/2028', '2028-10-01..2028-10-31'],
    ['Tuần 1, 2 của tháng 9', '2027-09-01..2027-09-30'],
    ['Mỗi tháng 1 lần', ''],
    ['Tháng 3, 4 năm 2028', '2028-03-01..2028-04-30'],
    ['Tháng 3 và tháng 9', '2027-03-01..2027-03-31 2027-09-01..2027-09-30'],
    ['Từ tháng 3 đến tháng 9/2028', '2028-03-01..2028-09-30'],
    ['Tháng 11 đến tháng 02/2028', '2027-11-01..2028-02-29'],
    ['Năm 2028: tháng 5', '2028-05-01..2028-05-31'],
  ])('months: %s', (raw, expected) => expect(read(raw)).toBe(expected));

  it.each([
    ['15/01', '2027-01-15..2027-01-15'],
    ['06–16/02', '2027-02-06..2027-02-16'],
    ['Ngày 20 - 21/11/2028', '2028-11-20..2028-11-21'],
    ['24, 25 và 26 tháng 8 năm 2028', '2028-08-24..2028-08-26'],
    ['Từ ngày 06 - 15/11/2028', '2028-11-06..2028-11-15'],
    ['01/3/2028 – 05/3/2028', '2028-03-01..2028-03-05'],
    ['05-03-2028', '2028-03-05..2028-03-05'],
    ['Sáng thứ hai, 07h30 ngày 13/3/2028', '2028-03-13..2028-03-13'],
    ['Tối 14/4', '2027-04-14..2027-04-14'],
    ['Từ 19 giờ 30 phút - 20 giờ 15 phút ngày 08 tháng 5', '2027-05-08..2027-05-08'],
    ['Từ ngày 01/3/2028 trở đi', '2028-03-01..'],
    ['Dự kiến 10/7 (≤ 5 ngày làm việc)', '2027-07-10..2027-07-10'],
  ])('days: %s', (raw, expected) => expect(read(raw)).toBe(expected));

  it.each([
    ['Trước ngày 31/5/2028', '..2028-05-31'],
    ['trước 30/11', '..2027-11-30'],
    ['Chậm nhất là ngày 15 tháng 10 năm 2028', '..2028-10-15'],
    ['Trước 16h00 ngày 25/08/2028', '..2028-08-25'],
    ['Đến hết năm 2028', '..2028-12-31'],
    ['Trước tháng 6/2028', '..2028-05-31'],
    ['Trước ngày 15/6, 15/12', '..2027-06-15 ..2027-12-15'],
    ['Trước ngày 31/01 năm sau', '..2028-01-31'],
  ])('deadlines: %s', (raw, expected) => expect(read(raw)).toBe(expected));

  it.each([
    ['Cả năm', '2027-01-01..2027-12-31'],
    ['6 tháng đầu năm', '2027-01-01..2027-06-30'],
    ['Sáu tháng cuối năm 2028', '2028-07-01..2028-12-31'],
    ['Năm học 2027-2028', '2027-09-01..2028-05-31'],
    ['Học kỳ II', '2027-01-18..2027-05-31'],
    ['Giai đoạn 2026-2030', '2026-01-01..2030-12-31'],
    ['Hè 2028', '2028-06-01..2028-08-31'],
  ])('long periods: %s', (raw, expected) => expect(read(raw)).toBe(expected));

  it.each([
    '8h30 - 8h35',
    '≤ 20 ngày làm việc',
    '18 tháng',
    'Ngay sau khi có kết quả',
    'Theo các mốc tại Quyết định số 55/QĐ-UBND ngày 25/9/2026 của Chủ tịch UBND tỉnh',
    'Tuần 1–2',
    '31/02/2027',
    'Tháng 13/2027',
    'Theo quy định',
    '',
  ])('no date: %s', (raw) => expect(read(raw)).toBe(''));

  it.each([
    ['Hằng ngày', 'daily'],
    ['hàng tuần', 'weekly'],
    ['ít nhất 1 lần/tháng', 'monthly'],
    ['Trước ngày 05 của tháng liền kề', 'monthly'],
    ['Định kỳ hằng quý hoặc đột xuất', 'quarterly'],
    ['Định kỳ 6 tháng', 'half-yearly'],
    ['Hằng năm', 'yearly'],
    ['Thường xuyên trong năm', 'continuous'],
    ['Đột xuất', 'ad-hoc'],
    ['Quý I', null],
  ])('recurrence: %s', (raw, expected) => expect(recurs(raw)).toBe(expected));

  it('does not guess the year', () => {
    expect(readTime('Quý I', { year: null }).intervals).toEqual([]);
    expect(readTime('Học kỳ I', { year: 2027 }).intervals).toEqual([]);
    expect(readTime('Quý I/2028', { year: null }).intervals).toHaveLength(1);
  });
  it('fills the year of the plan with what goes on all the time', () => {
    expect(read('Thường xuyên')).toBe('2027-01-01..2027-12-31');
    expect(read('Thường xuyên trong tháng')).toBe('');
    expect(readTime('Thường xuyên', { year: null }).intervals).toEqual([]);
  });
});
