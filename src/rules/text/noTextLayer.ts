import { ENCODING } from '../grounds.js';
import type { Rule } from '../types.js';
import { fromReader, reported } from './fromReader.js';

export const noTextLayer: Rule = {
  meta: {
    id: 'text/no-text-layer',
    severity: 'warning',
    title: { vi: 'Có trang chỉ là ảnh', en: 'A page is only a picture' },
    explanation: {
      vi: 'Một số trang không có lớp chữ nên nội dung của chúng không được kiểm tra; cần nhận dạng chữ hoặc dùng văn bản gốc.',
      en: 'Some pages have no text, so what they say was not checked; recognise them first or use the original document.',
    },
    ground: ENCODING,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Trang 2 là ảnh', en: 'Page 2 is a picture' },
        edit: reported('text/no-text-layer', 'Trang 2 không có lớp chữ.'),
      },
    ],
  },
  check: (plan) => fromReader(plan, 'text/no-text-layer'),
};
