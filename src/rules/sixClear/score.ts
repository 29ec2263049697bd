/** The six things that make a task clear, each met or not. */
import { fold } from '../../language/fold.js';
import type { Plan } from '../../model/plan.js';
import type { Row } from '../../model/table.js';
import type { Bilingual } from '../types.js';
import { eachTask, type RowAt } from '../walk.js';

interface Criterion {
  readonly name: Bilingual;
  readonly met: (row: Row) => boolean;
}

const said = (text: string | null | undefined): boolean => /[\p{L}\p{N}]/u.test(text ?? '');
/** Who decides: a column of its own, or words of the row that name an act of approval. */
const DECIDES = /\b(trinh|phe duyet|ban hanh|quyet dinh|ky|tham quyen|thong qua|cho y kien)\b/;

export const CRITERIA: readonly Criterion[] = [
  { name: { vi: 'rõ người', en: 'who' }, met: (row) => (row.lead?.units.length ?? 0) === 1 },
  { name: { vi: 'rõ việc', en: 'what' }, met: (row) => said(row.content) },
  {
    name: { vi: 'rõ thời gian', en: 'when' },
    met: (row) => (row.time?.intervals.length ?? 0) > 0 || (row.time?.recurrence ?? null) !== null,
  },
  {
    name: { vi: 'rõ trách nhiệm', en: 'responsibility' },
    met: (row) => said(row.lead?.raw) && (said(row.support?.raw) || said(row.monitor)),
  },
  { name: { vi: 'rõ sản phẩm', en: 'product' }, met: (row) => said(row.product) },
  {
    name: { vi: 'rõ thẩm quyền', en: 'authority' },
    met: (row) => said(row.monitor) || DECIDES.test(fold(`${row.content ?? ''} ${row.product ?? ''}`)),
  },
];

export interface RowScore extends RowAt {
  readonly missing: readonly Bilingual[];
  /** 0 to 6. */
  readonly score: number;
}

export function* scoreRows(plan: Plan): Generator<RowScore> {
  for (const row of eachTask(plan)) {
    const missing = CRITERIA.filter((one) => !one.met(row.value)).map((one) => one.name);
    yield { ...row, missing, score: CRITERIA.length - missing.length };
  }
}

/** Mean of scores with one decimal. */
export function mean(scores: readonly number[]): number {
  return Math.round((10 * scores.reduce((sum, one) => sum + one, 0)) / scores.length) / 10;
}

/** For examples: both rows of the clean plan meet all six. */
export function makeClear(plan: Plan): void {
  for (const { value: row } of eachTask(plan)) row.monitor = 'Thanh tra Sở';
}
