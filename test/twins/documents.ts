/** The committed twins: one content printed as DOCX and by two PDF engines, with what a reader should find. */
import fs from 'node:fs';
import path from 'node:path';
import type { Plan, Row } from '../../src/index.js';
import { parseFile } from '../../src/index.js';

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/twins');

export const FORMATS = ['docx', 'libreoffice.pdf', 'chromium.pdf'] as const;
export type Format = (typeof FORMATS)[number];

export const NAMES: readonly string[] = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => path.basename(name, '.json'));

export const truthOf = (name: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(FOLDER, `${name}.json`), 'utf8'));

const plans = new Map<string, Promise<Plan>>();

/** Each file is parsed once for all tests of a file. */
export function planOf(name: string, format: Format): Promise<Plan> {
  const file = path.join(FOLDER, `${name}.${format}`);
  const plan = plans.get(file) ?? parseFile(file);
  plans.set(file, plan);
  return plan;
}

interface Field {
  readonly name: string;
  readonly want: unknown;
  readonly have: unknown;
  readonly right: boolean;
}

interface Rows {
  readonly wanted: number;
  readonly right: number;
  readonly extra: number;
  readonly columnsWanted: number;
  readonly columnsRight: number;
  readonly differences: readonly unknown[];
}

interface Comparison {
  compareFields(truth: unknown, plan: Plan): Field[];
  compareRows(truth: unknown, plan: Plan): Rows;
  foundTables(plan: Plan): { rows: Row[] }[];
}

const SCRIPTS = '../../scripts/twins/compare';

/** The comparison of `npm run twins`; plain JavaScript, so its shape is told here. */
export async function loadComparison(): Promise<Comparison> {
  const parts: unknown[] = await Promise.all([
    import(`${SCRIPTS}/fields.mjs`),
    import(`${SCRIPTS}/rows.mjs`),
  ]);
  return Object.assign({}, ...parts);
}
