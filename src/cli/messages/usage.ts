/** Wrong usage as the option parser tells it, taken apart so that each language can say it. */
export interface UsageProblem {
  readonly code: string;
  /** The sentence of the parser, in English, without its mark and full stop. */
  readonly message: string;
  /** What the sentence quotes: an option, a value, a command. */
  readonly quoted: readonly string[];
  readonly suggestion: string | null;
  /** The values that an option takes, where another was given. */
  readonly choices: string | null;
  /** The command that explains the right usage. */
  readonly help: string;
}

export interface HelpTexts
  extends Readonly<
    Record<
      | 'program'
      | 'parse'
      | 'validate'
      | 'rules'
      | 'schema'
      | 'files'
      | 'name'
      | 'format'
      | 'output'
      | 'positions'
      | 'emit'
      | 'lang'
      | 'version'
      | 'help'
      | 'choices'
      | 'default'
      | 'patterns'
      | 'report'
      | 'rule'
      | 'config'
      | 'noConfig'
      | 'printConfig'
      | 'failOn'
      | 'maxWarnings'
      | 'quiet'
      | 'noWorkspace'
      | 'baseline'
      | 'updateBaseline'
      | 'pruneBaseline'
      | 'ruleId',
      string
    >
  > {
  /** Headings of the help that are not the parser's own. */
  readonly titles: Readonly<Record<string, string>>;
}

const COMMANDS = ['parse', 'validate', 'rules', 'schema', 'tasks', 'export', 'diff'];

export function usageProblem(
  error: { readonly message: string; readonly code: string },
  argv: readonly string[],
): UsageProblem {
  const [first = '', ...rest] = error.message.split('\n');
  const message = first
    .replace(/^error: /, '')
    .replace(/\.$/, '')
    .replace(/\. (Allowed|Expected)/, (_, word: string) => `; ${word.toLowerCase()}`);
  const named = argv.find((one) => COMMANDS.includes(one));
  return {
    code: error.code,
    message,
    quoted: [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? ''),
    suggestion: /\(Did you mean (?:one of )?(.+)\?\)/.exec(rest.join(' '))?.[1] ?? null,
    choices: /allowed choices are (.+)/.exec(message)?.[1] ?? null,
    help: named === undefined ? 'kehoach --help' : `kehoach ${named} --help`,
  };
}
