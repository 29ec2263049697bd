import type { Diagnostic } from './diagnostic.js';

/** Something is written at the pointer that could not be read with certainty: it is not blank. */
export const isUnread = (diagnostics: readonly Diagnostic[], pointer: string | null): boolean =>
  diagnostics.some((one) => one.ruleId === 'text/unread' && one.pointer === pointer);
