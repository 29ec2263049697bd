/** Who does what, from the unit headings of Tổ chức thực hiện or Phân công; without any, from lines that name units. */
import { fold } from '../language/fold.js';
import { looksLikeUnit, orderedUnit } from '../language/units.js';
import type { Assignment } from '../model/plan.js';
import type { PlanParagraph, Section } from '../model/section.js';
import { closingParagraphs, isRemark } from './closingText.js';
import type { ParseContext } from './context.js';
import { SELF } from './origins.js';
import { walkSections } from './outline/walk.js';
import { type UnitLine, unitLines } from './unnumberedUnits.js';
import { ASSIGNING } from './vocabulary/sections.js';

const unitOf = (heading: string): string => heading.replace(/\s*[:.;,]+$/, '');

export function readAssignments(context: ParseContext, sections: readonly Section[]): Assignment[] {
  const closing = closingParagraphs(sections);
  const homes = homeSections(sections);
  const numbered = homes.flatMap((home) => home.children.flatMap((child) => unitSections(child)));
  if (numbered.length > 0) return numbered.map((section) => assign(context, section, closing));
  const lines = homes.flatMap((home) => [...walkSections([home])]).flatMap(unitLines);
  const named = lines.length > 0 ? lines : homes.flatMap(orders);
  return named.map((line) => assignLine(context, line, closing));
}

/** One unit that is ordered to do all that stands below: "Giao Phòng Kinh tế thực hiện các việc sau:". */
function orders(home: Section): UnitLine[] {
  for (const [at, head] of home.paragraphs.entries()) {
    const unit = head.text.endsWith(':') ? orderedUnit(head.text) : null;
    if (unit === null) continue;
    const tasks = [...home.paragraphs.slice(at + 1), ...home.children.flatMap(ownOrBelow)];
    return tasks.length === 0 ? [] : [{ unit, head, own: null, tasks }];
  }
  return [];
}

function assignLine(context: ParseContext, line: UnitLine, closing: ReadonlySet<PlanParagraph>): Assignment {
  const below = line.tasks.filter((one) => !closing.has(one) && !isRemark(one));
  const tasks = [...(line.own === null ? [] : [line.own]), ...below.map((one) => one.text)];
  const sources = [...(line.own === null ? [] : [line.head]), ...below];
  for (const [index, one] of sources.entries())
    context.origins.note(tasks, String(index), context.origins.ranges(one, SELF));
  const assignment = { unit: line.unit, tasks };
  context.origins.note(assignment, 'unit', context.origins.ranges(line.head, SELF));
  return assignment;
}

/** Sections that give tasks to units: Tổ chức thực hiện and Phân công; without either, any that speaks of giving tasks. */
function homeSections(sections: readonly Section[]): Section[] {
  const all = [...walkSections(sections)].filter((one) => !isUnit(one));
  const named = all.filter((one) => one.kind === 'implementation' || one.kind === 'assignment');
  const homes =
    named.length > 0 ? named : all.filter((one) => one.heading !== null && ASSIGNING.test(fold(one.heading)));
  const inner = new Set(homes.flatMap((one) => [...walkSections(one.children)]));
  return homes.filter((one) => !inner.has(one));
}

const isUnit = (section: Section): boolean =>
  section.heading !== null && looksLikeUnit(unitOf(section.heading));

/** A unit heading, or the unit headings below a heading that names no unit. */
function unitSections(section: Section): Section[] {
  return isUnit(section) ? [section] : section.children.flatMap(unitSections);
}

function assign(context: ParseContext, section: Section, closing: ReadonlySet<PlanParagraph>): Assignment {
  const found = tasksUnder(section).filter((one) => !closing.has(one) && !isRemark(one));
  const tasks = found.map((one) => one.text);
  for (const [index, one] of found.entries())
    context.origins.note(tasks, String(index), context.origins.ranges(one, SELF));
  const assignment = { unit: unitOf(section.heading ?? ''), tasks };
  context.origins.note(assignment, 'unit', context.origins.ranges(section, 'heading'));
  return assignment;
}

/** A numbered line without text behind it is a task itself when it holds no others. */
function ownOrBelow(section: Section): PlanParagraph[] {
  const inner = tasksUnder(section);
  return inner.length === 0 && section.heading !== null
    ? [{ marker: section.marker, text: section.heading }]
    : inner;
}

function tasksUnder(section: Section): PlanParagraph[] {
  return [...section.paragraphs, ...section.children.flatMap(ownOrBelow)];
}
