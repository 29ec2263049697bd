import { ENCODING } from '../grounds.js';
import type { Rule } from '../types.js';
import { fromReader, reported } from './fromReader.js';

export const decomposed: Rule = {
  meta: {
    id: 'text/decomposed',
    severity: 'info',
    title: { vi: 'Văn bản dùng Unicode tổ hợp', en: 'Decomposed Unicode in the file' },
    explanation: {
      vi: 'Tệp ghi dấu tách rời chữ (Unicode tổ hợp) nên tìm kiếm, so sánh dễ sai. Chương trình đã đưa về Unicode dựng sẵn khi đọc.',
      en: 'The file keeps tone marks apart from their letters, which breaks searching and comparing. Reading turned them into composed letters.',
    },
    ground: ENCODING,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Tệp dùng dấu rời', en: 'A file with loose marks' },
        edit: reported('text/decomposed', 'Tệp dùng Unicode tổ hợp.'),
      },
    ],
  },
  check: (plan) => fromReader(plan, 'text/decomposed'),
};
