/** What a batch tells while it runs. */
import type { Input, ManifestEntry } from './types.js';

export interface BatchEvents {
  /** A file was found; `total` is known only when the listing has ended. */
  found?(count: number, ended: boolean): void;
  done?(entry: ManifestEntry, input: Input): void;
  notice?(input: Input, output: string): void;
  /** A plan on one line, in the order in which plans finish or, if asked, in that of the inputs. */
  plan?(text: string, input: Input): Promise<void>;
}

export interface BatchTotals {
  readonly ok: number;
  readonly findings: number;
  readonly partial: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of the skipped, those that had findings when they were done. */
  readonly standing: number;
  readonly pages: number;
  readonly rows: number;
  readonly milliseconds: number;
  /** Failures by reason, the most frequent first. */
  readonly failures: readonly {
    readonly reason: string;
    readonly inputs: readonly string[];
    readonly count: number;
  }[];
  /** The run was asked to stop before all files were done. */
  readonly interrupted: boolean;
}
