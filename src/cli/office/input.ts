/** Patterns → plans with the names they have in the run. */
import { resolve } from 'node:path';
import type { Failure } from '../../report/types.js';
import type { NamedPlan } from '../../tasks/types.js';
import type { Language } from '../messages/index.js';
import { printable } from '../messages/printable.js';
import { usualOcr } from '../ocr/service.js';
import { type ReadFile, readTargets, STDIN } from '../validate/read.js';
import { findTargets, type Targets } from '../validate/targets.js';
import type { Target } from '../validate/types.js';
import { OfficeError } from './errors.js';
import { OFFICE_TEXTS } from './texts.js';

export interface ReadPlan extends NamedPlan {
  readonly target: Target;
}

export interface ReadPlans<T> {
  /** What was taken of each plan. */
  readonly taken: readonly T[];
  /** Inputs that could not be read, patterns without a file among them; each was told on standard error. */
  readonly failed: number;
}

export const complain = (sentence: string): void => {
  process.stderr.write(`kehoach: ${printable(sentence)}\n`);
};

/** `-` is standard input; everything else is searched. */
async function targetsOf(patterns: readonly string[], output: string | undefined): Promise<Targets> {
  const cwd = process.cwd();
  const named = patterns.filter((one) => one !== STDIN);
  // What an earlier run wrote is no plan.
  const leaveOut = new Set(output === undefined || output === '-' ? [] : [resolve(cwd, output)]);
  const { files, unmatched } = await findTargets(named, { cwd, leaveOut });
  const input =
    named.length === patterns.length ? [] : [{ path: resolve(cwd, STDIN), name: STDIN, found: false }];
  return { files: [...input, ...files], unmatched };
}

const named = ({ target, plans }: ReadFile): ReadPlan[] =>
  plans.map(({ plan, index }) => ({
    target,
    plan,
    name: index === null ? target.name : `${target.name}#${index}`,
  }));

function tell(failures: readonly Failure[], language: Language): void {
  for (const { file, message } of failures) complain(OFFICE_TEXTS[language].failed(file, message));
}

/** Throws `OfficeError` when there is no plan at all. `take` keeps what is needed of a plan. */
export async function readPlans<T>(
  patterns: readonly string[],
  output: string | undefined,
  language: Language,
  take: (plan: ReadPlan) => T,
): Promise<ReadPlans<T>> {
  const texts = OFFICE_TEXTS[language];
  const { files, unmatched } = await targetsOf(patterns, output);
  for (const pattern of unmatched) complain(texts.noMatch(pattern));
  const read = await readTargets(files, { language, reading: { ocr: usualOcr(language) } }, (file) =>
    named(file).map(take),
  );
  tell(read.failures, language);
  const taken = read.files.flat();
  const failed = unmatched.length + read.failures.length;
  if (taken.length === 0 && failed === 0) throw new OfficeError(texts.noPlan);
  return { taken, failed };
}
