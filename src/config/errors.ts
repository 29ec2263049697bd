/** What is wrong with a configuration; `src/cli/messages` says it in both languages. */
export type ConfigProblem =
  /** Not there, or not readable as its format. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'syntax'; readonly detail: string }
  /** A JavaScript configuration that fails while it is loaded. */
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'unknown-preset'; readonly name: string; readonly nearest: string | null }
  | { readonly kind: 'circle'; readonly chain: readonly string[] }
  | { readonly kind: 'unknown-key'; readonly at: string; readonly nearest: string | null }
  | {
      readonly kind: 'unknown-rule';
      readonly at: string;
      readonly name: string;
      readonly nearest: string | null;
    }
  | {
      readonly kind: 'unknown-option';
      readonly at: string;
      readonly name: string;
      readonly nearest: string | null;
    }
  | {
      readonly kind: 'value';
      readonly at: string;
      readonly expected: string;
      readonly got: string;
      readonly nearest: string | null;
    }
  | { readonly kind: 'duplicate-rule'; readonly name: string }
  /** A rule of the user's own that fails while it runs. */
  | { readonly kind: 'rule-failed'; readonly name: string; readonly detail: string };

/** A configuration that cannot be used: exit status 2, one line. */
export class ConfigError extends Error {
  /** The file, or the flag or variable, that says it. */
  readonly source: string;
  readonly problem: ConfigProblem;
  constructor(source: string, problem: ConfigProblem) {
    super(`${source}: ${problem.kind}`);
    this.name = 'ConfigError';
    this.source = source;
    this.problem = problem;
  }
}
