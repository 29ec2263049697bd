import { fold } from '../../language/fold.js';
import { editRow } from '../examples.js';
import { SIX_CLEAR } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachTask, nameOfRow } from '../walk.js';
import { isBlank } from './blank.js';

/** Words that tie a time to an event, a document or an hour of the day. */
const BOUND =
  /\b(theo|sau khi|ngay sau|khi co|truoc khi|den khi|cung thoi gian|cung ky|theo quy dinh|theo ke hoach|theo huong dan|tuy|dot xuat|trong qua trinh|ngay lam viec|tuan|gio|phut|buoi|\d+h\d*)\b/;
const isBound = (raw: string): boolean => BOUND.test(fold(raw));

export const timeUnreadable: Rule = {
  meta: {
    id: 'row/time-unreadable',
    severity: 'info',
    title: { vi: 'Thời gian không đọc được thành ngày', en: 'Time that gives no date' },
    explanation: {
      vi: 'Thời gian ghi bằng lời không quy được thành ngày hay chu kỳ, nên không theo dõi được thời hạn. Thời gian gắn với một sự kiện hay văn bản khác (“theo quy định”, “ngay sau khi …”) là hợp lệ và được bỏ qua.',
      en: 'The printed time gives neither dates nor a recurrence, so its deadline cannot be watched. Times bound to an event or to another document are fine and passed over.',
    },
    ground: SIX_CLEAR,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      {
        title: { vi: 'Gắn với sự kiện', en: 'Bound to an event' },
        edit: editRow(0, (row) => {
          row.time = { raw: 'Ngay sau khi có kết quả', intervals: [], recurrence: null };
        }),
      },
    ],
    bad: [
      {
        title: { vi: 'Từ viết sai', en: 'A misspelt word' },
        edit: editRow(0, (row) => {
          row.time = { raw: 'Qúi hai', intervals: [], recurrence: null };
        }),
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: row, pointer } of eachTask(plan)) {
      const { time } = row;
      if (
        time === null ||
        isBlank(time.raw) ||
        time.intervals.length > 0 ||
        time.recurrence !== null ||
        isBound(time.raw)
      )
        continue;
      yield {
        pointer: `${pointer}/time`,
        message: {
          vi: `Thời gian của dòng ${nameOfRow(row)} không quy được thành ngày.`,
          en: `The time of row ${nameOfRow(row)} gives no date.`,
        },
        actual: time.raw,
      };
    }
  },
};
