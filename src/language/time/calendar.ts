/** Days of the calendar as ISO texts; a day that does not exist is null. */

const pad = (value: number): string => String(value).padStart(2, '0');

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2026-02-30` is null, so is month 13. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

export function isoMonthEnd(year: number, month: number): string | null {
  return isoDay(year, month, daysIn(year, month));
}

/** The day before or after an ISO day. */
export function shiftDay(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
