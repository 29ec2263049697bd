/** What a batch is asked to do, and what it writes down of each file. */
import type { Severity } from '../model/diagnostic.js';
import type { OcrEngine } from '../ocr/types.js';
import type { OcrMode } from '../readers/ocr.js';

export type BatchFormat = 'json' | 'yaml';

/** Options that change what an output holds; a change of one makes every file due again. */
export interface PlanSettings {
  readonly format: BatchFormat;
  readonly positions: boolean;
  /** How the bytes of text and HTML are to be read; absent: as they tell themselves. */
  readonly encoding?: string;
  readonly language: 'vi' | 'en';
  /** Run the rules and keep their findings in the plan. */
  readonly validate: boolean;
  /** The configuration that the rules follow; null for none. */
  readonly config: ConfigStamp | null;
  /** Findings of this severity and above make a file `findings`; null never. */
  readonly failOn: Severity | null;
  /** Recognition of scanned pages. */
  readonly ocr: OcrMode;
  readonly ocrEngine: OcrEngine;
}

/** A configuration by its file, and what it said when the run began: a worker reads the file for itself. */
export interface ConfigStamp {
  readonly file: string;
  readonly sha256: string;
}

/** Bounds on one file; null is no bound. */
export interface Limits {
  /** Milliseconds. */
  readonly timeout: number | null;
  /** Bytes. */
  readonly maxSize: number | null;
  readonly maxPages: number | null;
  /** Megabytes of the heap of a worker. */
  readonly maxMemory: number | null;
}

/** One input: the path as given, and under which name it is known (NFC, forward slashes, relative to its root). */
export interface Input {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

export type Status = 'ok' | 'findings' | 'partial' | 'failed' | 'skipped';

/** One line of the manifest. */
export interface ManifestEntry {
  readonly input: string;
  readonly sha256: string | null;
  /** Version of the program and of the model, and a fingerprint of the settings. */
  readonly tool: string;
  readonly schema: string;
  readonly settings: string;
  readonly status: Status;
  /** Of a skipped file: what it was when it was done. */
  readonly was: Exclude<Status, 'skipped'> | null;
  /** Why a file failed: a code of `InputError`, `timeout`, `crashed`, `max-pages`, or a code of the file system. */
  readonly error: string | null;
  readonly pages: number | null;
  readonly rows: number | null;
  readonly findings: number | null;
  readonly milliseconds: number;
  /** Relative to the output folder, forward slashes. */
  readonly output: string | null;
  readonly outputSha256: string | null;
}

/** What a worker is told. */
export interface Job {
  readonly path: string;
  readonly name: string;
  readonly settings: PlanSettings;
  readonly limits: Limits;
  /** The plan is wanted on one line too. */
  readonly line: boolean;
  readonly recognition: Recognition;
}

/** How scans are read; of no influence on what is read. */
export interface Recognition {
  /** Folder of recognised pages; null is the usual place of the system. */
  readonly cacheDir: string | null;
  /** Threads for the pages of one file; null settles it by the cores. */
  readonly threads: number | null;
}

/** A worker tells that it is still at work: time runs from here again. */
export const ALIVE = 'alive';

/** What comes back: the rendered plan, or why there is none. */
export type JobResult =
  | {
      readonly ok: true;
      readonly text: string;
      /** The plan on one line, where it is wanted. */
      readonly line: string | null;
      readonly sha256: string;
      readonly status: 'ok' | 'findings' | 'partial';
      readonly pages: number;
      readonly rows: number;
      readonly findings: number;
    }
  | { readonly ok: false; readonly error: string; readonly sha256: string | null };
