import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.js';
import { basePlan } from '../../src/rules/basePlan.js';
import { validate } from '../../src/rules/index.js';

/** The rules that find something in the clean plan with a change. */
function found(edit: (plan: Plan) => void): string[] {
  const plan = basePlan();
  edit(plan);
  return validate(plan).map((one) => one.ruleId);
}

const row = (plan: Plan) => {
  const first = plan.annexes[0]?.tables[0]?.rows[0];
  if (first === undefined) throw new Error('the clean plan has no row');
  return first;
};

describe('what is no fault', () => {
  it('a person at work who is no recipient', () => {
    const edit = (name: string) => (plan: Plan) => {
      row(plan).lead = { raw: name, units: [name] };
    };
    expect(found(edit('Đỗ Mạnh Lực'))).not.toContain('unit/not-recipient');
    expect(found(edit('Trạm Y tế xã Bắc Lãm'))).toContain('unit/not-recipient');
  });

  it.each([
    ['names no year', 'Triển khai Chỉ thị về khoáng sản', false],
    ['names the year of a document', 'Triển khai Chỉ thị số 11-CT/TU ngày 04/01/2026 của Tỉnh ủy', false],
    ['names a year', 'Bảo vệ khoáng sản năm 2026', true],
  ])('a deadline years ahead of a plan whose title %s: %s', (_, title, wrong) => {
    const rules = found((plan) => {
      plan.title = title;
      plan.header.date = { raw: 'ngày 12/01/2026', year: 2026, month: 1, day: 12, iso: '2026-01-12' };
      row(plan).time = {
        raw: 'Trước ngày 01/01/2030',
        intervals: [{ start: null, end: '2029-12-31' }],
        recurrence: null,
      };
    });
    expect(rules.includes('row/time-outside-plan')).toBe(wrong);
  });
});
