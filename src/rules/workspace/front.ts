/** What rules over several plans look at first: who issued a plan, its number, date and title, and what it cites. */
import type { Plan } from '../../model/plan.js';
import type { WorkspacePlan } from '../types.js';

/** Where findings about the front of a plan may point. */
const FRONT = /^\/(?:header|title|type|legalBases)\b/;

function frontPositions(positions: NonNullable<Plan['positions']>): NonNullable<Plan['positions']> {
  return Object.fromEntries(Object.entries(positions).filter(([pointer]) => FRONT.test(pointer)));
}

/** A plan without its body and annexes: a small part of the whole, so that thousands can be held at once. */
export function frontOf(plan: Plan): Plan {
  return {
    ...plan,
    references: [],
    purposes: [],
    requirements: [],
    sections: [],
    assignments: [],
    recipients: [],
    signatures: [],
    digitalSignatures: [],
    annexes: [],
    diagnostics: [],
    ...(plan.positions === undefined ? {} : { positions: frontPositions(plan.positions) }),
  };
}

/** Whether a pointer leads into what `frontOf` keeps. */
export const isInFront = (pointer: string | null): boolean => pointer === null || FRONT.test(pointer);

/** The plan with body and annexes. */
export const wholeOf = ({ plan, whole }: WorkspacePlan): Plan => whole?.() ?? plan;

/** Many plans have the same parent: what is asked of it is worked out once. */
export function remembered<T>(answer: (one: WorkspacePlan) => T): (one: WorkspacePlan) => T {
  const known = new Map<WorkspacePlan, T>();
  return (one) => {
    const found = known.get(one) ?? answer(one);
    known.set(one, found);
    return found;
  };
}
