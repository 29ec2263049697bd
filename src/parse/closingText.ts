/** Paragraphs at the end of the body that close the plan ("Trên đây là Kế hoạch …") and belong to no unit. */
import { fold } from '../language/fold.js';
import type { PlanParagraph, Section } from '../model/section.js';
import { CLOSING_HEADS, NOTE_HEADS, TONED_CLOSING_HEADS } from './vocabulary/closing.js';

const closes = (text: string): boolean =>
  CLOSING_HEADS.some((head) => head.test(fold(text))) ||
  TONED_CLOSING_HEADS.some((head) => head.test(text.toLowerCase())) ||
  /\.\s*\/\s*\.$/.test(text);

/** The closing paragraphs of the body: the unmarked ones at its very end, from the first that speaks of the plan as a whole. */
export function closingParagraphs(sections: readonly Section[]): ReadonlySet<PlanParagraph> {
  const all = sections.flatMap(candidates);
  let start = all.length;
  while (start > 0 && all[start - 1]?.eligible) start--;
  const tail = all.slice(start).map((one) => one.paragraph);
  const first = tail.findIndex((one) => closes(one.text));
  return new Set(first < 0 ? [] : tail.slice(first));
}

interface Candidate {
  readonly paragraph: PlanParagraph;
  readonly eligible: boolean;
}

/** The first paragraph of a section is its own text (a numbered sentence, the words behind a heading), never the closing. */
function candidates(section: Section): Candidate[] {
  const own = section.paragraphs.map((paragraph, index) => ({
    paragraph,
    eligible: index > 0 && (paragraph.marker === null || paragraph.marker === '*'),
  }));
  return [...own, ...section.children.flatMap(candidates)];
}

/** Contact lines, remarks and enclosures give no task. */
export function isRemark(paragraph: PlanParagraph): boolean {
  const key = fold(paragraph.text);
  return (
    NOTE_HEADS.some((head) => head.test(key)) ||
    (/^\(.*\)[.;]?$/.test(paragraph.text) && /^\((gui|dinh|chi tiet|noi dung|co |kem)/.test(key))
  );
}
