/** What differs between two plans. */

/** A run of words that both texts have, or only one of them. */
export interface Segment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface FieldChange {
  /** Name of a field of the model (`content`, `lead`, `number` …), or the header of a column without a role. */
  readonly field: string;
  /** As printed; `null` where the plan says nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly words: readonly Segment[];
}

/** Where a part of a plan stands. */
export interface Spot {
  /** JSON pointer. */
  readonly pointer: string;
  readonly page: number | null;
  /** In words of the plan itself: annex, group and number of a row, markers of a section. */
  readonly place: string;
  readonly text: string;
}

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved' | 'renumbered';

export type Part =
  | 'header'
  | 'basis'
  | 'heading'
  | 'paragraph'
  | 'annex'
  | 'table'
  | 'column'
  | 'row'
  | 'recipient'
  | 'signature';

export interface Change {
  readonly kind: ChangeKind;
  readonly part: Part;
  readonly before: Spot | null;
  readonly after: Spot | null;
  /** What is said otherwise; empty for what was added, removed or only moved. */
  readonly fields: readonly FieldChange[];
  /** Stands in another order among what both plans have, or under another heading. */
  readonly moved: boolean;
}

export interface DiffedPlan {
  readonly file: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly date: string | null;
}

export interface PlanDiff {
  readonly before: DiffedPlan;
  readonly after: DiffedPlan;
  readonly same: boolean;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly changes: readonly Change[];
}
