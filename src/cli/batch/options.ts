/** Flags of `batch` → what is run; a value that makes no sense is told with what was expected. */

import { parseShard, type Shard } from '../../batch/shard.js';
import type { BatchFormat } from '../../batch/types.js';
import type { Severity } from '../../model/diagnostic.js';
import type { OcrFlags } from '../ocr/options.js';
import type { BatchTexts } from './texts.js';

export interface BatchFlags extends OcrFlags {
  readonly output?: string;
  readonly format: BatchFormat;
  readonly ndjson?: string;
  readonly ordered?: boolean;
  readonly validate?: boolean;
  /** A file, or false for none at all. */
  readonly config?: string | boolean;
  readonly failOn: Severity | 'never';
  readonly force?: boolean;
  readonly retryFailed?: boolean;
  readonly jobs?: string;
  readonly timeout: string;
  readonly maxSize?: string;
  readonly maxPages?: string;
  readonly maxMemory?: string;
  readonly shard?: string;
  readonly filesFrom?: string;
  readonly report?: string;
  readonly quiet?: boolean;
  readonly positions?: boolean;
  readonly encoding?: string;
}

/** Wrong usage: one sentence, status 2. */
export class FlagError extends Error {}

export interface Numbers {
  readonly jobs: number | null;
  readonly timeout: number | null;
  readonly maxSize: number | null;
  readonly maxPages: number | null;
  readonly maxMemory: number | null;
  readonly shard: Shard | null;
}

export function readNumbers(flags: BatchFlags, texts: BatchTexts): Numbers {
  const number = (option: string, value: string | undefined, least: number): number | null => {
    if (value === undefined) return null;
    const read = Number(value);
    if (!Number.isFinite(read) || read < least || value.trim() === '')
      throw new FlagError(texts.badValue(option, value, `≥ ${least}`));
    return read;
  };
  const timeout = number('--timeout', flags.timeout, 0);
  const size = number('--max-size', flags.maxSize, 0);
  return {
    jobs: wholeOrNull(number('--jobs', flags.jobs, 0)),
    timeout: timeout === null || timeout === 0 ? null : timeout * 1000,
    maxSize: size === null ? null : size * 1024 * 1024,
    maxPages: wholeOrNull(number('--max-pages', flags.maxPages, 1)),
    maxMemory: wholeOrNull(number('--max-memory', flags.maxMemory, 32)),
    shard: readShard(flags.shard, texts),
  };
}

const wholeOrNull = (value: number | null): number | null => (value === null ? null : Math.floor(value));

function readShard(text: string | undefined, texts: BatchTexts): Shard | null {
  if (text === undefined) return null;
  const shard = parseShard(text);
  if (shard === null) throw new FlagError(texts.badValue('--shard', text, 'I/N'));
  return shard;
}
