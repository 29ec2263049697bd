import { BODY } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { distance, markers, siblings } from './siblings.js';

export const numberingGap: Rule = {
  meta: {
    id: 'section/numbering-gap',
    severity: 'warning',
    title: { vi: 'Số thứ tự mục bị nhảy', en: 'Section numbers jump' },
    explanation: {
      vi: 'Các mục cùng cấp phải đánh số liên tiếp. Chữ cái theo thứ tự tiếng Việt (sau d là đ) hoặc theo bảng chữ cái Latinh đều được chấp nhận.',
      en: 'Sections of one level are numbered without gaps. Letters may follow the Vietnamese order (đ after d) or the Latin one.',
    },
    ground: BODY,
    good: [
      { title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} },
      { title: { vi: 'a, b, c, d, e', en: 'a, b, c, d, e' }, edit: markers(['a', 'b', 'c', 'd', 'e']) },
    ],
    bad: [{ title: { vi: 'Mục 1 rồi mục 4', en: '1 and then 4' }, edit: markers(['1', '4']) }],
  },
  *check(plan): Generator<Finding> {
    for (const { previous, current } of siblings(plan)) {
      const step = distance(previous.value.marker, current.value.marker);
      if (step === null || step <= 1) continue;
      yield {
        pointer: `${current.pointer}/marker`,
        message: {
          vi: `Mục ${previous.value.path} được tiếp bằng mục ${current.value.path}.`,
          en: `Section ${previous.value.path} is followed by ${current.value.path}.`,
        },
        actual: current.value.marker,
        related: [`${previous.pointer}/marker`],
      };
    }
  },
};
