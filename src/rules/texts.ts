/** The running texts of a plan with their pointers: bases, paragraphs, cells. */
import type { Plan } from '../model/plan.js';
import type { Section } from '../model/section.js';
import { once } from './once.js';
import { type At, eachRow, eachSection } from './walk.js';

function* sectionTexts(section: Section, pointer: string): Generator<At<string>> {
  if (section.heading !== null) yield { value: section.heading, pointer: `${pointer}/heading` };
  for (const [index, { text }] of section.paragraphs.entries())
    yield { value: text, pointer: `${pointer}/paragraphs/${index}` };
}

/** Headings and paragraphs of the body, in printed order. */
export function* eachBodyText(plan: Plan): Generator<At<string>> {
  for (const { value, pointer } of eachSection(plan)) yield* sectionTexts(value, pointer);
}

function* allTexts(plan: Plan): Generator<At<string>> {
  for (const [index, one] of plan.legalBases.entries())
    yield { value: one.raw, pointer: `/legalBases/${index}` };
  yield* eachBodyText(plan);
  for (const { value: row, pointer } of eachRow(plan)) {
    for (const [index, cell] of row.cells.entries())
      if (cell) yield { value: cell, pointer: `${pointer}/cells/${index}` };
  }
}

/** All texts in which something may be cited or announced. */
export const eachText = once(allTexts);
