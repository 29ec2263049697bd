/**
 * Vietnamese words of time expressions, as folded keys (see `fold`). Data only; the readers beside it
 * hold no Vietnamese.
 */

import { pattern } from '../pattern.js';

export type Recurrence =
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'half-yearly'
  | 'yearly'
  | 'continuous'
  | 'ad-hoc';

const EVERY = '(?:hang|moi|tung|dinh ky(?: hang| moi| theo)?)';
const rule = (recurrence: Recurrence, pattern: string) =>
  ({ recurrence, pattern: new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`) }) as const;

/** The first that matches wins: the shortest period before `thường xuyên`, that before `đột xuất`. */
export const RECURRENCES = [
  rule('daily', `${EVERY} ngay|(?:\\d+ )?lan ?/ ?ngay|24/24(?:h| gio)?`),
  rule('weekly', `${EVERY} tuan|(?:\\d+ )?lan ?/ ?tuan|tuan/lan|tuan mot lan`),
  rule(
    'half-yearly',
    `(?:2|02|hai) lan ?(?:/|mot) ?nam|(?:${EVERY} )(?:0?6|sau) thang|(?:0?6|sau) thang ?(?:/ ?|mot |1 )lan`,
  ),
  rule(
    'quarterly',
    `(?:4|04|bon) lan ?/ ?nam|${EVERY} qu[yi]|(?:${EVERY} )?(?:0?3|ba) thang ?(?:/ ?|mot |1 )lan|lan ?/ ?qu[yi]`,
  ),
  rule(
    'monthly',
    `${EVERY} thang|lan ?/ ?thang|thang mot lan|cua thang (?:lien ke|sau|ke tiep)|ngay \\d+ thang (?:lien ke|sau|ke tiep)`,
  ),
  rule('yearly', `${EVERY} nam|lan ?/ ?nam|nam mot lan|thuong nien`),
  rule('continuous', 'thuong xuyen|lien tuc|xuyen suot|thuong ky|suot nam(?! hoc)'),
  rule(
    'ad-hoc',
    'dot xuat|khi (?:co )?(?:yeu cau|phat sinh|can thiet|vu viec)|theo yeu cau|khi duoc yeu cau',
  ),
];

/** `thường xuyên` within one of these is not the whole year. */
export const NARROW_CONTINUOUS = /trong (?:thang|qu[yi]|tuan|nam hoc|hoc ky|thoi gian)/;

const NUMBERED = `(?:${[
  String.raw`\d+[a-z]?(?:/\d{4})? ?/ ?[a-z]{2,6} ?- ?[a-z][a-z0-9.-]*`,
  String.raw`\d+ ?- ?(?:nq|kl|ct|qdi?|tb|hd|cv|kh|ctr|bc|tt|ttr)/[a-z]+`,
  String.raw`\d+/\d{4}/(?:qh|ubtvqh)\d+`,
].join('|')})`;
const CITED_DATE = String.raw`(?: ?ngay \d{1,2}(?: ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}| thang \d{1,2}(?: nam \d{4})?))?`;

/** Texts that hold dates which are no dates of the task: cited documents, clock times, lengths of time, horizons. */
export const NO_DATES: readonly RegExp[] = [
  // Quyết định số 1441/QĐ-UBND ngày 25/9/2025 ; Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013
  new RegExp(`(?:so )?${NUMBERED},?${CITED_DATE}`, 'g'),
  /(?:dieu|khoan|diem|muc|phu luc) \d+/g,
  /\blan thu \S+/g,
  // thứ hai, thứ 7, chủ nhật
  /(?<![a-z])(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?![a-z0-9])/g,
  // tuần 3 tháng 10: the number is that of the week
  /(?<![a-z])tuan (?:le |thu )*(?:\d{1,2}|i{1,3}|iv|nhat|hai|ba|tu|nam)(?:(?: ?[,&-] ?| va )(?:tuan )?\d{1,2})*(?= ?,? ?(?:cua |trong )?(?:thang|t ?\d)| ?\()/g,
  // mỗi tháng 1 lần, mỗi quý 2 lần
  /(?:thang|qu[yi]|tuan|nam) (?:\d{1,2}|mot|hai) lan(?![a-z])/g,
  /(?:tam nhin|dinh huong)(?: den)?(?: nam)? \d{4}/g,
];

/** `quý 2, 3/2026`: the year belongs to all of the list. */
export const QUARTER_LIST = /(qu[yi] (?:[1-4] ?[,;-] ?)+[1-4]) ?\/ ?(20\d\d)(?!\d)/g;

/** `8h30`, `20 giờ 15 phút`, `16:00`. */
const CLOCK = String.raw`(?<![\d/])\d{1,2} ?(?:(?:h|g|gio)(?![a-z]) ?(?:\d{1,2}(?![\d/])(?: ?(?:phut|p)(?![a-z]))?)?|:\d{2}(?:h)?)`;
export const CLOCKS: readonly RegExp[] = [
  new RegExp(`(?:tu )?${CLOCK} ?(?:-|den) ?${CLOCK}(?: ?,)?`, 'g'),
  new RegExp(`${CLOCK}(?: ?,)?`, 'g'),
];

/** `20 ngày làm việc`, `18 tháng`, `03 năm`: lengths, unless a number or a half-year follows. */
export const LENGTHS =
  /(?<!(?:thang|qu[yi]|ngay|nam|tuan|t|\/|\d) ?)(?<![\d/.-] ?)\d{1,3} \(?(?:ngay|thang|nam|tuan|qu[yi]|buoi|ky)(?![a-z])(?! ?\d| (?:dau|cuoi)(?![a-z])| nam \d)/g;

export const NUMBER_WORDS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };

/** Year words after a date: how far from the year of the plan. */
export const YEAR_SHIFTS: readonly { readonly words: string; readonly shift: number }[] = [
  { words: 'nam (?:sau|lien ke|ke tiep|tiep theo)(?: lien ke)?', shift: 1 },
  { words: 'nam (?:truoc|lien truoc)', shift: -1 },
  { words: 'nam (?:nay|ke hoach|bao cao)', shift: 0 },
];

/** Words before a date that make it the last day. */
export const DEADLINE_WORDS =
  'truoc|cham nhat|muon nhat|khong (?:qua|muon hon|cham hon)|han cuoi|thoi han|han|xong|den|toi|tinh den';
export const BEFORE_WORDS = 'truoc';
export const FROM_WORDS = 'tu|ke tu|bat dau(?: tu)?|sau';
export const TO_WORDS = 'den|toi';
/** Words that may stand between a marker and its date without changing anything. */
export const FILLER_WORDS =
  'ngay|la|vao|trong|het|cuoi|dau|giua|khoang|du kien|sang|chieu|toi ngay|buoi|cac|cua|nam|thang|thoi diem|giai doan';

/**
 * School year and its halves: first and last day as [years after the first, month-day]. The day is set
 * each year by the ministry; teaching ends before 31 May, the first half before 18 January.
 */
export const SCHOOL = {
  year: [0, '09-01', 1, '05-31'],
  first: [0, '09-01', 1, '01-17'],
  second: [1, '01-18', 1, '05-31'],
} as const;

export const SUMMER = ['06-01', '08-31'] as const;

/** Parts of the day, taken out before folding: `tối` (evening) and `tới` (until) have one key. */
export const DAY_PARTS = pattern(/(?<!\p{L})(?:buổi|sáng|trưa|chiều|tối|đêm)(?!\p{L})/giu);
