import { numberKey } from '../../language/documentNumber.js';
import { BASIS } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { type Cited, eachCitation } from './citations.js';

/** Two full names of which neither contains the other; an abbreviation says nothing. */
function differ(a: string | null, b: string | null): boolean {
  if (a === null || b === null || ABBREVIATED.test(a) || ABBREVIATED.test(b)) return false;
  const [x, y] = [a, b].map((name) => name.toLocaleLowerCase('vi'));
  return x !== undefined && y !== undefined && !x.includes(y) && !y.includes(x);
}

const ABBREVIATED = /[A-ZĐ]{2,}/;

function report(known: Cited, one: Cited): Finding {
  const dates = known.date !== one.date;
  return {
    pointer: one.pointer,
    message: dates
      ? {
          vi: `${one.number} được ghi hai ngày: ${known.date} và ${one.date}.`,
          en: `${one.number} is cited with two dates: ${known.date} and ${one.date}.`,
        }
      : {
          vi: `${one.number} được ghi hai cơ quan ban hành.`,
          en: `${one.number} is cited with two issuers.`,
        },
    actual: dates ? one.date : one.issuer,
    expected: dates ? known.date : known.issuer,
    related: [known.pointer],
  };
}

export const conflict: Rule = {
  meta: {
    id: 'reference/conflict',
    severity: 'warning',
    title: {
      vi: 'Một số văn bản có hai ngày hoặc hai cơ quan ban hành',
      en: 'One number with two dates or two issuers',
    },
    explanation: {
      vi: 'Cùng một số, ký hiệu được viện dẫn với hai ngày khác nhau trong cùng năm, hoặc cùng ngày nhưng hai cơ quan khác nhau: một chỗ đã sai. Số của hai năm khác nhau là hai văn bản.',
      en: 'The same number is cited with two dates of one year, or with one date and two issuers: one of the places is wrong. Numbers of two years are two documents.',
    },
    ground: BASIS,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Hai ngày trong một năm', en: 'Two dates of one year' },
        edit: (plan) => {
          const texts = [
            'Theo Công văn số 77/SVH-NT ngày 02/02/2026.',
            'Theo Công văn số 77/SVH-NT ngày 12/02/2026.',
          ];
          plan.sections[1]?.paragraphs.push(...texts.map((text) => ({ marker: '-', text })));
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const first = new Map<string, Cited>();
    for (const one of eachCitation(plan)) {
      const key = `${numberKey(one.number)} ${one.date.slice(0, 4)}`;
      const known = first.get(key);
      if (!known) first.set(key, one);
      else if (known.date !== one.date || differ(known.issuer, one.issuer)) yield report(known, one);
    }
  },
};
