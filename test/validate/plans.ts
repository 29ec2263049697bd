/** Folders with plans for the tests of `kehoach validate`. */
import fs from 'node:fs';
import path from 'node:path';
import type { Plan } from '../../src/model/plan.js';
import { basePlan } from '../../src/rules/basePlan.js';
import { kehoach, makeFolder, type Result, type RunOptions } from '../cli/run.js';

export function plan(edit: (plan: Plan) => void = () => {}): Plan {
  const made = basePlan();
  edit(made);
  return made;
}

/** Its first task has no lead unit: one error. */
export const withoutLead = (made: Plan): void => {
  const row = made.annexes[0]?.tables[0]?.rows[0];
  if (row === undefined) throw new Error('no row');
  row.lead = { raw: '', units: [] };
  row.cells[3] = '';
};

/** Its second task has no time: one warning. */
export const withoutTime = (made: Plan): void => {
  const row = made.annexes[0]?.tables[0]?.rows[1];
  if (row === undefined) throw new Error('no row');
  row.time = { raw: '', intervals: [], recurrence: null };
  row.cells[5] = '';
};

export type Files = Readonly<Record<string, unknown>>;

export function writeAll(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const text =
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
    fs.writeFileSync(file, text);
  }
}

export function folderWith(files: Files): string {
  const folder = fs.realpathSync(makeFolder());
  writeAll(folder, files);
  return folder;
}

export const check = (cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Result> =>
  kehoach(['validate', ...args], { cwd, ...options });

interface JsonReport {
  readonly findings: {
    ruleId: string;
    severity: string;
    file: string;
    plan: number | null;
    pointer: string;
    lines: number[] | null;
    ranges: { page: number }[];
    fingerprint: string;
  }[];
  readonly counts: Record<string, number>;
  readonly files: { file: string; plans: number }[];
  readonly failures: { file: string; message: string }[];
  readonly accepted: number;
}

export async function report(
  cwd: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<JsonReport & Result> {
  const result = await check(cwd, ['-f', 'json', ...args], options);
  return { ...result, ...JSON.parse(result.stdout) };
}

export const rulesOf = ({ findings }: JsonReport): string[] => findings.map((one) => one.ruleId);
