/** Every dated citation in the texts of a plan, repeated ones too. */
import { findCitations } from '../../language/citations.js';
import type { Plan } from '../../model/plan.js';
import { once } from '../once.js';
import { eachText } from '../texts.js';

export interface Cited {
  readonly number: string;
  /** ISO. */
  readonly date: string;
  readonly issuer: string | null;
  readonly pointer: string;
}

/** A whole date is printed with these; most texts that cite nothing have neither. */
const DATED = /ngày|\d\s*[/.-]\s*\d/i;

function* datedCitations(plan: Plan): Generator<Cited> {
  for (const { value: text, pointer } of eachText(plan)) {
    if (!DATED.test(text)) continue;
    for (const { number, date, issuer } of findCitations(text)) {
      if (number !== null && date !== null && date.iso !== null)
        yield { number, date: date.iso, issuer, pointer };
    }
  }
}

export const eachCitation = once(datedCitations);
