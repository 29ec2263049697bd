import { fromRoman } from '../../language/numerals.js';
import type { Plan } from '../../model/plan.js';
import { ANNEXES } from '../grounds.js';
import type { Finding, Rule } from '../types.js';

function labels(list: readonly string[]): (plan: Plan) => void {
  return (plan) => {
    plan.annexes = list.map((label) => ({
      label,
      title: 'DANH SÁCH',
      attachedTo: null,
      tables: [],
      sections: [],
    }));
  };
}

export const numberStyle: Rule = {
  meta: {
    id: 'annex/number-style',
    severity: 'info',
    title: { vi: 'Phụ lục không đánh số La Mã', en: 'Annexes not numbered in Roman' },
    explanation: {
      vi: 'Khi có từ hai phụ lục trở lên, các phụ lục phải được đánh số thứ tự bằng chữ số La Mã; văn bản của Đảng dùng chữ số Ả Rập.',
      en: 'Two or more annexes are numbered in Roman numerals; Party documents use Arabic ones.',
    },
    ground: ANNEXES,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      { title: { vi: 'I và II', en: 'I and II' }, edit: labels(['PHỤ LỤC I', 'PHỤ LỤC II']) },
    ],
    bad: [
      { title: { vi: '1 và 2', en: '1 and 2' }, edit: labels(['PHỤ LỤC 1', 'PHỤ LỤC 2']) },
      { title: { vi: 'Không đánh số', en: 'Not numbered' }, edit: labels(['PHỤ LỤC', 'PHỤ LỤC']) },
    ],
  },
  *check(plan): Generator<Finding> {
    const labelled = plan.annexes.filter((annex) => annex.label !== null && /phụ lục/i.test(annex.label));
    if (labelled.length < 2) return;
    const party = plan.header.number?.symbol?.includes('/') ?? false;
    for (const [index, { label }] of plan.annexes.entries()) {
      if (label === null || !/phụ lục/i.test(label)) continue;
      const number = label.replace(/^\D*?(phụ lục)\s*(số)?\s*:?\s*/i, '').trim();
      if (party ? /^\d+$/.test(number) : fromRoman(number) !== null) continue;
      yield {
        pointer: `/annexes/${index}/label`,
        message: {
          vi: `“${label}” chưa đánh số ${party ? 'Ả Rập' : 'La Mã'}.`,
          en: `“${label}” is not numbered in ${party ? 'Arabic' : 'Roman'}.`,
        },
        actual: label,
      };
    }
  },
};
