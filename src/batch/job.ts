/** One file of a batch: read, parsed, checked, rendered. Runs in a worker or on the main thread. */
import { createHash } from 'node:crypto';
import { parseBytes } from '../api.js';
import { InputError } from '../document/errors.js';
import { loadFile } from '../files.js';
import type { Severity } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { createOcr } from '../ocr/index.js';
import { render } from '../output/index.js';
import { tablesOf } from '../parse/rowIds.js';
import type { OcrService } from '../readers/ocr.js';
import type { Job, JobResult, PlanSettings } from './types.js';

const WEIGHT: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** Doubts that mean part of the document was not read as it stands. */
const PARTIAL = /^text\/(second-reader|broken-part|truncated-file|no-text-layer|page-without-text)$/;

/** `alive` is called when a part of a long work is done. */
export async function runJob(job: Job, alive: () => void = () => {}): Promise<JobResult> {
  let sha256: string | null = null;
  try {
    const bytes = await loadFile(job.path);
    sha256 = createHash('sha256').update(bytes).digest('hex');
    const { maxSize, maxPages } = job.limits;
    if (maxSize !== null && bytes.length > maxSize) return { ok: false, error: 'too-large', sha256 };
    const { positions, language } = job.settings;
    const ocr = ocrOf(job, alive);
    const plan = await parseBytes(bytes, { file: baseName(job.name), positions, language, ocr });
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

async function finish(plan: Plan, { settings, line }: Job, sha256: string): Promise<JobResult> {
  if (settings.validate) await addFindings(plan, settings.language);
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

/** Findings of rules take the place of the parser's own words on the same thing. */
async function addFindings(plan: Plan, language: 'vi' | 'en'): Promise<void> {
  const { RULES, validate } = await import('../rules/index.js');
  const ids = new Set(RULES.map((rule) => rule.meta.id));
  const findings = validate(plan, { language });
  plan.diagnostics = [...plan.diagnostics.filter((one) => !ids.has(one.ruleId)), ...findings];
}

/** Findings weigh more than a part that was not read: they decide the status of the run. */
function statusOf(plan: Plan, { validate, failOn }: PlanSettings): 'ok' | 'findings' | 'partial' {
  const failing =
    validate && failOn !== null && plan.diagnostics.some((one) => WEIGHT[one.severity] >= WEIGHT[failOn]);
  if (failing) return 'findings';
  return plan.diagnostics.some((one) => PARTIAL.test(one.ruleId)) ? 'partial' : 'ok';
}
