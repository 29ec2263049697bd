import { fold } from '../../language/fold.js';
import { ANNEXES } from '../grounds.js';
import { eachBodyText } from '../texts.js';
import type { Finding, Rule } from '../types.js';

export const unannounced: Rule = {
  meta: {
    id: 'annex/unannounced',
    severity: 'info',
    title: { vi: 'Phụ lục không được nêu trong nội dung', en: 'Annex not announced in the body' },
    explanation: {
      vi: 'Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục đó.',
      en: 'A document with annexes points to them in its body.',
    },
    ground: ANNEXES,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Nội dung không nhắc phụ lục', en: 'The body does not mention it' },
        edit: (plan) => {
          plan.sections[1]?.paragraphs.splice(0, 1, { marker: '-', text: 'Hội thi gồm hai vòng.' });
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const named = [...eachBodyText(plan)].some(({ value }) =>
      /\b(phu luc|phu bieu|bieu mau|dinh kem|kem theo|danh sach|bieu)\b/.test(fold(value)),
    );
    if (named || plan.annexes.length === 0) return;
    yield {
      pointer: '/annexes/0',
      message: {
        vi: 'Nội dung kế hoạch không nêu phụ lục kèm theo.',
        en: 'The body does not announce the annex.',
      },
      actual: plan.annexes[0]?.label ?? null,
    };
  },
};
