/** Runs a batch: lists, skips what is done, hands out the rest, writes plans and manifest as they come. */
import path from 'node:path';
import { codeOf } from '../outputError.js';
import { type Due, type DueContext, isDue } from './due.js';
import type { BatchEvents, BatchTotals } from './events.js';
import { runJob } from './job.js';
import { knownEntries, MANIFEST_NAME, type ManifestWriter, openManifest } from './manifest.js';
import { createNamer } from './names.js';
import { createPool, type Pool } from './pool.js';
import { createQueue, createSlots } from './slots.js';
import { storedLine } from './stored.js';
import { createTally, type Tally } from './tally.js';
import type { Input, Job, JobResult, Limits, ManifestEntry, PlanSettings } from './types.js';
import { workersFor } from './workers.js';
import { sha256Of, writeWhole } from './write.js';

export interface BatchRequest {
  readonly inputs: AsyncIterable<Input>;
  /** Null writes no files and no manifest: plans only go to the stream. */
  readonly outputFolder: string | null;
  readonly settings: PlanSettings;
  readonly limits: Limits;
  /** Folder of recognised pages; null is the usual place of the system. */
  readonly cacheDir: string | null;
  /** Number of workers; null settles it by the work. */
  readonly jobs: number | null;
  readonly force: boolean;
  readonly retryFailed: boolean;
  readonly ordered: boolean;
  readonly stamp: DueContext['stamp'];
  /** Ends the listing; what runs is finished. */
  readonly signal: AbortSignal;
}

/** Inputs that may wait for one slow file when order is asked for. */
const WINDOW = 64;

interface Run {
  readonly request: BatchRequest;
  readonly events: BatchEvents;
  readonly pool: Pool | null;
  readonly workers: number;
  readonly due: DueContext;
  readonly manifest: ManifestWriter | null;
  readonly tally: Tally;
  readonly nameOutput: ReturnType<typeof createNamer>;
  readonly deliver: (index: number, line: string | null, input: Input) => Promise<void>;
}

export async function runBatch(request: BatchRequest, events: BatchEvents): Promise<BatchTotals> {
  const { plan, workers } = await workersFor(request.inputs, request.jobs);
  const run = prepare(request, events, workers);
  const slots = createSlots(request.ordered ? WINDOW : Math.max(2, workers * 2));
  let count = 0;
  try {
    for await (const input of plan) {
      if (request.signal.aborted) break;
      const index = count++;
      events.found?.(count, false);
      // Named here, in the order of the list, so that names do not depend on which file is done first.
      const output = request.outputFolder === null ? null : run.nameOutput(input.name);
      if (output?.collided) events.notice?.(input, output.name);
      await slots.start(() => handle(run, input, index, output?.name ?? null));
    }
    events.found?.(count, true);
    await slots.drain();
  } finally {
    run.manifest?.close();
    await run.pool?.close();
  }
  return run.tally.totals(request.signal.aborted);
}

function prepare(request: BatchRequest, events: BatchEvents, workers: number): Run {
  const folder = request.outputFolder;
  const file = folder === null ? null : path.join(folder, MANIFEST_NAME);
  const entries = file === null ? new Map<string, ManifestEntry>() : knownEntries(file);
  const outputs = [...entries.values()].flatMap((one): [string, string][] =>
    one.output === null ? [] : [[one.input, one.output]],
  );
  const direct = async ({ line, input }: { line: string | null; input: Input }): Promise<void> => {
    if (line !== null) await events.plan?.(line, input);
  };
  const queue = createQueue(direct);
  return {
    request,
    events,
    workers,
    pool: workers === 0 ? null : createPool(workers, request.limits.maxMemory),
    due: {
      entries,
      outputFolder: folder ?? '',
      stamp: request.stamp,
      force: request.force,
      retryFailed: request.retryFailed,
    },
    manifest: file === null ? null : openManifest(file),
    tally: createTally(),
    nameOutput: createNamer(request.settings.format, outputs),
    deliver: (index, line, input) =>
      request.ordered ? queue(index, { line, input }) : direct({ line, input }),
  };
}

async function handle(run: Run, input: Input, index: number, output: string | null): Promise<void> {
  const state: Due = output === null ? 'due' : isDue(input, run.due);
  if (state === 'left') return run.deliver(index, null, input);
  if (state === 'done') return skip(run, input, index);
  const started = performance.now();
  const job: Job = {
    path: input.path,
    name: input.name,
    settings: run.request.settings,
    limits: run.request.limits,
    line: run.events.plan !== undefined,
    // Several workers keep the cores busy by themselves.
    recognition: { cacheDir: run.request.cacheDir, threads: run.workers > 1 ? 1 : null },
  };
  const tooLarge = run.request.limits.maxSize !== null && input.size > run.request.limits.maxSize;
  const result: JobResult = tooLarge
    ? { ok: false, error: 'too-large', sha256: null }
    : await (run.pool?.run(job) ?? runJob(job));
  const entry = await store(run, input, result, output, started);
  record(run, entry, input);
  await run.deliver(index, result.ok && entry.status !== 'failed' ? result.line : null, input);
}

async function skip(run: Run, input: Input, index: number): Promise<void> {
  const known = run.due.entries.get(input.name);
  if (known === undefined) return;
  const was = known.status === 'skipped' ? known.was : known.status;
  record(run, { ...known, status: 'skipped', was }, input);
  const wanted = run.events.plan !== undefined && known.output !== null;
  await run.deliver(
    index,
    wanted
      ? await storedLine(path.join(run.due.outputFolder, known.output ?? ''), run.request.settings.format)
      : null,
    input,
  );
}

/** Writes the plan; a full disk or a folder that refuses it fails this file alone. */
async function store(
  run: Run,
  input: Input,
  result: JobResult,
  output: string | null,
  started: number,
): Promise<ManifestEntry> {
  const common = {
    input: input.name,
    sha256: result.sha256,
    ...run.request.stamp,
    was: null,
    pages: null,
    rows: null,
    findings: null,
    output: null,
    outputSha256: null,
  };
  const milliseconds = (): number => Math.round(performance.now() - started);
  if (!result.ok) return { ...common, status: 'failed', error: result.error, milliseconds: milliseconds() };
  try {
    if (output !== null) writeWhole(path.join(run.due.outputFolder, output), result.text);
  } catch (error) {
    return { ...common, status: 'failed', error: codeOf(error), milliseconds: milliseconds() };
  }
  const { status, pages, rows, findings } = result;
  return {
    ...common,
    status,
    error: null,
    pages,
    rows,
    findings,
    milliseconds: milliseconds(),
    output,
    outputSha256: output === null ? null : sha256Of(result.text),
  };
}

/** What cannot be written down is not done: the next run does it again. */
function record(run: Run, entry: ManifestEntry, input: Input): void {
  const kept = written(run, entry);
  run.tally.add(kept);
  run.events.done?.(kept, input);
}

function written(run: Run, entry: ManifestEntry): ManifestEntry {
  try {
    run.manifest?.append(entry);
    return entry;
  } catch (error) {
    return { ...entry, status: 'failed', error: codeOf(error) };
  }
}
