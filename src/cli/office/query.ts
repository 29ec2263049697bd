/** The question of `tasks`, from its flags. */
import type { TaskGrouping, TaskQuery, TaskRole, TaskSort } from '../../tasks/index.js';
import type { Language } from '../messages/index.js';
import { OfficeError } from './errors.js';
import { OFFICE_TEXTS } from './texts.js';

export interface TaskFlags {
  readonly unit?: readonly string[];
  readonly role: TaskRole;
  /** `true` after `--named-only`. */
  readonly namedOnly?: boolean;
  readonly dueBefore?: string;
  readonly dueAfter?: string;
  readonly overdue?: boolean;
  readonly today?: string;
  readonly groupBy?: TaskGrouping;
  readonly sort: TaskSort;
  readonly format?: string;
  readonly output?: string;
  readonly config?: string | boolean;
}

/** `2026-06-30` or `30/6/2026`; `null` for a day that the calendar has not. */
export function readDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const [, dd, mm, yyyy] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const parts = [year ?? yyyy, month ?? mm, day ?? dd];
  if (parts.some((part) => part === undefined)) return null;
  const iso = parts.map((part) => (part ?? '').padStart(2, '0')).join('-');
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** Throws `OfficeError`. */
function dayOf(option: string, text: string | undefined, language: Language): string | null {
  if (text === undefined) return null;
  const day = readDay(text.trim());
  if (day === null) throw new OfficeError(OFFICE_TEXTS[language].badDay(option, text));
  return day;
}

/** The day on the calendar of this place. */
function todayHere(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function queryOf(flags: TaskFlags, units: readonly string[] | null, language: Language): TaskQuery {
  const today = dayOf('--today', flags.today, language);
  if (today !== null && flags.overdue !== true) throw new OfficeError(OFFICE_TEXTS[language].todayAlone);
  return {
    unit: units,
    role: flags.role,
    namedOnly: flags.namedOnly ?? false,
    dueBefore: dayOf('--due-before', flags.dueBefore, language),
    dueAfter: dayOf('--due-after', flags.dueAfter, language),
    overdueOn: flags.overdue === true ? (today ?? todayHere()) : null,
  };
}
