/** `kehoach diff A B` */
import { diffPlans, type PlanDiff } from '../../diff/index.js';
import type { DiffPaint } from '../../output/diff/pretty.js';
import { stringify } from '../../report/escape/json.js';
import type { Language } from '../messages/index.js';
import { wantsColour } from '../validate/colour.js';
import { OfficeError } from './errors.js';
import { formatOf } from './formatOf.js';
import { type ReadPlan, readPlans } from './input.js';
import { type Output, writeOutput } from './output.js';
import { OFFICE_TEXTS } from './texts.js';
import { told } from './told.js';
import { widthOf, withEnds } from './width.js';

export const DIFF_FORMATS = ['pretty', 'json', 'html', 'md'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

export interface DiffFlags {
  readonly format?: string;
  readonly output?: string;
  readonly failOnChange?: boolean;
}

const USAGE = 2;
const CHANGED = 1;

async function paintFor(path: string | undefined): Promise<DiffPaint> {
  const { PLAIN_DIFF } = await import('../../output/diff/pretty.js');
  if (path !== undefined || !wantsColour(process.env, process.stdout.isTTY === true)) return PLAIN_DIFF;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    added: (text) => chalk.green(text),
    removed: (text) => chalk.red(text),
    dim: (text) => chalk.dim(text),
    bold: (text) => chalk.bold(text),
    // Words stay marked for those who do not see the colours.
    marks: true,
  };
}

async function render(
  diff: PlanDiff,
  format: DiffFormat,
  path: string | undefined,
  language: Language,
): Promise<Output> {
  if (format === 'json') return `${stringify(diff)}\n`;
  if (format === 'html') return (await import('../../output/diff/html.js')).htmlDiff(diff, language);
  if (format === 'md') return (await import('../../output/diff/markdown.js')).markdownDiff(diff, language);
  const { prettyDiff } = await import('../../output/diff/pretty.js');
  return withEnds(prettyDiff(diff, language, widthOf(path), await paintFor(path)));
}

/** The one plan of an input; `null` when it could not be read, which was told. */
async function planOf(name: string, flags: DiffFlags, language: Language): Promise<ReadPlan | null> {
  const { taken: plans } = await readPlans([name], flags.output, language, (plan) => plan);
  if (plans.length > 1) throw new OfficeError(OFFICE_TEXTS[language].onePlan(name, plans.length));
  return plans[0] ?? null;
}

export function diffCommand(a: string, b: string, flags: DiffFlags, language: Language): Promise<number> {
  return told(language, async () => {
    const format = formatOf(flags, DIFF_FORMATS, 'pretty');
    const [before, after] = [await planOf(a, flags, language), await planOf(b, flags, language)];
    if (before === null || after === null) return USAGE;
    const diff = diffPlans(before, after);
    await writeOutput(await render(diff, format, flags.output, language), flags.output);
    return flags.failOnChange === true && !diff.same ? CHANGED : 0;
  });
}
