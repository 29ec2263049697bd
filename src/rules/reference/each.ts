/** The documents that a plan cites, each once: the bases in their own list, the others behind them. */
import type { Plan } from '../../model/plan.js';
import type { Reference } from '../../model/reference.js';
import { exampleReference } from '../basePlan.js';
import type { At } from '../walk.js';

/** Bases stand in `references` too; they are named where they are printed, in the preamble. */
export function* eachReference(plan: Plan): Generator<At<Reference>> {
  const bases = new Set(plan.legalBases.map((one) => one.number ?? one.raw));
  for (const [index, value] of plan.legalBases.entries()) yield { value, pointer: `/legalBases/${index}` };
  for (const [index, value] of plan.references.entries()) {
    if (!bases.has(value.number ?? value.raw)) yield { value, pointer: `/references/${index}` };
  }
}

/** How a person names the document. */
export const nameOf = (one: Reference): string =>
  one.number === null ? one.raw : `${one.typeName ?? ''} ${one.number}`.trim();

/** For examples: the plan cites one more document, as a basis or in its text. */
export function setReference(edit: Partial<Reference>): (plan: Plan) => void {
  return (plan) => {
    const one = {
      ...exampleReference('Quyết định', '12/QĐ-UBND', null, 'UBND tỉnh Hà Tân', edit.role ?? 'mention'),
      ...edit,
    };
    if (one.role === 'basis' || one.role === 'parent-plan') plan.legalBases.push(one);
    plan.references.push(one);
  };
}
