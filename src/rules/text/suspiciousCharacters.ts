import type { Plan } from '../../model/plan.js';
import { ENCODING } from '../grounds.js';
import { eachText } from '../texts.js';
import type { Finding, Rule } from '../types.js';
import type { At } from '../walk.js';

// Look-alikes of ư and Đ, Cyrillic letters, private use, U+FFFD, or a mark without its letter.
const ODD = /[\u01a2\u01a3\u00d0\u00f0\u0400-\u04ff\ue000-\uf8ff\ufffd]|\p{M}|(?![\n\t\r])\p{Cc}/gu;

/** Text of these alone has nothing odd; nearly every text is such. */
const PLAIN =
  /^[\n\t\r\u0020-\u007e\u00a0-\u00cf\u00d1-\u00ef\u00f1-\u01a1\u01a4-\u01b0\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e]*$/;

function around(text: string): string {
  const at = text.search(ODD);
  return text.slice(Math.max(0, at - 20), at + 20);
}

function* printed(plan: Plan): Generator<At<string>> {
  if (plan.title !== null) yield { value: plan.title, pointer: '/title' };
  for (const [index, name] of plan.header.issuers.entries())
    yield { value: name, pointer: `/header/issuers/${index}` };
  yield* eachText(plan);
  for (const [index, { name }] of plan.recipients.entries())
    yield { value: name, pointer: `/recipients/${index}/name` };
}

export const suspiciousCharacters: Rule = {
  meta: {
    id: 'text/suspicious-characters',
    severity: 'warning',
    title: { vi: 'Ký tự lạ trong văn bản', en: 'Suspicious characters' },
    explanation: {
      vi: 'Chữ gần giống chữ Việt nhưng là ký tự khác (ƣ thay ư, Ð thay Đ, chữ Kirin), ký tự thay thế (�), ký tự vùng riêng, dấu thanh rời: do phông hay do nhận dạng chữ.',
      en: 'Letters that only look Vietnamese (ƣ for ư, Eth for Đ, Cyrillic), replacement and private-use characters, loose tone marks: left by fonts or by text recognition.',
    },
    ground: ENCODING,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'ƣ thay cho ư', en: 'ƣ instead of ư' },
        edit: (plan) => {
          plan.sections[1]?.paragraphs.push({ marker: '-', text: 'Lƣu trữ hồ sơ.' });
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    for (const { value: text, pointer } of printed(plan)) {
      if (PLAIN.test(text)) continue;
      const found = [...new Set(text.match(ODD) ?? [])];
      if (found.length === 0) continue;
      const names = found
        .map(
          (letter) =>
            `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
        )
        .join(', ');
      yield {
        pointer,
        message: { vi: `Có ký tự lạ: ${names}.`, en: `Suspicious characters: ${names}.` },
        actual: around(text),
      };
    }
  },
};
