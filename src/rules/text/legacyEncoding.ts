import { guessLegacy } from '../../language/legacyText.js';
import { ENCODING } from '../grounds.js';
import { eachText } from '../texts.js';
import type { Finding, Rule } from '../types.js';

export const legacyEncoding: Rule = {
  meta: {
    id: 'text/legacy-encoding',
    severity: 'warning',
    title: { vi: 'Văn bản dùng bảng mã cũ', en: 'Text in a legacy encoding' },
    explanation: {
      vi: 'Nội dung có dấu hiệu dùng bảng mã TCVN3 (ABC) hoặc VNI chưa được chuyển sang Unicode; văn bản hành chính phải dùng Unicode TCVN 6909:2001.',
      en: 'The text looks like TCVN3 (ABC) or VNI that was not turned into Unicode; administrative documents use Unicode, TCVN 6909:2001.',
    },
    ground: ENCODING,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Bảng mã TCVN3', en: 'TCVN3' },
        edit: (plan) => {
          plan.sections[1]?.paragraphs.push({
            marker: '-',
            text: 'Tæ chøc tèt c«ng t¸c tuyªn truyÒn, phæ biÕn gi¸o dôc ph¸p luËt cho häc sinh, sinh viªn.',
          });
        },
      },
      {
        title: { vi: 'Bảng mã VNI', en: 'VNI' },
        edit: (plan) => {
          plan.sections[1]?.paragraphs.push({
            marker: '-',
            text: 'Toå chöùc toát coâng taùc tuyeân truyeàn, phoå bieán giaùo duïc phaùp luaät cho hoïc sinh.',
          });
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: text, pointer } of eachText(plan)) {
      const encoding = guessLegacy(text);
      if (encoding === null) continue;
      yield {
        pointer,
        message: { vi: `Đoạn văn có vẻ dùng bảng mã ${encoding}.`, en: `The text looks like ${encoding}.` },
        actual: text.slice(0, 60),
      };
      return;
    }
  },
};
