/** Where the body speaks of the plan's own annexes. */
import { fold } from '../../language/fold.js';
import { matches } from '../../language/matches.js';
import type { Plan } from '../../model/plan.js';
import { eachBodyText } from '../texts.js';

export interface Announcement {
  /** "Phụ lục I" as printed. */
  readonly label: string;
  readonly pointer: string;
}

const LABEL = /(?<![\p{L}])[Pp](?:hụ lục|HỤ LỤC)(?:\s+(?:số\s+)?([IVX]{1,5}|\d{1,2})(?![\p{L}\d]))?/gu;
/** Behind the label: another document owns the annex ("Phụ lục I Nghị định số …"). */
const OF_ANOTHER =
  /^\s*(?:,\s*)?(?:ban hành\s+)?(?:kèm theo|của|tại)?\s*(?:Nghị định|Thông tư|Quyết định|Luật|Công văn|Hướng dẫn|Kế hoạch số|Nghị quyết)/u;
const ATTACHED =
  /\b(dinh kem|kem theo|chi tiet|tai phu luc|theo phu luc|phu luc nay|o phu luc|trong phu luc)\b/;

/** A numbered label, or a bare one that is said to be attached. */
export function* announcements(plan: Plan): Generator<Announcement> {
  for (const { value, pointer } of eachBodyText(plan)) {
    for (const found of matches(LABEL, value)) {
      const behind = value.slice(found.index + found[0].length);
      if (OF_ANOTHER.test(behind)) continue;
      if (found[1] === undefined && !ATTACHED.test(fold(value))) continue;
      yield { label: found[0], pointer };
    }
  }
}

/** The number of a label, Roman and Arabic alike; empty when it has none. */
export function ordinal(label: string): string {
  return /([IVX]{1,5}|\d{1,2})\s*$/.exec(label)?.[1] ?? '';
}
