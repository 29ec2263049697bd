import type { Range } from '../../model/diagnostic.js';
import type { Plan } from '../../model/plan.js';
import type { Excerpt } from '../../report/types.js';

/** A file to check. */
export interface Target {
  /** Absolute, as the file system writes it. */
  readonly path: string;
  /** For people and reports: from the current folder, forward slashes, composed (NFC). */
  readonly name: string;
  /** Found in a folder and not asked for by its name: left out quietly when it is no plan. */
  readonly found: boolean;
}

/** The line of a value as the document prints it; `null` when the document does not say. */
export type PrintedLine = (ranges: readonly Range[], wanted: string | null) => Excerpt | null;

export interface LoadedPlan {
  readonly plan: Plan;
  /** Reads the plan once more; `null` when that takes long or cannot be done. */
  readonly again: (() => Plan) | null;
  /** Among several plans of a file, from 1; else `null`. */
  readonly index: number | null;
  /** Read from a document, not from a parsed plan. */
  readonly fromSource: boolean;
  readonly printedLine: PrintedLine;
  /** True when line numbers of positions are those of the file itself. */
  readonly linesOfFile: boolean;
}
