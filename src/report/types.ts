/** What a report tells: findings with their place and their mark of identity, and what could not be read. */
import type { Diagnostic, Range, Severity } from '../model/diagnostic.js';
import type { Bilingual } from '../rules/types.js';

export type Language = 'vi' | 'en';

/** Text as it was printed, and which part of it a finding is about. */
export interface Excerpt {
  readonly text: string;
  /** First character of the part, from 0; `to` is the one behind it. */
  readonly from: number;
  readonly to: number;
}

/** Another place that belongs to a finding. */
export interface Related {
  /** Path of the file, as in `ReportedFinding`. */
  readonly file: string;
  readonly pointer: string | null;
  readonly ranges: readonly Range[];
}

export interface ReportedFinding extends Omit<Diagnostic, 'related'> {
  /** Path from the folder of the run, with forward slashes, composed (NFC). */
  readonly file: string;
  /** Which plan of a file with several, from 1; `null` when the file holds one. */
  readonly plan: number | null;
  /** Where the value, or the nearest one around it that is known, was printed. */
  readonly ranges: readonly Range[];
  /** First and last line of the text file, when the file is text. */
  readonly lines: readonly [number, number] | null;
  readonly excerpt: Excerpt | null;
  readonly related: readonly Related[];
  /** The same for the same finding on every run, wherever its lines have moved. */
  readonly fingerprint: string;
}

export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** Off unless a configuration turns it on. */
  readonly optIn: boolean;
  readonly title: Bilingual;
  readonly explanation: Bilingual;
  /** Who says it: a rule, a rule over several plans, the parser, or a rule of the user's own. */
  readonly kind: 'rule' | 'workspace' | 'reader' | 'own';
}

export interface CheckedFile {
  readonly file: string;
  readonly plans: number;
}

/** A file that could not be read; the message is one line in the language of the run. */
export interface Failure {
  readonly file: string;
  readonly message: string;
}

export type FailOn = Severity | 'never';

export interface Report {
  readonly version: string;
  readonly language: Language;
  /** In the order of the files, within a file in printed order. */
  readonly findings: readonly ReportedFinding[];
  /** Findings by severity, those that `quiet` hides included. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly files: readonly CheckedFile[];
  readonly failures: readonly Failure[];
  readonly rules: readonly RuleInfo[];
  /** Findings that the baseline accepts. */
  readonly accepted: number;
  readonly failOn: FailOn;
}

export interface ReportOptions {
  readonly colour: boolean;
}

export type Reporter = (report: Report, options: ReportOptions) => string;
