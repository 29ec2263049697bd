/** Sentences of the command line in both languages; one place writes them all. */
import type { InputErrorCode } from '../../document/errors.js';
import { en } from './en.js';
import { vi } from './vi.js';

export type Language = 'vi' | 'en';

export interface Messages {
  /** Sentence for an input that cannot be read: what is wrong and what to do. */
  readonly input: Readonly<Record<InputErrorCode, (detail: string | null) => string>>;
  readonly unexpected: (name: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly unknownSchema: (name: string, known: string) => string;
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { vi, en };

/** `--lang`, else the locale of the environment, else English. */
export function languageOf(option: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (option === 'vi' || option === 'en') return option;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^vi/i.test(locale) ? 'vi' : 'en';
}
