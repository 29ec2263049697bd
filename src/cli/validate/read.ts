/** Files → plans, one by one. What cannot be read is told; the others are still read. */
import { InputError } from '../../document/errors.js';
import { loadFile } from '../../files.js';
import type { Failure } from '../../report/types.js';
import { type Language, MESSAGES } from '../messages/index.js';
import { VALIDATE_MESSAGES } from '../messages/validate/index.js';
import { readStdin } from '../stdin.js';
import { loadPlans } from './load.js';
import { PlanError } from './parsedPlans.js';
import { readAhead } from './readAhead.js';
import type { LoadedPlan, Target } from './types.js';

/** The name of standard input. */
export const STDIN = '-';

export interface ReadFile {
  readonly target: Target;
  readonly plans: readonly LoadedPlan[];
}

export interface ReadFiles {
  readonly files: readonly ReadFile[];
  readonly failures: readonly Failure[];
}

function failureOf(error: unknown, { name }: Target, language: Language): Failure {
  if (error instanceof InputError)
    return { file: name, message: MESSAGES[language].input[error.code](error.detail) };
  if (error instanceof PlanError)
    return {
      file: name,
      message: VALIDATE_MESSAGES[language].noParsedPlan(error.at, error.message, error.foreign),
    };
  throw error;
}

const bytesOf = ({ name, path }: Target): Promise<Uint8Array> =>
  name === STDIN ? readStdin() : loadFile(path);

const isParsed = (plans: readonly LoadedPlan[]): boolean =>
  plans.every(({ plan, fromSource }) => !fromSource && plan.source.sha256 !== '');

/** What `kehoach parse` wrote beside a document that is read itself is left out, unless it was named. */
function withoutOutputs(files: readonly ReadFile[]): ReadFile[] {
  const sources = new Set(
    files.flatMap(({ plans }) =>
      plans.flatMap(({ fromSource, plan }) => (fromSource ? [plan.source.sha256] : [])),
    ),
  );
  return files.filter(
    ({ target, plans }) =>
      !(
        target.found &&
        plans.length > 0 &&
        isParsed(plans) &&
        plans.every(({ plan }) => sources.has(plan.source.sha256))
      ),
  );
}

export async function readTargets(targets: readonly Target[], language: Language): Promise<ReadFiles> {
  const files: ReadFile[] = [];
  const failures: Failure[] = [];
  for (const [target, bytes] of readAhead(targets, bytesOf)) {
    try {
      const plans = await loadPlans(await bytes, target.name === STDIN ? null : target.path, language);
      files.push({ target, plans });
    } catch (error) {
      // Other data in a folder is nobody's mistake.
      if (error instanceof PlanError && error.foreign && target.found) continue;
      failures.push(failureOf(error, target, language));
    }
  }
  return { files: withoutOutputs(files), failures };
}
