/** Which plan of a workspace a citation means. */
import { numberKey } from '../../language/documentNumber.js';
import type { Plan } from '../../model/plan.js';
import type { Reference } from '../../model/reference.js';
import type { WorkspacePlan } from '../types.js';
import { overlap, sameAgency } from './names.js';

/** Titles that agree in this share of their words speak of one plan. */
const SAME_TITLE = 0.8;

/** Every citation of a workspace is held against every plan: keys are worked out once. */
const keys = new WeakMap<Plan, string | null>();

/** The key of the plan's own number; null while it is blank. */
export function ownKey(plan: Plan): string | null {
  const known = keys.get(plan);
  if (known !== undefined) return known;
  const key = makeKey(plan);
  keys.set(plan, key);
  return key;
}

function makeKey(plan: Plan): string | null {
  const { number } = plan.header;
  if (!number?.serial || !number.symbol) return null;
  return numberKey(`${number.serial}${number.symbol.includes('/') ? '-' : '/'}${number.symbol}`);
}

export const issuerOf = (plan: Plan): string => plan.header.issuers.join(' ');

export interface ParentCitation {
  readonly reference: Reference;
  readonly pointer: string;
}

export function citedParents(plan: Plan): ParentCitation[] {
  return plan.legalBases.flatMap((reference, index) =>
    reference.role === 'parent-plan' ? [{ reference, pointer: `/legalBases/${index}` }] : [],
  );
}

/** The plans of a workspace by their own number, in order; those without one under null. */
const byKey = new WeakMap<readonly WorkspacePlan[], ReadonlyMap<string | null, readonly WorkspacePlan[]>>();

function plansUnder(plans: readonly WorkspacePlan[], key: string | null): readonly WorkspacePlan[] {
  const known = byKey.get(plans) ?? groupByKey(plans);
  byKey.set(plans, known);
  return known.get(key) ?? [];
}

function groupByKey(plans: readonly WorkspacePlan[]): Map<string | null, WorkspacePlan[]> {
  const groups = new Map<string | null, WorkspacePlan[]>();
  for (const one of plans) {
    const key = ownKey(one.plan);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** The plan with the cited number; among several, the one whose date or issuer agrees. */
function byNumber(reference: Reference, plans: readonly WorkspacePlan[]): WorkspacePlan | null {
  if (reference.number === null) return null;
  const key = numberKey(reference.number);
  const same = plansUnder(plans, key).filter(({ plan }) => sameAgency(reference.issuer, issuerOf(plan)));
  return same.find(({ plan }) => plan.header.date?.iso === reference.date?.iso) ?? same[0] ?? null;
}

/** A plan whose own number is blank is known by issuer, year and title. */
function byTitle(reference: Reference, plans: readonly WorkspacePlan[]): WorkspacePlan | null {
  const { issuer, subject, date } = reference;
  if (issuer === null || subject === null || date === null) return null;
  const blank = plansUnder(plans, null).filter(({ plan }) => plan.header.date?.year === date.year);
  return (
    blank.find(
      ({ plan }) =>
        plan.title !== null &&
        sameAgency(issuer, issuerOf(plan)) &&
        overlap(subject, plan.title) >= SAME_TITLE,
    ) ?? null
  );
}

/** One plan that agrees in issuer, day and title, yet has another number. */
export function byEverythingElse(
  reference: Reference,
  plans: readonly WorkspacePlan[],
): WorkspacePlan | null {
  const { issuer, subject, date } = reference;
  if (issuer === null || subject === null || date === null || date.iso === null) return null;
  const found = plans.find(
    ({ plan }) =>
      plan.header.date?.iso === date.iso &&
      plan.title !== null &&
      sameAgency(issuer, issuerOf(plan)) &&
      overlap(subject, plan.title) >= SAME_TITLE,
  );
  return found ?? null;
}

export function findParent(reference: Reference, plans: readonly WorkspacePlan[]): WorkspacePlan | null {
  return byNumber(reference, plans) ?? byTitle(reference, plans);
}
