/** Doubts of readers and passes → the diagnostics of the plan, with pointers and in one language. */
import type { Diagnostic } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { isUnread } from '../model/unread.js';
import type { ParseContext } from './context.js';
import { pointersOf } from './origins.js';
import { READER_MESSAGES } from './readerMessages.js';

export type Language = 'vi' | 'en';

export function settleDiagnostics(context: ParseContext, plan: Plan, language: Language): Diagnostic[] {
  const owners = new Set(context.doubts.flatMap((one) => one.owner ?? []));
  const pointers = pointersOf(plan, owners);
  const fromReader = context.document.warnings.map(
    (warning): Diagnostic => ({
      ruleId: warning.id,
      severity: warning.severity,
      message: READER_MESSAGES[warning.id]?.[language] ?? warning.message,
      pointer: null,
      actual: warning.message,
      expected: null,
      related: [],
    }),
  );
  const fromPasses = context.doubts.map((one): Diagnostic => {
    const base = one.owner === null ? undefined : pointers.get(one.owner);
    return {
      ruleId: one.ruleId,
      severity: one.severity,
      message: one.message[language],
      pointer: base === undefined ? null : one.key === '' ? base : `${base}/${one.key}`,
      actual: one.actual,
      expected: one.expected,
      related: [],
    };
  });
  return [...fromReader, ...fromPasses];
}

const BLANK: ReadonlySet<string> = new Set(['header/number-blank', 'header/date-blank']);

/** Said to be blank where something is written that could not be read. */
export const isReadBadly = ({ ruleId, pointer }: Diagnostic, doubtful: readonly Diagnostic[]): boolean =>
  BLANK.has(ruleId) && isUnread(doubtful, pointer);
