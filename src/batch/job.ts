/** One file of a batch: read, parsed, checked, rendered. Runs in a worker or on the main thread. */
import { resolve } from 'node:path';
import { parseBytes } from '../api.js';
import type { SettledConfig } from '../config/types.js';
import { InputError } from '../document/errors.js';
import { loadFile } from '../files.js';
import type { Diagnostic, Severity } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { createOcr } from '../ocr/index.js';
import { render } from '../output/index.js';
import { tablesOf } from '../parse/rowIds.js';
import type { OcrService } from '../readers/ocr.js';
import type { Job, JobResult, PlanSettings } from './types.js';
import { sha256Of } from './write.js';

const WEIGHT: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** Doubts that mean part of the document was not read as it stands. */
const PARTIAL = /^text\/(second-reader|broken-part|truncated-file|no-text-layer|page-without-text)$/;

/** `alive` is called when a part of a long work is done. */
export async function runJob(job: Job, alive: () => void = () => {}): Promise<JobResult> {
  let sha256: string | null = null;
  try {
    const bytes = await loadFile(job.path);
    sha256 = sha256Of(bytes);
    const { maxSize, maxPages } = job.limits;
    if (maxSize !== null && bytes.length > maxSize) return { ok: false, error: 'too-large', sha256 };
    const { positions, language, encoding } = job.settings;
    const reading = { ...(encoding === undefined ? {} : { encoding }), ocr: ocrOf(job, alive) };
    const plan = await parseBytes(bytes, { file: baseName(job.name), positions, language, ...reading });
    if (maxPages !== null && plan.source.pages > maxPages) return { ok: false, error: 'max-pages', sha256 };
    return await finish(plan, job, sha256);
  } catch (error) {
    if (error instanceof InputError) return { ok: false, error: error.code, sha256 };
    return { ok: false, error: 'crashed', sha256 };
  }
}

function ocrOf({ settings, recognition: { cacheDir, threads } }: Job, alive: () => void): OcrService {
  return createOcr({
    mode: settings.ocr,
    engine: settings.ocrEngine,
    progress: alive,
    ...(cacheDir === null ? {} : { cacheDir }),
    ...(threads === null ? {} : { threads }),
  });
}

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

async function finish(plan: Plan, { path, settings, line }: Job, sha256: string): Promise<JobResult> {
  if (settings.validate) plan.diagnostics = await checked(plan, path, settings);
  const rows = [...tablesOf(plan)].reduce((sum, table) => sum + table.rows.length, 0);
  return {
    ok: true,
    text: await render(plan, settings.format, false),
    line: line ? await render(plan, 'ndjson', true) : null,
    sha256,
    status: statusOf(plan, settings),
    pages: plan.source.pages,
    rows,
    findings: plan.diagnostics.length,
  };
}

/** What `kehoach validate` says of the plan alone. */
async function checked(plan: Plan, path: string, settings: PlanSettings): Promise<Diagnostic[]> {
  const [{ checkPlan }, config] = await Promise.all([
    import('../validate.js'),
    configOf(settings.config?.file ?? null),
  ]);
  const target = { path: resolve(path), name: path, plan };
  return checkPlan(target, { config, language: settings.language }).map(({ diagnostic }) => diagnostic);
}

const configs = new Map<string | null, Promise<SettledConfig>>();

/** Read once a worker. */
function configOf(file: string | null): Promise<SettledConfig> {
  const known = configs.get(file) ?? loadConfigOf(file);
  configs.set(file, known);
  return known;
}

async function loadConfigOf(file: string | null): Promise<SettledConfig> {
  const [{ loadConfig, noConfig }, { builtInRules }] = await Promise.all([
    import('../config/load.js'),
    import('../validate.js'),
  ]);
  return file === null ? noConfig(process.cwd()) : loadConfig(file, builtInRules());
}

/** Findings weigh more than a part that was not read: they decide the status of the run. */
function statusOf(plan: Plan, { validate, failOn }: PlanSettings): 'ok' | 'findings' | 'partial' {
  const failing =
    validate && failOn !== null && plan.diagnostics.some((one) => WEIGHT[one.severity] >= WEIGHT[failOn]);
  if (failing) return 'findings';
  return plan.diagnostics.some((one) => PARTIAL.test(one.ruleId)) ? 'partial' : 'ok';
}
