/** The year a plan speaks of: from its title, else from its date. Times without a year belong to it. */

export interface PlanYears {
  readonly year: number | null;
  readonly schoolYear?: [number, number];
}

const SCHOOL_YEAR = /năm học\s*(\d{4})\s*[-–—]\s*(\d{4})/iu;
const YEAR = /năm\s*(\d{4})(?!\s*[-–—]\s*\d{4})/giu;

export function planYear(title: string | null, date: { readonly year: number | null } | null): PlanYears {
  const school = SCHOOL_YEAR.exec(title ?? '');
  const years = [...(title ?? '').matchAll(YEAR)];
  const named = years.at(-1)?.[1];
  const year = named ? Number(named) : (date?.year ?? null);
  return school?.[1] && school[2] ? { year, schoolYear: [Number(school[1]), Number(school[2])] } : { year };
}
