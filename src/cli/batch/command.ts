/** `kehoach batch PATTERN… -o DIR` */
import { mkdir } from 'node:fs/promises';
import type { BatchTotals } from '../../batch/events.js';
import { listFrom, listInputs } from '../../batch/list.js';
import { runBatch } from '../../batch/run.js';
import { inShard } from '../../batch/shard.js';
import type { Input, ManifestEntry, PlanSettings } from '../../batch/types.js';
import { sha256Of } from '../../batch/write.js';
import { ConfigError } from '../../config/errors.js';
import { version } from '../../launch/version.js';
import { SCHEMA_VERSION } from '../../model/version.js';
import { type Language, MESSAGES } from '../messages/index.js';
import { openSink, type Sink } from '../sink.js';
import { configStamp } from './configStamp.js';
import { onInterrupt } from './interrupt.js';
import { type BatchFlags, FlagError, type Numbers, readNumbers } from './options.js';
import { createProgress } from './progress.js';
import { printSummary } from './summary.js';
import { BATCH_TEXTS } from './texts.js';

const USAGE = 2;

export async function batchCommand(
  patterns: readonly string[],
  flags: BatchFlags,
  language: Language,
): Promise<number> {
  const texts = BATCH_TEXTS[language];
  try {
    const numbers = readNumbers(flags, texts);
    if (flags.output === undefined && flags.ndjson === undefined) throw new FlagError(texts.needsOutput);
    return await run(patterns, flags, numbers, language);
  } catch (error) {
    const sentence = await sentenceOf(error, language);
    if (sentence === null) throw error;
    process.stderr.write(`kehoach: ${oneLine(sentence)}\n`);
    return USAGE;
  }
}

/** Wrong usage and wrong configuration are known; anything else is not. */
async function sentenceOf(error: unknown, language: Language): Promise<string | null> {
  if (error instanceof FlagError) return error.message;
  if (!(error instanceof ConfigError)) return null;
  const { VALIDATE_MESSAGES } = await import('../messages/validate/index.js');
  return VALIDATE_MESSAGES[language].config(error.source, error.problem);
}

/** A list that cannot be read is wrong usage, not a failure of a file. */
async function* namesFrom(list: string, language: Language): AsyncGenerator<Input> {
  try {
    yield* listFrom(list);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FlagError(`${list}: ${MESSAGES[language].input[missing ? 'missing' : 'unreadable'](null)}`);
  }
}

/** `seen` hears of every file, those of other shards too: a shard without files is no wrong pattern. */
async function* inputsOf(
  patterns: readonly string[],
  flags: BatchFlags,
  numbers: Numbers,
  language: Language,
  seen: () => void,
): AsyncGenerator<Input> {
  const lists = [
    ...(patterns.length > 0 ? [listInputs(patterns, { outputFolder: flags.output ?? null })] : []),
    ...(flags.filesFrom === undefined ? [] : [namesFrom(flags.filesFrom, language)]),
  ];
  for (const list of lists) {
    for await (const input of list) {
      seen();
      if (numbers.shard === null || inShard(input.name, numbers.shard)) yield input;
    }
  }
}

async function run(
  patterns: readonly string[],
  flags: BatchFlags,
  numbers: Numbers,
  language: Language,
): Promise<number> {
  const texts = BATCH_TEXTS[language];
  const settings: PlanSettings = {
    format: flags.format,
    positions: flags.positions ?? false,
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    language,
    validate: flags.validate ?? false,
    config: flags.validate ? await configStamp(flags) : null,
    failOn: flags.failOn === 'never' ? null : flags.failOn,
    ocr: flags.ocr,
    ocrEngine: flags.ocrEngine,
  };
  if (flags.output !== undefined)
    await mkdir(flags.output, { recursive: true }).catch((error: unknown) =>
      refuse(flags.output ?? '', error, language),
    );
  const stream = flags.ndjson === undefined ? null : await openSink(flags.ndjson);
  const progress = createProgress(texts, flags.quiet ?? false);
  const interrupt = onInterrupt(() => {
    progress.clear();
    process.stderr.write(`kehoach: ${texts.stopping}\n`);
  });
  const say = (text: string): void => {
    progress.clear();
    process.stderr.write(`kehoach: ${text}\n`);
  };
  let found = 0;
  const totals = await runBatch(
    {
      inputs: inputsOf(patterns, flags, numbers, language, () => found++),
      outputFolder: flags.output ?? null,
      settings,
      limits: numbers,
      cacheDir: flags.cacheDir ?? null,
      jobs: numbers.jobs,
      force: flags.force ?? false,
      retryFailed: flags.retryFailed ?? false,
      ordered: flags.ordered ?? false,
      stamp: {
        tool: version,
        schema: SCHEMA_VERSION,
        settings: sha256Of(JSON.stringify({ ...settings, config: settings.config?.sha256 ?? null })).slice(
          0,
          16,
        ),
      },
      signal: interrupt.signal,
    },
    {
      found: progress.found,
      done: (entry: ManifestEntry, input) => {
        progress.done(entry.status === 'failed');
        if (entry.status === 'failed')
          say(texts.failed(oneLine(input.name), reasonOf(entry.error ?? '', language)));
      },
      notice: (input, output) => say(texts.collided(oneLine(input.name), output)),
      ...(stream === null ? {} : { plan: (line: string) => stream.write(line) }),
    },
  ).finally(() => interrupt.release());
  progress.clear();
  await closeStream(stream, totals);
  if (found === 0) {
    process.stderr.write(`kehoach: ${texts.noMatch}\n`);
    return USAGE;
  }
  await printSummary(totals, flags, language, reasonOf);
  return statusOf(totals, settings);
}

function refuse(folder: string, error: unknown, language: Language): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
  throw new FlagError(MESSAGES[language].cannotWrite(folder, code));
}

async function closeStream(stream: Sink | null, totals: BatchTotals): Promise<void> {
  await stream?.close(!totals.interrupted);
}

/** A name with a newline or a control character must not break the one line of a message. */
const oneLine = (name: string): string => name.replace(/\p{Cc}/gu, '?');

function reasonOf(code: string, language: Language): string {
  const known = Object.entries(MESSAGES[language].input).find(([name]) => name === code)?.[1];
  return known ? known(null) : BATCH_TEXTS[language].reason(code);
}

function statusOf(totals: BatchTotals, settings: PlanSettings): number {
  if (totals.interrupted) return 130;
  return totals.failed > 0 ||
    (settings.validate && settings.failOn !== null && totals.findings + totals.standing > 0)
    ? 1
    : 0;
}
