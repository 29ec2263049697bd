import { BODY } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { distance, markers, siblings } from './siblings.js';

export const numberingRepeated: Rule = {
  meta: {
    id: 'section/numbering-repeated',
    severity: 'warning',
    title: { vi: 'Số thứ tự mục lặp lại', en: 'Section number used twice' },
    explanation: {
      vi: 'Hai mục cùng cấp mang cùng một số, hoặc số sau nhỏ hơn số trước.',
      en: 'Two sections of one level carry the same number, or a number goes back.',
    },
    ground: BODY,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [{ title: { vi: 'Hai mục 2', en: 'Two sections numbered 2' }, edit: markers(['1', '2', '2']) }],
  },
  *check(plan): Generator<Finding> {
    for (const { previous, current } of siblings(plan)) {
      const step = distance(previous.value.marker, current.value.marker);
      if (step === null || step > 0) continue;
      yield {
        pointer: `${current.pointer}/marker`,
        message: {
          vi: `Sau mục ${previous.value.path} lại là mục ${current.value.path}.`,
          en: `After section ${previous.value.path} comes ${current.value.path} again.`,
        },
        actual: current.value.marker,
        related: [`${previous.pointer}/marker`],
      };
    }
  },
};
