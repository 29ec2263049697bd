/** Sentences of the command line in both languages; one place writes them all. */
import type { InputErrorCode } from '../../document/errors.js';
import { en } from './en.js';
import type { HelpTexts, UsageProblem } from './usage.js';
import { vi } from './vi.js';

export type Language = 'vi' | 'en';

export interface Messages {
  /** Sentence for an input that cannot be read: what is wrong and what to do. */
  readonly input: Readonly<Record<InputErrorCode, (detail: string | null) => string>>;
  readonly unexpected: (name: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly standardOutput: string;
  readonly unknownSchema: (name: string, known: string) => string;
  /** Sentence for wrong usage: what is wrong, and the command that tells what is right. */
  readonly usage: (problem: UsageProblem) => string;
  readonly help: HelpTexts;
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { vi, en };

/** `--lang`, else the locale of the environment, else English. */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const option = languageOption(argv);
  if (option === 'vi' || option === 'en') return option;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^vi(?![a-z])/i.test(locale) ? 'vi' : 'en';
}

/** Read before the other options: their errors are told in this language. */
function languageOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const option = options[at];
  return option === '--lang' ? options[at + 1] : option?.slice('--lang='.length);
}
