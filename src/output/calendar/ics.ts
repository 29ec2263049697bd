/**
 * Deadlines as a calendar (RFC 5545): an all-day event on each last day of a task. The identity of an event comes
 * from the plan and the task, and its time stamp from the plan, so that a second import changes nothing.
 */
import { hash } from '../../language/hash.js';
import type { Task } from '../../tasks/types.js';
import { matchesText, planName, type TaskList } from '../sheets/tasks.js';
import { SHEET_WORDS, type SheetWords } from '../sheets/words.js';
import { escapeText, fold, textLine } from './line.js';

const basic = (iso: string): string => iso.replaceAll('-', '');

/** The end of an all-day event is the day after. */
function dayAfter(iso: string): string {
  const next = new Date(`${iso}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The same for a plan read from another format or under another name. */
const planKey = ({ plan }: Task): string =>
  hash(
    [plan.number, plan.issuer, plan.date, plan.title]
      .map((part) => part ?? '')
      .join('\n')
      .toLocaleLowerCase('vi'),
  );

const LONGEST = 160;

function summary({ content, product }: Task, words: SheetWords): string {
  const text = (content ?? product ?? words.none).replace(/\s+/g, ' ').trim();
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
}

function description(task: Task, words: SheetWords): string {
  const plan = [task.plan.number, task.plan.title].filter((part) => part !== null).join(' – ');
  const parts: readonly (readonly [string, string | null])[] = [
    [words.content, task.content],
    [words.product, task.product],
    [words.match, matchesText(task, words)],
    [words.lead, task.lead?.raw ?? null],
    [words.support, task.support?.raw ?? null],
    [words.time, task.time?.raw ?? null],
    [words.plan, plan],
    [words.page, task.page === null ? null : String(task.page)],
  ];
  return parts
    .flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}: ${value}`]))
    .join('\n');
}

/** Days that exist, each once, in order. */
function deadlines({ time, due }: Task): string[] {
  const days = [...(time?.intervals ?? []).flatMap(({ end }) => end ?? []), ...(due === null ? [] : [due])];
  return [...new Set(days)].filter(isDay).sort();
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

const stamp = ({ plan }: Task): string =>
  plan.date !== null && isDay(plan.date) ? `${basic(plan.date)}T000000Z` : '19700101T000000Z';

function event(task: Task, iso: string, uid: string, words: SheetWords): string[] {
  return [
    'BEGIN:VEVENT',
    fold(`UID:${uid}`),
    `DTSTAMP:${stamp(task)}`,
    `DTSTART;VALUE=DATE:${basic(iso)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(iso))}`,
    textLine('SUMMARY', summary(task, words)),
    textLine('DESCRIPTION', description(task, words)),
    fold(`CATEGORIES:${escapeText(planName(task.plan))}`),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Letters of an identifier that every calendar takes. */
const plain = (id: string): string => id.replace(/[^A-Za-z0-9-]/g, '');

export function ics({ tasks, language }: TaskList): string {
  const words = SHEET_WORDS[language];
  const seen = new Map<string, number>();
  const events = tasks.flatMap((task) =>
    deadlines(task).flatMap((iso, index) => {
      const name = `${planKey(task)}-${plain(task.id)}${index === 0 ? '' : `-${index + 1}`}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return event(task, iso, `${name}${count === 1 ? '' : `.${count}`}@kehoach`, words);
    }),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//kehoach//tasks//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    textLine('X-WR-CALNAME', words.title),
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
