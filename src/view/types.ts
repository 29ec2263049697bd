/** What the page that shows a document beside its plan is made of. Plain data: it travels as JSON. */
import type { Severity } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';

export type ViewLanguage = 'vi' | 'en';

/** One page of the document, as a picture or as drawn text. Lengths in points. */
export interface ViewPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** A `data:` URL of a picture that fills the page. */
  readonly image: string;
}

export interface ViewFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** JSON pointer into the plan; `null` for the plan as a whole. */
  readonly pointer: string | null;
  readonly actual: string | null;
  readonly expected: string | null;
}

export interface ViewData {
  readonly language: ViewLanguage;
  /** Name of the file as people know it. */
  readonly name: string;
  readonly pages: readonly ViewPage[];
  /** With positions that fit the pages. */
  readonly plan: Plan;
  readonly findings: readonly ViewFinding[];
}
