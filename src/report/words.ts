/** The few words that reports add to the findings. */
import type { Severity } from '../model/diagnostic.js';
import type { Language } from './types.js';

export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly page: (page: number) => string;
  readonly line: (from: number, to: number) => string;
  readonly box: string;
  readonly plan: (index: number) => string;
  readonly actual: string;
  readonly expected: string;
  readonly related: string;
  readonly unreadable: string;
  readonly blank: string;
  readonly title: string;
  readonly noFindings: string;
  readonly rule: string;
  readonly place: string;
  readonly message: string;
  readonly level: string;
  readonly summary: (
    files: number,
    counts: Readonly<Record<Severity, number>>,
    unreadable: number,
    accepted: number,
  ) => string;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const en: Words = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  page: (page) => `page ${page}`,
  line: (from, to) => (from === to ? `line ${from}` : `lines ${from}-${to}`),
  box: 'box',
  plan: (index) => `plan ${index}`,
  actual: 'found',
  expected: 'expected',
  related: 'see',
  unreadable: 'cannot be read',
  blank: '(blank)',
  title: 'Check of plans',
  noFindings: 'No findings.',
  rule: 'Rule',
  place: 'Place',
  message: 'Finding',
  level: 'Severity',
  summary: (files, { error, warning, info }, unreadable, accepted) =>
    [
      plural(files, 'file'),
      plural(error, 'error'),
      plural(warning, 'warning'),
      plural(info, 'info'),
      ...(unreadable === 0 ? [] : [`${unreadable} unreadable`]),
      ...(accepted === 0 ? [] : [`${accepted} accepted by the baseline`]),
    ].join(', '),
};

const vi: Words = {
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  page: (page) => `trang ${page}`,
  line: (from, to) => (from === to ? `dòng ${from}` : `dòng ${from}-${to}`),
  box: 'khung',
  plan: (index) => `kế hoạch thứ ${index}`,
  actual: 'gặp',
  expected: 'cần',
  related: 'xem',
  unreadable: 'không đọc được',
  blank: '(để trống)',
  title: 'Kiểm tra kế hoạch',
  noFindings: 'Không có phát hiện nào.',
  rule: 'Quy tắc',
  place: 'Vị trí',
  message: 'Phát hiện',
  level: 'Mức độ',
  summary: (files, { error, warning, info }, unreadable, accepted) =>
    [
      `${files} tệp`,
      `${error} lỗi`,
      `${warning} cảnh báo`,
      `${info} lưu ý`,
      ...(unreadable === 0 ? [] : [`${unreadable} tệp không đọc được`]),
      ...(accepted === 0 ? [] : [`${accepted} phát hiện đã chấp nhận trong baseline`]),
    ].join(', '),
};

export const WORDS: Readonly<Record<Language, Words>> = { vi, en };
