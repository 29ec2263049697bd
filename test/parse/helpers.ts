import type { Plan } from '../../src/model/plan.js';
import { plan as planSchema } from '../../src/model/plan.js';
import type { Section } from '../../src/model/section.js';
import { parseDocument } from '../../src/parse/plan.js';
import { readText } from '../../src/readers/text/index.js';

/** The plan of a text; every one must fit the schema. */
export function parseText(text: string): Plan {
  const plan = parseDocument(readText(new TextEncoder().encode(text)), { positions: true });
  planSchema.parse(plan);
  return plan;
}

/** `path heading` of every section, in order. */
export function outlineOf(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [
    `${section.path} ${section.heading ?? '…'}`,
    ...outlineOf(section.children),
  ]);
}
