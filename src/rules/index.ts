/** Every built-in rule, and `validate`. */
import type { Diagnostic } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { rules as annex } from './annex/index.js';
import { runRules } from './engine.js';
import { rules as header } from './header/index.js';
import { rules as recipient } from './recipient/index.js';
import { rules as reference } from './reference/index.js';
import { rules as row } from './row/index.js';
import { rules as section } from './section/index.js';
import { rules as signature } from './signature/index.js';
import { rules as sixClear } from './sixClear/index.js';
import { rules as text } from './text/index.js';
import type { Rule, ValidateOptions } from './types.js';
import { rules as unit } from './unit/index.js';

export { rules as WORKSPACE_RULES } from './workspace/index.js';

export const RULES: readonly Rule[] = [
  ...row,
  ...reference,
  ...header,
  ...signature,
  ...section,
  ...annex,
  ...recipient,
  ...unit,
  ...text,
  ...sixClear,
];

/** Checks one plan with the built-in rules and those of the options; diagnostics come in the order of the rules. */
export function validate(plan: Plan, options: ValidateOptions = {}): Diagnostic[] {
  return runRules(plan, RULES, options);
}
