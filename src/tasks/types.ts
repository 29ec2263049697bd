/** One task of a plan, from a row of a table or from a sentence of Tổ chức thực hiện. */
import type { UnitMatch } from '../language/unitNames/match.js';
import type { Range } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { TimeCell, UnitCell } from '../model/table.js';

/** The plan that a task belongs to. */
export interface TaskPlan {
  /** As the run names it: a path, or a path with the number of the plan in the file. */
  readonly file: string;
  /** Number and symbol (`362/KH-SGDĐT`); `null` while it is blank. */
  readonly number: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  /** ISO day of issue. */
  readonly date: string | null;
}

/** Which unit of a task answers the question of `--unit`. */
export interface TaskMatch {
  /** As printed. */
  readonly unit: string;
  readonly role: 'lead' | 'support';
  /** By its own name, or as one of many. */
  readonly as: UnitMatch;
}

export interface Task {
  /** Stable over runs: the id of the row, or made of the sentence. */
  readonly id: string;
  readonly plan: TaskPlan;
  readonly origin: 'annex' | 'table' | 'prose';
  /** JSON pointer into the plan. */
  readonly pointer: string;
  readonly number: string | null;
  readonly group: readonly string[];
  readonly content: string | null;
  readonly product: string | null;
  readonly lead: UnitCell | null;
  readonly support: UnitCell | null;
  readonly time: TimeCell | null;
  /** First day, ISO; `null` when only a deadline or nothing is said. */
  readonly start: string | null;
  /** Last day, ISO; `null` when the time names no day. */
  readonly due: string | null;
  readonly budget: string | null;
  readonly monitor: string | null;
  readonly note: string | null;
  readonly page: number | null;
  readonly ranges: readonly Range[];
  /** Only of a search for a unit. */
  readonly matches?: readonly TaskMatch[];
}

/** A plan with the name it has in the run. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
}
