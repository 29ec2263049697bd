/** Diagnostics of plans → findings with place, printed line and fingerprint, in printed order. */
import { createCounter, fingerprint } from '../../report/fingerprint.js';
import { comparePlaces, linesOf, rangesAt } from '../../report/place.js';
import { planExcerpt } from '../../report/planExcerpt.js';
import { valueAt } from '../../report/pointer.js';
import { printedText } from '../../report/printedText.js';
import type { Excerpt, Related, ReportedFinding } from '../../report/types.js';
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

function relatedOf(
  plan: CheckedPlan,
  pointers: readonly string[],
  others: readonly CheckedPlan[],
): Related[] {
  const here = pointers.map((pointer) => ({
    file: plan.target.name,
    pointer,
    ranges: rangesAt(plan.plan.positions, pointer),
  }));
  return [...here, ...others.map((one) => ({ file: one.target.name, pointer: null, ranges: [] }))];
}

/** Several plans of one file are told apart by what they are, not by their order. */
function documentOf({ identity, index, plan }: CheckedPlan): string {
  if (index === null) return identity;
  return `${identity}#${plan.source.file ?? ''} ${plan.header.number?.raw ?? ''} ${plan.title ?? ''}`;
}

function toFinding(
  found: PlanDiagnostic,
  byName: ReadonlyMap<string, CheckedPlan>,
  count: (print: string) => string,
): ReportedFinding[] {
  const plan = byName.get(found.target.name);
  if (plan === undefined) return [];
  const { diagnostic } = found;
  const ranges = rangesAt(plan.plan.positions, diagnostic.pointer);
  return [
    {
      ...diagnostic,
      file: plan.target.name,
      plan: plan.index,
      ranges,
      lines: plan.linesOfFile ? linesOf(ranges) : null,
      excerpt: excerptOf(plan, diagnostic.pointer, diagnostic.actual),
      related: relatedOf(
        plan,
        diagnostic.related,
        found.others.flatMap((one) => byName.get(one.name) ?? []),
      ),
      fingerprint: count(fingerprint(diagnostic, plan.plan, documentOf(plan))),
    },
  ];
}

/** In the order of the plans, within a plan in printed order, within a place in the order of the rules. */
export function toFindings(
  plans: readonly CheckedPlan[],
  found: readonly PlanDiagnostic[],
): ReportedFinding[] {
  const byName = new Map(plans.map((one) => [one.name, one]));
  const order = new Map(plans.map((one, index) => [one.name, index]));
  const count = createCounter();
  return found
    .map((one) => ({ one, at: order.get(one.target.name) ?? 0, finding: toFinding(one, byName, count) }))
    .sort((a, b) => a.at - b.at || comparePlaces(a.finding[0]?.ranges ?? [], b.finding[0]?.ranges ?? []))
    .flatMap(({ finding }) => finding);
}
