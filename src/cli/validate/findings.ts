/** Diagnostics of plans → findings with place, printed line and fingerprint, in printed order. */
import { createCounter, fingerprint } from '../../report/fingerprint.js';
import { comparePlaces, linesOf, rangesAt } from '../../report/place.js';
import { planExcerpt } from '../../report/planExcerpt.js';
import { valueAt } from '../../report/pointer.js';
import { printedText } from '../../report/printedText.js';
import type { Excerpt, Related, ReportedFinding } from '../../report/types.js';
import { isInFront } from '../../rules/workspace/front.js';
import type { PlanDiagnostic, PlanToCheck } from '../../validate.js';
import type { LoadedPlan, Target } from './types.js';

export interface CheckedPlan extends PlanToCheck, LoadedPlan {
  readonly target: Target;
  /** The path that fingerprints are made of: from the folder of the configuration. */
  readonly identity: string;
}

const IN_ROW = /\/tables\/\d+\/rows\/\d+/;

function excerptOf(plan: CheckedPlan, pointer: string | null, actual: string | null): Excerpt | null {
  const ranges = rangesAt(plan.plan.positions, pointer);
  const wanted = actual ?? (pointer === null ? null : printedText(valueAt(plan.plan, pointer)));
  // Of a table on a page, the row with its cells tells more than the lines at one height.
  const byRow = pointer !== null && IN_ROW.test(pointer) && !plan.linesOfFile;
  const line = byRow ? null : plan.printedLine(ranges, wanted);
  return line ?? planExcerpt(plan.plan, pointer);
}

function relatedOf({ target, diagnostic, others }: PlanDiagnostic<CheckedPlan>): Related[] {
  const here = diagnostic.related.map((pointer) => ({
    file: target.target.name,
    pointer,
    ranges: rangesAt(target.plan.positions, pointer),
  }));
  return [...here, ...others.map((one) => ({ file: one.target.name, pointer: null, ranges: [] }))];
}

/** Several plans of one file are told apart by what they are, not by their order. */
function documentOf({ identity, index, plan }: CheckedPlan): string {
  if (index === null) return identity;
  return `${identity}#${plan.source.file ?? ''} ${plan.header.number?.raw ?? ''} ${plan.title ?? ''}`;
}

/** Of a plan of which only the front is held, the whole where the finding is about the rest. */
function withItsPlace(found: PlanDiagnostic<CheckedPlan>): PlanDiagnostic<CheckedPlan> {
  const { target, diagnostic } = found;
  const { whole } = target;
  if (whole === undefined || [diagnostic.pointer, ...diagnostic.related].every(isInFront)) return found;
  return { ...found, target: { ...target, plan: whole() } };
}

/** A finding with its place; findings that look the same have the same fingerprint still. */
function toFinding(found: PlanDiagnostic<CheckedPlan>): ReportedFinding {
  const { target: plan, diagnostic } = found;
  const ranges = rangesAt(plan.plan.positions, diagnostic.pointer);
  return {
    ...diagnostic,
    file: plan.target.name,
    plan: plan.index,
    ranges,
    lines: plan.linesOfFile ? linesOf(ranges) : null,
    excerpt: excerptOf(plan, diagnostic.pointer, diagnostic.actual),
    related: relatedOf(found),
    fingerprint: fingerprint(diagnostic, plan.plan, documentOf(plan)),
  };
}

/** A finding and the name of the plan it is about. */
export interface PlacedFinding {
  readonly name: string;
  readonly finding: ReportedFinding;
}

export const placed = (found: PlanDiagnostic<CheckedPlan>): PlacedFinding => ({
  name: found.target.name,
  finding: toFinding(withItsPlace(found)),
});

/** In the order of the plans, within a plan in printed order, within a place in the order of the rules. */
export function inOrder(names: readonly string[], found: readonly PlacedFinding[]): ReportedFinding[] {
  const order = new Map(names.map((name, index) => [name, index]));
  const count = createCounter();
  return found
    .map(({ name, finding }) => ({
      at: order.get(name) ?? 0,
      finding: { ...finding, fingerprint: count(finding.fingerprint) },
    }))
    .sort((a, b) => a.at - b.at || comparePlaces(a.finding.ranges, b.finding.ranges))
    .map(({ finding }) => finding);
}
