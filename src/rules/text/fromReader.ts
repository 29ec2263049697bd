/** Rules whose finding is made while the file is read, and kept in the plan's diagnostics. */
import type { Plan } from '../../model/plan.js';
import type { Finding } from '../types.js';

export function* fromReader(plan: Plan, ruleId: string): Generator<Finding> {
  for (const one of plan.diagnostics) {
    if (one.ruleId !== ruleId) continue;
    yield {
      pointer: one.pointer ?? '',
      message: { vi: one.message, en: one.message },
      actual: one.actual,
      expected: one.expected,
      related: one.related,
    };
  }
}

/** For examples: the reader reported this. */
export function reported(ruleId: string, message: string): (plan: Plan) => void {
  return (plan) => {
    plan.diagnostics.push({
      ruleId,
      severity: 'info',
      message,
      pointer: null,
      actual: null,
      expected: null,
      related: [],
    });
  };
}
