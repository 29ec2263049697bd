/** Dates as Vietnamese documents print them. Pure; nothing is guessed: a blank part is null. */

export interface DateParts {
  readonly raw: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** `YYYY-MM-DD`; null when a part is blank or no such day exists. */
  readonly iso: string | null;
}

// A left-out part is printed as blanks, dots, or dashes: "ngày      tháng 3 năm 2026", "ngày …/02/2024".
const BLANK = '(?:[.…_]{2,}|…|[\\s]*)';
// Before the word "tháng" one dot is no separator either, but what is left of them.
const BLANK_DAY = '(?:[.…_]+|\\s*)';
const WORDS = new RegExp(
  `ngày\\s*(\\d{1,2}|${BLANK_DAY})\\s*tháng\\s*(\\d{1,2}|${BLANK})\\s*năm\\s*(\\d{4})?`,
  'i',
);
const SLASHED = new RegExp(
  `ngày\\s*(\\d{1,2}|${BLANK})\\s*[/.-]\\s*(\\d{1,2}|${BLANK})\\s*[/.-]\\s*(\\d{4})`,
  'i',
);
const BARE = /(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?![\d/])/u;
const MONTH_ONLY = /tháng\s*(\d{1,2})\s*(?:năm|\/)\s*(\d{4})/i;
const YEAR_ONLY = /năm\s*(\d{4})/i;

const part = (text: string | undefined): number | null =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : null;

/** `YYYY-MM-DD` of a day that exists in the Gregorian calendar, else null. */
export function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}

function build(raw: string, year: number | null, month: number | null, day: number | null): DateParts {
  return { raw: raw.replace(/\s+/g, ' ').trim(), year, month, day, iso: isoDate(year, month, day) };
}

/** The first date in a text, in words or figures; null when there is none. */
export function findDate(
  text: string,
): (DateParts & { readonly index: number; readonly length: number }) | null {
  for (const pattern of [WORDS, SLASHED, BARE]) {
    const found = pattern.exec(text);
    if (found) {
      const date = build(found[0], part(found[3]), part(found[2]), part(found[1]));
      return { ...date, index: found.index, length: found[0].length };
    }
  }
  return null;
}

/** The date of a letterhead line; also one with only a month or a year left ("tháng 3 năm 2026", "năm 2026"). */
export function findPartialDate(text: string): (DateParts & { readonly index: number }) | null {
  const full = findDate(text);
  if (full) return full;
  const month = MONTH_ONLY.exec(text);
  if (month) return { ...build(month[0], part(month[2]), part(month[1]), null), index: month.index };
  const year = YEAR_ONLY.exec(text);
  return year ? { ...build(year[0], part(year[1]), null, null), index: year.index } : null;
}

// What follows a cited number: "ngày 05/9/2018", ", ngày 15/6/2026" (Party), "năm 2018".
const AFTER = new RegExp(
  `^\\s*[,(]?\\s*(?:ngày\\s*(\\d{1,2}|${BLANK})\\s*(?:[/.-]|tháng)\\s*(\\d{1,2}|${BLANK})\\s*(?:[/.-]|năm)\\s*(\\d{2,6})|` +
    `(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(\\d{4}))`,
  'i',
);

/** The date printed right after a cited number; `length` counts the characters it takes. */
export function dateAfter(text: string): { readonly date: DateParts; readonly length: number } | null {
  const found = AFTER.exec(text);
  if (!found) return null;
  const raw = found[0].replace(/^[\s,(]+/, '');
  const date = build(raw, part(found[3] ?? found[6]), part(found[2] ?? found[5]), part(found[1] ?? found[4]));
  return { date, length: found[0].length };
}
