/** Writes the reports: to standard output, to files, and to the summary of a job on GitHub. */
import { appendFile } from 'node:fs/promises';
import { codeOf, OutputError } from '../../outputError.js';
import { loadReporter } from '../../report/index.js';
import type { Report } from '../../report/types.js';
import { openSink } from '../sink.js';
import { wantsColour } from './colour.js';
import type { FormatTarget } from './formats.js';

async function writeOne({ format, file }: FormatTarget, report: Report, colour: boolean): Promise<void> {
  const reporter = await loadReporter(format);
  const sink = await openSink(file ?? undefined);
  try {
    await sink.write(reporter(report, { colour: file === null && colour }));
    await sink.close(true);
  } catch (error) {
    await sink.close(false).catch(() => {});
    throw error;
  }
}

async function writeSummary(report: Report, file: string): Promise<void> {
  const { githubSummary } = await import('../../report/formats/githubSummary.js');
  try {
    await appendFile(file, githubSummary(report));
  } catch (error) {
    throw new OutputError(file, codeOf(error));
  }
}

export async function publish(report: Report, targets: readonly FormatTarget[]): Promise<void> {
  const colour = wantsColour(process.env, process.stdout.isTTY === true);
  for (const target of targets) await writeOne(target, report, colour);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary && targets.some((one) => one.format === 'github')) await writeSummary(report, summary);
}
