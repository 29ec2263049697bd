/** The year a plan speaks of: from its title, else from its date. Times without a year belong to it. */
import type { PlanDate } from '../model/reference.js';
import type { TimeContext } from './context.js';

const SCHOOL_YEAR = /năm học\s*(\d{4})\s*[-–—]\s*(\d{4})/iu;
const YEAR = /năm\s*(\d{4})(?!\s*[-–—]\s*\d{4})/giu;

export function planYear(title: string | null, date: PlanDate | null): TimeContext {
  const school = SCHOOL_YEAR.exec(title ?? '');
  const years = [...(title ?? '').matchAll(YEAR)];
  const named = years.at(-1)?.[1];
  const year = named ? Number(named) : (date?.year ?? null);
  return school?.[1] && school[2] ? { year, schoolYear: [Number(school[1]), Number(school[2])] } : { year };
}
