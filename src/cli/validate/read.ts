/** Files → plans, one by one. What cannot be read is told; the others are still read. */
import { InputError } from '../../document/errors.js';
import { loadFile, loadFileNow } from '../../files.js';
import type { ReadOptions } from '../../readers/index.js';
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

export interface ReadFiles<T> {
  /** What was taken of each file, in order. */
  readonly files: readonly T[];
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

/** A parsed plan is small and quickly read. */
const PARSED = /\.(?:json|ndjson|jsonl|ya?ml)$/i;

async function bytesOf({ name, path }: Target): Promise<Uint8Array> {
  if (name === STDIN) return readStdin();
  return PARSED.test(path) ? loadFileNow(path) : loadFile(path);
}

interface Taken<T> {
  readonly target: Target;
  readonly value: T;
  /** The documents that the plans are of. */
  readonly documents: readonly string[];
  /** Read from a document; else all of it was parsed from known documents, or it was not. */
  readonly kind: 'source' | 'output' | 'plan';
}

function kindOf(plans: readonly LoadedPlan[]): Taken<unknown>['kind'] {
  if (plans.some((one) => one.fromSource)) return 'source';
  return plans.length > 0 && plans.every(({ plan }) => plan.source.sha256 !== '') ? 'output' : 'plan';
}

/** What `kehoach parse` wrote beside a document that is read itself is left out, unless it was named. */
function withoutOutputs<T>(files: readonly Taken<T>[]): Taken<T>[] {
  const sources = new Set(files.flatMap(({ kind, documents }) => (kind === 'source' ? documents : [])));
  return files.filter(
    ({ target, kind, documents }) =>
      !(target.found && kind === 'output' && documents.every((one) => sources.has(one))),
  );
}

/** How documents are read and spoken of. */
export interface HowToRead {
  readonly language: Language;
  readonly reading?: ReadOptions;
}

/** `take` keeps what is needed of a file, so that thousands of plans need not be held at once. */
export async function readTargets<T>(
  targets: readonly Target[],
  { language, reading = {} }: HowToRead,
  take: (file: ReadFile) => T,
): Promise<ReadFiles<T>> {
  const files: Taken<T>[] = [];
  const failures: Failure[] = [];
  for (const [target, bytes] of readAhead(targets, bytesOf)) {
    try {
      const plans = await loadPlans(
        await bytes,
        target.name === STDIN ? null : target.path,
        language,
        reading,
      );
      const documents = plans.map(({ plan }) => plan.source.sha256);
      files.push({ target, documents, kind: kindOf(plans), value: take({ target, plans }) });
    } catch (error) {
      // Other data in a folder is nobody's mistake.
      if (error instanceof PlanError && error.foreign && target.found) continue;
      failures.push(failureOf(error, target, language));
    }
  }
  return { files: withoutOutputs(files).map((one) => one.value), failures };
}
