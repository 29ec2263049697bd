import { fold } from '../../language/fold.js';
import { RECIPIENTS } from '../grounds.js';
import { eachText } from '../texts.js';
import type { Finding, Rule } from '../types.js';
import { eachTask } from '../walk.js';
import { words } from '../workspace/names.js';

const FOR_ACTION = /\b(thuc hien|phoi hop|t\/h|p\/h)\b/;
/** Recipients in the plural are meant as a whole. */
const COLLECTIVE = /\b(cac|nhu|lien quan)\b/;

export const unitWithoutTask: Rule = {
  meta: {
    id: 'recipient/unit-without-task',
    severity: 'info',
    title: {
      vi: 'Nơi nhận để thực hiện nhưng không được giao việc',
      en: 'Recipient for action without a task',
    },
    explanation: {
      vi: 'Nơi nhận ghi “để thực hiện” hoặc “để phối hợp” nhưng kế hoạch không nhắc đến đơn vị đó.',
      en: 'A recipient is marked “for action” or “for coordination”, yet the plan does not mention it.',
    },
    ground: RECIPIENTS,
    good: [{ title: { vi: 'Kế hoạch mẫu', en: 'The clean plan' }, edit: () => {} }],
    bad: [
      {
        title: { vi: 'Gửi để thực hiện, không có việc', en: 'Sent for action, without work' },
        edit: (plan) => {
          plan.recipients.push({ name: 'Trung tâm Lưu trữ tỉnh', note: '(để thực hiện)' });
        },
      },
    ],
  },
  *check(plan): Generator<Finding> {
    if (plan.assignments.length === 0 && [...eachTask(plan)].length === 0) return;
    // Few plans have such a recipient: their texts are taken apart only then.
    let said: ReadonlySet<string>[] | null = null;
    for (const [index, { name, note }] of plan.recipients.entries()) {
      if (note === null || !FOR_ACTION.test(fold(note)) || COLLECTIVE.test(fold(name))) continue;
      const wanted = [...words(name)];
      if (wanted.length < 2) continue;
      said ??= [...eachText(plan)].map((one) => words(one.value));
      if (said.some((text) => wanted.every((word) => text.has(word)))) continue;
      yield {
        pointer: `/recipients/${index}`,
        message: {
          vi: `“${name}” nhận để thực hiện nhưng không được giao việc.`,
          en: `“${name}” receives the plan for action but has no task.`,
        },
        actual: `${name} ${note}`,
      };
    }
  },
};
