import { fold } from '../../language/fold.js';
import type { SectionKind } from '../../model/section.js';
import { BODY } from '../grounds.js';
import type { Finding, Rule } from '../types.js';
import { eachSection } from '../walk.js';

interface Part {
  readonly name: { readonly vi: string; readonly en: string };
  readonly kinds: ReadonlySet<SectionKind>;
  readonly words: RegExp;
  /** Any section that is none of the other parts counts. */
  readonly rest?: boolean;
}

const PARTS: readonly Part[] = [
  {
    name: { vi: 'mục đích', en: 'purpose' },
    kinds: new Set(['purpose-requirements', 'purpose']),
    words: /\b(muc tieu|muc dich|y nghia)\b/,
  },
  {
    name: { vi: 'nội dung', en: 'content' },
    kinds: new Set(['content', 'channels']),
    words: /\b(noi dung|nhiem vu|hoat dong|giai phap)\b/,
    rest: true,
  },
  {
    name: { vi: 'tổ chức thực hiện', en: 'implementation' },
    kinds: new Set(['implementation', 'assignment']),
    words: /\b(to chuc|thuc hien|trach nhiem|phan cong)\b/,
  },
];
const OTHER_PARTS: ReadonlySet<SectionKind> = new Set([
  'purpose-requirements',
  'purpose',
  'requirements',
  'implementation',
  'assignment',
  'funding',
]);

export const missing: Rule = {
  meta: {
    id: 'section/missing',
    severity: 'warning',
    title: { vi: 'Thiếu một phần của kế hoạch', en: 'A part of the plan is missing' },
    explanation: {
      vi: 'Một kế hoạch thường có mục đích (mục tiêu), nội dung và tổ chức thực hiện. Phần nhận theo tiêu đề mục.',
      en: 'A plan has purpose (or aims), content and implementation. Parts are known by their headings.',
    },
    ground: BODY,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Không có tổ chức thực hiện', en: 'No implementation' },
        edit: (plan) => {
          plan.sections.pop();
        },
      },
      {
        title: { vi: 'Không có mục đích', en: 'No purpose' },
        edit: (plan) => {
          plan.sections.shift();
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    const named = [...eachSection(plan)].map(({ value }) => value);
    if (plan.type.code !== 'KH' || named.length === 0) return;
    for (const part of PARTS) {
      if (
        named.some((section) => part.kinds.has(section.kind) || part.words.test(fold(section.heading ?? '')))
      )
        continue;
      if (part.rest && plan.sections.some((section) => !OTHER_PARTS.has(section.kind))) continue;
      yield {
        pointer: '/sections',
        message: { vi: `Không có phần ${part.name.vi}.`, en: `There is no part for ${part.name.en}.` },
        expected: part.name.vi,
      };
    }
  },
};
