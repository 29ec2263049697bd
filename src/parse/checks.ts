/** What the parser itself doubts: parts that a plan should have and that were not found. Rules of content belong to the validator. */
import { fold } from '../language/fold.js';
import type { Plan } from '../model/plan.js';
import { doubt, type ParseContext } from './context.js';

/** Kế hoạch, and its kinds: phối hợp, liên tịch, giáo dục. */
const isPlanType = (name: string | null): boolean => name !== null && /^ke hoach\b/.test(fold(name));

export function noteMissingParts(context: ParseContext, plan: Plan): void {
  if (!isPlanType(plan.type.name)) {
    doubt(
      context,
      'document/not-a-plan',
      'warning',
      {
        vi: 'Văn bản không mang tên loại Kế hoạch; các phần đọc được vẫn được giữ.',
        en: 'The document is not titled a plan (Kế hoạch); what could be read is kept.',
      },
      { owner: plan, key: 'type', actual: plan.type.name, expected: 'KẾ HOẠCH' },
    );
  }
  if (plan.header.number === null) {
    doubt(
      context,
      'header/number-blank',
      'info',
      { vi: 'Không thấy dòng số, ký hiệu.', en: 'No number line was found.' },
      { owner: plan.header, key: 'number' },
    );
  } else if (plan.header.number.serial === null) {
    doubt(
      context,
      'header/number-blank',
      'info',
      { vi: 'Số văn bản để trống.', en: 'The number was left blank.' },
      { owner: plan.header, key: 'number', actual: plan.header.number.raw },
    );
  }
  noteDate(context, plan);
  if (plan.sections.length === 0) {
    doubt(
      context,
      'document/no-sections',
      'info',
      { vi: 'Không thấy mục nào được đánh số.', en: 'No numbered section was found.' },
      { owner: plan, key: 'sections' },
    );
  }
}

function noteDate(context: ParseContext, plan: Plan): void {
  const { date } = plan.header;
  if (date === null) {
    doubt(
      context,
      'header/date-blank',
      'info',
      { vi: 'Không thấy ngày ban hành.', en: 'No date of issue was found.' },
      { owner: plan.header, key: 'date' },
    );
    return;
  }
  const complete = date.year !== null && date.month !== null && date.day !== null;
  if (!complete) {
    doubt(
      context,
      'header/date-blank',
      'info',
      { vi: 'Ngày ban hành để trống một phần.', en: 'Part of the date of issue was left blank.' },
      { owner: plan.header, key: 'date', actual: date.raw },
    );
  } else if (date.iso === null) {
    doubt(
      context,
      'header/date-invalid',
      'warning',
      { vi: 'Ngày ban hành không có trong lịch.', en: 'The date of issue is no calendar day.' },
      { owner: plan.header, key: 'date', actual: date.raw },
    );
  }
}
