/** The paragraphs under Mục đích and under Yêu cầu; none when the plan does not part the two. */
import type { PlanParagraph, Section } from '../model/section.js';
import type { ParseContext } from './context.js';
import { SELF } from './origins.js';
import { walkSections } from './outline/walk.js';

export interface Purposes {
  readonly purposes: string[];
  readonly requirements: string[];
}

/** Paragraphs of a section; a numbered sentence below it is one, a point's heading with nothing behind it is one. */
function statements(section: Section): PlanParagraph[] {
  const below = section.children.flatMap((child) => {
    const inner = statements(child);
    return child.heading !== null && inner.length === 0
      ? [{ marker: child.marker, text: child.heading }]
      : inner;
  });
  return [...section.paragraphs, ...below];
}

export function readPurposes(context: ParseContext, sections: readonly Section[]): Purposes {
  const all = [...walkSections(sections)];
  const take = (kind: Section['kind']): string[] => {
    const section = all.find((one) => one.kind === kind);
    return section ? list(context, statements(section)) : [];
  };
  return { purposes: take('purpose'), requirements: take('requirements') };
}

function list(context: ParseContext, found: readonly PlanParagraph[]): string[] {
  const texts = found.map((one) => one.text);
  for (const [index, one] of found.entries())
    context.origins.note(texts, String(index), context.origins.ranges(one, SELF));
  return texts;
}
