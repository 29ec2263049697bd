import { describe, expect, it } from 'vitest';
import { ics } from '../../src/output/calendar/ics.js';
import { fold } from '../../src/output/calendar/line.js';
import { basePlan, exampleRow } from '../../src/rules/basePlan.js';
import { EVERY_TASK, listTasks, type NamedPlan } from '../../src/tasks/index.js';
import { HOSTILE } from '../report/hostile.js';
import { createRandom } from '../robust/mutate.js';
import { randomText } from './random.js';

interface Event {
  readonly [name: string]: string;
}

/** Lines as RFC 5545 asks: ended by CRLF, at most 75 octets, folded ones put together again. */
function unfold(text: string): string[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\n\r\ufffd]/);
    expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
  }
  return lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
}

const plainText = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));

function eventsOf(text: string): Event[] {
  const events: Record<string, string>[] = [];
  for (const line of unfold(text)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line) ?? [];
    expect(name, line).not.toBe('');
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length > 0) Object.assign(events.at(-1) ?? {}, { [name]: plainText(value) });
  }
  return events;
}

function planWith(contents: readonly string[], name = 'plan.pdf'): NamedPlan {
  const plan = basePlan();
  plan.assignments = [];
  const table = plan.annexes[0]?.tables[0];
  if (table)
    table.rows = contents.map((content, at) => ({
      ...exampleRow(`${at + 1}`, content, 'Báo cáo', 'Sở Nội vụ', '', 'như in', '2026-02-01', '2026-02-28'),
      id: `row-${at + 1}`,
    }));
  return { name, plan };
}

const calendar = (...plans: NamedPlan[]): string =>
  ics({ language: 'vi', tasks: listTasks(plans, EVERY_TASK), grouping: null, groups: [] });

describe('a calendar', () => {
  it('has an all-day event on the last day, ended by the day after', () => {
    const text = calendar(planWith(['Nộp báo cáo; kèm phụ lục, biểu mẫu']));
    expect(unfold(text).slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//kehoach//tasks//VI',
      'CALSCALE:GREGORIAN',
    ]);
    expect(unfold(text).at(-1)).toBe('END:VCALENDAR');
    const [event] = eventsOf(text);
    expect(event).toMatchObject({
      'DTSTART;VALUE=DATE': '20260228',
      'DTEND;VALUE=DATE': '20260301',
      SUMMARY: 'Nộp báo cáo; kèm phụ lục, biểu mẫu',
    });
    expect(event?.DTSTAMP).toMatch(/^\d{8}T000000Z$/);
    expect(event?.DESCRIPTION).toContain('Chủ trì: Sở Nội vụ');
  });

  it('names its events the same on every run, under every name of the file and in every order', () => {
    const ids = (text: string) => eventsOf(text).map((event) => event.UID);
    const first = ids(calendar(planWith(['một', 'hai', 'ba'])));
    expect(new Set(first).size).toBe(3);
    expect(ids(calendar(planWith(['một', 'hai', 'ba'], 'khác.docx')))).toEqual(first);
    const other = planWith(['một', 'hai', 'ba']);
    other.plan.annexes[0]?.tables[0]?.rows.reverse();
    expect(ids(calendar(other)).sort()).toEqual([...first].sort());
    expect(calendar(planWith(['một']))).toBe(calendar(planWith(['một'])));
  });

  it('never has one name twice', () => {
    const twice = planWith(['một']);
    const ids = eventsOf(calendar(twice, twice)).map((event) => event.UID);
    expect(new Set(ids).size).toBe(2);
  });

  it('leaves out what has no day, and days that the calendar has not', () => {
    const none = planWith(['một', 'hai']);
    const [first, second] = none.plan.annexes[0]?.tables[0]?.rows ?? [];
    if (first) first.time = { raw: 'Thường xuyên', intervals: [], recurrence: 'continuous' };
    if (second)
      second.time = { raw: '31/2', intervals: [{ start: null, end: '2026-02-31' }], recurrence: null };
    expect(eventsOf(calendar(none))).toEqual([]);
  });

  it('has an event at the end of each of several periods', () => {
    const plan = planWith(['một']);
    plan.plan.annexes[0]?.tables[0]?.rows[0]?.time?.intervals.push({ start: null, end: '2026-09-30' });
    const events = eventsOf(calendar(plan));
    expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual(['20260228', '20260930']);
    expect(new Set(events.map((event) => event.UID)).size).toBe(2);
  });

  it('is sound with hostile and random texts', () => {
    const random = createRandom(5545);
    const texts = [
      ...HOSTILE.filter((text) => !text.includes('\ud800')),
      ...Array.from({ length: 200 }, () => `x${randomText(random)}`),
    ];
    const events = eventsOf(calendar(planWith(texts)));
    expect(events).toHaveLength(texts.length);
    for (const [at, text] of texts.entries()) {
      const wanted = text.replace(/\r\n|[\n\r\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
      expect(events[at]?.DESCRIPTION).toContain(wanted);
    }
  });
});

describe('fold', () => {
  it('cuts at characters, never inside one', () => {
    for (const letter of ['a', 'ế', '字', '😀']) {
      const line = `SUMMARY:${letter.repeat(100)}`;
      const folded = fold(line).split('\r\n');
      expect(folded.length).toBeGreaterThan(1);
      for (const piece of folded) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
      expect(folded.map((piece, at) => (at === 0 ? piece : piece.slice(1))).join('')).toBe(line);
    }
  });
});
