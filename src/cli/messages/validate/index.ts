/** Sentences of `validate` and `rules` in both languages. */
import type { ConfigProblem } from '../../../config/errors.js';
import type { Language } from '../index.js';
import { en } from './en.js';
import { vi } from './vi.js';

export interface ValidateMessages {
  readonly noPattern: string;
  readonly noMatch: (pattern: string) => string;
  readonly config: (source: string, problem: ConfigProblem) => string;
  /** `at` is the JSON pointer of what is wrong; `foreign`: data of another kind. */
  readonly noParsedPlan: (at: string, detail: string, foreign: boolean) => string;
  readonly unusedEntry: (file: string, rule: string) => string;
  readonly baselineWritten: (file: string, entries: number) => string;
  readonly tooManyWarnings: (count: number, most: number) => string;
  readonly unknownRule: (name: string, nearest: string | null) => string;
}

export const VALIDATE_MESSAGES: Readonly<Record<Language, ValidateMessages>> = { vi, en };
