import { ANNEXES } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { announcements, ordinal } from './announced.js';

export const missing: Rule = {
  meta: {
    id: 'annex/missing',
    severity: 'warning',
    title: { vi: 'Phụ lục được nêu nhưng không có', en: 'Annex announced but not there' },
    explanation: {
      vi: 'Nội dung kế hoạch dẫn chiếu đến phụ lục kèm theo mà tệp không có phụ lục đó.',
      en: 'The body speaks of an attached annex that the file does not hold.',
    },
    ground: ANNEXES,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      {
        title: { vi: 'Phụ lục của văn bản khác', en: 'An annex of another document' },
        edit: (plan) => {
          plan.annexes = [];
          plan.sections[1]?.paragraphs.splice(0, 1, {
            marker: '-',
            text: 'Theo mẫu tại Phụ lục I Nghị định số 30/2020/NĐ-CP.',
          });
        },
      },
    ],
    bad: [
      {
        title: { vi: 'Không có phụ lục', en: 'No annex' },
        edit: (plan) => {
          plan.annexes = [];
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const held = new Set(plan.annexes.map((annex) => ordinal(annex.label ?? '')));
    const told = new Set<string>();
    for (const { label, pointer } of announcements(plan)) {
      const wanted = ordinal(label);
      const there =
        wanted === ''
          ? plan.annexes.length > 0
          : held.has(wanted) || (held.has('') && plan.annexes.length === 1);
      if (there || told.has(wanted)) continue;
      told.add(wanted);
      yield {
        pointer,
        message: {
          vi: `${label} được nêu nhưng không có trong tệp.`,
          en: `${label} is announced but not in the file.`,
        },
        actual: null,
        expected: label,
        related: ['/annexes'],
      };
    }
  },
};
