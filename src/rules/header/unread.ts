import type { Plan } from '../../model/plan.js';

/** Something is written there that could not be read with certainty: it is not blank. The reader says so itself. */
export const isUnread = (plan: Plan, pointer: string): boolean =>
  plan.diagnostics.some((one) => one.ruleId === 'text/unread' && one.pointer === pointer);
