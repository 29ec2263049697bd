/** Units that get their tasks in lines without numbers: "- Sở Nội vụ:" above "+" lines, "- Phòng Kinh tế: bố trí xe." */
import { looksLikeUnit, namesOnlyUnits } from '../language/units.js';
import type { PlanParagraph, Section } from '../model/section.js';

export interface UnitLine {
  readonly unit: string;
  /** The paragraph that names the unit. */
  readonly head: PlanParagraph;
  /** What stands behind the colon on the line of the unit. */
  readonly own: string | null;
  readonly tasks: readonly PlanParagraph[];
}

interface Head {
  readonly unit: string;
  readonly own: string | null;
}

/** One unit alone may be the subject of any sentence; several lines of one form are a list of units. */
const FEWEST = 2;
const MOST_WORDS = 20;

const isShort = (text: string): boolean => text.split(' ').length <= MOST_WORDS;

/** The unit that a paragraph names; `next` is the paragraph below it. */
function headOf(paragraph: PlanParagraph, next: PlanParagraph | undefined): Head | null {
  const { text, marker } = paragraph;
  const colon = text.indexOf(':');
  if (colon > 0) {
    const unit = text.slice(0, colon).trim();
    if (!isShort(unit) || !looksLikeUnit(unit)) return null;
    const own = text.slice(colon + 1).trim();
    return own === '' ? (isBelow(next, marker) ? { unit, own: null } : null) : { unit, own };
  }
  const alone = !/[.;,]$/.test(text) && isShort(text) && namesOnlyUnits(text);
  return alone && next !== undefined && next.marker !== null && isBelow(next, marker)
    ? { unit: text, own: null }
    : null;
}

/** A line of another kind stands below: under a dash a plus, under a line without mark a dash. */
function isBelow(paragraph: PlanParagraph | undefined, marker: string | null): boolean {
  return paragraph !== undefined && paragraph.marker !== marker;
}

/** The units of a section whose own paragraphs give them their tasks; none when fewer than two do. */
export function unitLines(section: Section): UnitLine[] {
  const { paragraphs } = section;
  const found: (UnitLine & { tasks: PlanParagraph[] })[] = [];
  let open = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const head = headOf(paragraph, paragraphs[index + 1]);
    const last = found.at(-1);
    if (head !== null) found.push({ ...head, head: paragraph, tasks: [] });
    else if (open && last && isBelow(paragraph, last.head.marker)) last.tasks.push(paragraph);
    open = head !== null || (open && last !== undefined && isBelow(paragraph, last.head.marker));
  }
  return found.length >= FEWEST ? found : [];
}
