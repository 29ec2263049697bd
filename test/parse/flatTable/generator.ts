/**
 * Random tables, printed in columns and written out as text extractors do: cell after cell, a line break
 * when the height changes, cut rows part by part.
 */
import type { Line } from '../../../src/document/model.js';
import { BUDGETS, GROUPS, HEADERS, NOTES, PLACES, PRODUCTS, TAILS, TASKS, TIMES, UNITS } from './words.js';

export interface Generated {
  readonly lines: Line[];
  readonly headers: string[];
  readonly rows: { kind: 'group' | 'row'; cells: string[] }[];
}

type Random = () => number;

export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(r: Random, list: readonly T[]): T => list[Math.floor(r() * list.length)] as T;
const between = (r: Random, low: number, high: number): number => low + Math.floor(r() * (high - low + 1));
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Another measure than that of the program: a sans serif font, by letter. */
function measure(text: string): number {
  let width = 0;
  for (const c of text.normalize('NFD').replace(/\p{M}/gu, ''))
    width += /[ijl.,;:'| ]/.test(c)
      ? 0.5
      : /[ftr\-()I/]/.test(c)
        ? 0.62
        : /[mwMW]/.test(c)
          ? 1.5
          : /[A-ZĐ]/.test(c)
            ? 1.28
            : 1;
  return width;
}

function wrap(text: string, width: number): string[] {
  if (text === '') return [];
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const next = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(next) > width) {
        lines.push(line);
        line = word;
      } else line = next;
    }
    return [...lines, line];
  });
}

const units = (r: Random, most: number): string[] => [
  ...new Set(Array.from({ length: between(r, 1, most) }, () => pick(r, UNITS))),
];

function unitCell(r: Random, most: number, bulleted: boolean): string {
  const list = units(r, most);
  if (bulleted) return list.map((unit, i) => `- ${unit}${i === list.length - 1 ? '.' : ';'}`).join('\n');
  return list.map((unit, i) => (i === 0 ? unit : unit.startsWith('Các') ? lower(unit) : unit)).join('; ');
}

function sentence(r: Random): string {
  const tails = Array.from({ length: between(r, 0, 3) }, () => pick(r, TAILS));
  return [pick(r, TASKS), ...tails].join(' ');
}

function productCell(r: Random, bulleted: boolean): string {
  const list = Array.from(
    { length: between(r, 1, 4) },
    () => `${pick(r, PRODUCTS)}${r() < 0.5 ? ` ${pick(r, TAILS)}` : ''}`,
  );
  return bulleted ? list.map((item) => `- ${item}.`).join('\n') : (list[0] ?? '');
}

interface Style {
  readonly bulletedUnits: boolean;
  readonly bulletedProducts: boolean;
}

function cellText(r: Random, role: string, style: Style): string {
  if (role === 'content') return sentence(r);
  if (role === 'product') return r() < 0.04 ? '' : productCell(r, style.bulletedProducts);
  if (role === 'lead') return unitCell(r, r() < 0.8 ? 1 : 2, style.bulletedUnits);
  if (role === 'support') return r() < 0.12 ? '' : unitCell(r, 4, style.bulletedUnits);
  if (role === 'monitor') return unitCell(r, 1, false);
  if (role === 'time') return pick(r, TIMES);
  if (role === 'budget') return r() < 0.3 ? '' : pick(r, BUDGETS);
  if (role === 'place') return pick(r, PLACES);
  return r() < 0.75 ? '' : pick(r, NOTES);
}

const WIDTHS: Readonly<Record<string, readonly [number, number]>> = {
  number: [4, 6],
  content: [14, 44],
  product: [18, 54],
  lead: [10, 22],
  support: [14, 26],
  monitor: [12, 18],
  time: [9, 20],
  budget: [10, 18],
  place: [9, 16],
  note: [9, 16],
};

/** Columns: the number first, the task early, the others in any order. */
function columnsOf(r: Random): string[] {
  const others = ['product', 'support', 'budget', 'monitor', 'place', 'note'].filter(() => r() < 0.45);
  const rest = ['lead', 'time', ...others].slice(0, 6);
  for (let i = rest.length - 1; i > 0; i -= 1) {
    const k = Math.floor(r() * (i + 1));
    [rest[i], rest[k]] = [rest[k] as string, rest[i] as string];
  }
  return r() < 0.85
    ? ['number', 'content', ...rest]
    : ['number', rest[0] as string, 'content', ...rest.slice(1)];
}

interface Fragment {
  readonly y: number;
  readonly text: string;
}

/** The part of a row on one page: the cells one after the other, each top-down, or centred in the row. */
function fragments(cells: readonly string[][], centred: readonly boolean[]): Fragment[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return cells.flatMap((lines, column) => {
    const top = centred[column] ? (height - lines.length) / 2 : 0;
    return lines.map((text, i) => ({ y: top + i, text }));
  });
}

/** One printed line for all fragments of one height that follow one another. */
function written(list: readonly Fragment[]): string[] {
  const lines: string[] = [];
  let last = Number.NaN;
  for (const { y, text } of list) {
    if (y === last) lines[lines.length - 1] += ` ${text}`;
    else lines.push(text);
    last = y;
  }
  return lines;
}

interface Sheet {
  readonly add: (lines: readonly string[], height: number) => void;
  readonly room: () => number;
  readonly breakPage: () => void;
  readonly lines: Line[];
}

function sheet(r: Random, pagesKnown: boolean, height: number, onPage: () => string[]): Sheet {
  const lines: Line[] = [];
  let page = 1;
  let used = 0;
  let number = 0;
  const put = (text: string) => {
    number += 1;
    lines.push({
      text,
      bold: false,
      italic: false,
      range: { page: pagesKnown ? page : 1, box: null, lines: [number, number] },
    });
  };
  void r;
  return {
    lines,
    room: () => height - used,
    add: (texts, tall) => {
      for (const text of texts) put(text);
      used += tall;
    },
    breakPage: () => {
      page += 1;
      used = 0;
      if (!pagesKnown) number += 3;
      for (const text of onPage()) put(text);
    },
  };
}

export function generate(seed: number): Generated {
  const r = random(seed);
  const roles = columnsOf(r);
  const widths = roles.map((role) => between(r, ...(WIDTHS[role] as [number, number])));
  const headers = roles.map((role) =>
    role === 'number' ? pick(r, ['TT', 'STT']) : pick(r, HEADERS[role] as string[]),
  );
  const style = { bulletedUnits: r() < 0.4, bulletedProducts: r() < 0.6 };
  const centred = roles.map((role) =>
    role === 'content' || role === 'product' ? false : r() < (role === 'number' ? 0.4 : 0.15),
  );
  const header = written(
    fragments(
      headers.map((text, i) => wrap(text, widths[i] as number)),
      roles.map(() => false),
    ),
  );
  const repeats = r() < 0.4;
  const paper = sheet(r, r() < 0.6, between(r, 22, 45), () => (repeats ? header : []));
  const rows: Generated['rows'] = [];
  paper.add(['Phân công nhiệm vụ tưới tiêu năm 2027', ...header], header.length + 1);
  const total = widths.reduce((a, b) => a + b, 0);
  const groups = r() < 0.6 ? between(r, 2, 4) : 0;
  const continuous = r() < 0.3;
  let number = 0;
  const row = () => {
    number += 1;
    const cells = roles.map((role) => (role === 'number' ? String(number) : cellText(r, role, style)));
    rows.push({ kind: 'row', cells: cells.map((text) => text.replace(/\n/g, ' ')) });
    let rest = cells.map((text, i) => wrap(text, widths[i] as number));
    while (rest.some((lines) => lines.length > 0)) {
      const tall = Math.max(...rest.map((lines) => lines.length));
      const fits = Math.min(paper.room(), tall);
      if (fits < Math.min(2, tall)) {
        paper.breakPage();
        continue;
      }
      const here = rest.map((lines) => lines.slice(0, fits));
      rest = rest.map((lines) => lines.slice(fits));
      const cut = rest.some((lines) => lines.length > 0);
      paper.add(written(fragments(here, cut ? roles.map(() => false) : centred)), fits);
      if (cut) paper.breakPage();
    }
  };
  for (let g = 0; g < Math.max(1, groups); g += 1) {
    if (groups > 0) {
      const marker = ['I', 'II', 'III', 'IV'][g] as string;
      const title = GROUPS[g] as string;
      const lines = wrap(`${marker} ${title}`, total);
      if (paper.room() < lines.length + 2) paper.breakPage();
      paper.add(lines, lines.length);
      rows.push({ kind: 'group', cells: [`${marker}. ${title}`] });
      if (!continuous) number = 0;
    }
    for (let i = between(r, groups > 0 ? 2 : 5, groups > 0 ? 5 : 12); i > 0; i -= 1) row();
  }
  return { lines: paper.lines, headers, rows };
}
