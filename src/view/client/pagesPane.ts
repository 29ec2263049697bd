/** The pages of the document with marks upon them. */
import type { Range } from '../../model/diagnostic.js';
import type { ViewPage } from '../types.js';
import { h } from './dom.js';

export interface PagesPane {
  readonly element: HTMLElement;
  /** Marks places, in place of those marked before, and brings the first into sight. */
  mark(ranges: readonly Range[]): void;
  /** A sign in the margin beside a place; a click on it calls back. */
  flag(range: Range, kind: string, title: string, chosen: () => void): void;
  zoom(factor: number): void;
}

const percent = (part: number, whole: number): string => `${(100 * part) / Math.max(whole, 1)}%`;

interface Sheet {
  readonly page: ViewPage;
  readonly element: HTMLElement;
  /** Heights at which signs stand in the margin. */
  readonly flags: number[];
}

/** Points between two signs of the margin. */
const FLAG_HEIGHT = 16;

const movement = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

/** The first height from `wanted` on at which no sign stands yet. */
function freeHeight(taken: number[], wanted: number): number {
  let top = wanted;
  while (taken.some((one) => Math.abs(one - top) < FLAG_HEIGHT)) top += FLAG_HEIGHT / 4;
  taken.push(top);
  return top;
}

function makeSheet(page: ViewPage, label: string): Sheet {
  const image = h('img', {
    src: page.image,
    alt: label,
    loading: 'lazy',
    decoding: 'async',
    draggable: 'false',
  });
  const element = h(
    'section',
    { class: 'sheet', 'aria-label': label, 'data-page': String(page.number) },
    image,
  );
  element.style.aspectRatio = `${page.width} / ${page.height}`;
  return { page, element, flags: [] };
}

function boxOn({ page }: Sheet, range: Range, kind: string): HTMLElement {
  const [x0, y0, x1, y1] = range.box ?? [0, 0, page.width, page.height];
  const mark = h('div', { class: kind });
  mark.style.left = percent(x0, page.width);
  mark.style.top = percent(y0, page.height);
  mark.style.width = percent(x1 - x0, page.width);
  mark.style.height = percent(y1 - y0, page.height);
  return mark;
}

export function createPagesPane(
  pages: readonly ViewPage[],
  nameOf: (number: number) => string,
  chosen: (page: number, x: number, y: number) => void,
): PagesPane {
  const sheets = pages.map((page) => makeSheet(page, nameOf(page.number)));
  const element = h('main', { class: 'pages', tabindex: '-1' }, ...sheets.map((sheet) => sheet.element));
  const on = (number: number): Sheet | undefined => sheets.find(({ page }) => page.number === number);
  let marks: HTMLElement[] = [];
  let scale = 1;
  for (const { page, element: sheet } of sheets)
    sheet.addEventListener('click', (event) => {
      const box = sheet.getBoundingClientRect();
      const x = ((event.clientX - box.left) / box.width) * page.width;
      const y = ((event.clientY - box.top) / box.height) * page.height;
      chosen(page.number, x, y);
    });
  return {
    element,
    mark(ranges) {
      for (const mark of marks) mark.remove();
      marks = ranges.flatMap((range) => {
        const sheet = on(range.page);
        if (sheet === undefined) return [];
        const mark = boxOn(sheet, range, 'mark');
        sheet.element.append(mark);
        return [mark];
      });
      marks[0]?.scrollIntoView({ block: 'center', behavior: movement() });
    },
    flag(range, kind, title, call) {
      const sheet = on(range.page);
      if (sheet === undefined) return;
      const sign = h('button', { class: `flag ${kind}`, title, 'aria-label': title, type: 'button' });
      sign.style.top = percent(freeHeight(sheet.flags, range.box?.[1] ?? 0), sheet.page.height);
      sign.addEventListener('click', (event) => {
        event.stopPropagation();
        call();
      });
      sheet.element.append(sign);
    },
    zoom(factor) {
      scale = Math.min(4, Math.max(0.5, scale * factor));
      element.style.setProperty('--zoom', String(scale));
    },
  };
}
