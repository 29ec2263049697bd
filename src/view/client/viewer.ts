/** The page: the document on one side, what was read on the other, each pointing to the other. */
import type { ViewData } from '../types.js';
import { h } from './dom.js';
import { findingItems, type Item, outlineItems, overviewItems, referenceItems, rowItems } from './items.js';
import { createList, type List } from './list.js';
import { createPagesPane } from './pagesPane.js';
import { ancestors, pointerAt, rangesOf } from './pointers.js';
import { VIEW_WORDS, type ViewWords } from './words.js';

type TabName = keyof ViewWords['tabs'];

interface Tab {
  readonly name: TabName;
  readonly button: HTMLElement;
  readonly list: List;
}

const ZOOM = 1.25;

function itemsOf({ plan, findings }: ViewData, words: ViewWords): [TabName, Item[]][] {
  return [
    ['rows', rowItems(plan, words)],
    ['overview', overviewItems(plan, words)],
    ['outline', outlineItems(plan)],
    ['references', referenceItems(plan, words)],
    ['findings', findingItems(findings, words)],
  ];
}

/** Puts the page into an element and gives back what takes it out again. */
export function mountViewer(root: HTMLElement, data: ViewData): () => void {
  const words = VIEW_WORDS[data.language];
  const positions = data.plan.positions ?? {};
  const note = h('p', { class: 'note', role: 'status' });

  const show = (pointer: string): void => {
    const ranges = pointer === '' ? [] : rangesOf(positions, pointer);
    pages.mark(ranges);
    note.textContent = ranges.length === 0 && pointer !== '' ? words.notPrinted : '';
  };
  const tabs: Tab[] = itemsOf(data, words).map(([name, items]) => ({
    name,
    button: h(
      'button',
      { type: 'button', role: 'tab' },
      `${words.tabs[name]} `,
      h('small', {}, String(items.length)),
    ),
    list: createList(items, words, show),
  }));
  let open = tabs[0];
  const select = (tab: Tab | undefined): void => {
    open = tab;
    for (const one of tabs) {
      one.list.element.hidden = one !== tab;
      one.button.setAttribute('aria-selected', String(one === tab));
    }
  };
  /** The open list first: whoever reads findings wants to stay with them. */
  const chooseIn = (pointer: string): void => {
    const order = [open, ...tabs.filter((tab) => tab !== open)].filter((tab) => tab !== undefined);
    const found = order.find((tab) => tab.list.choose(ancestors(pointer)));
    if (found !== undefined) select(found);
    show(pointer);
  };
  const pages = createPagesPane(data.pages, words.page, (page, x, y) => {
    const pointer = pointerAt(positions, page, x, y);
    if (pointer !== null) chooseIn(pointer);
  });
  for (const tab of tabs) tab.button.addEventListener('click', () => select(tab));

  const zoomButton = (text: string, label: string, factor: number): HTMLElement => {
    const button = h('button', { type: 'button', title: label, 'aria-label': label }, text);
    button.addEventListener('click', () => pages.zoom(factor));
    return button;
  };
  const header = h(
    'header',
    {},
    h('h1', {}, data.plan.title ?? data.name),
    h('p', {}, data.name),
    h(
      'div',
      { class: 'tools' },
      zoomButton('−', words.smaller, 1 / ZOOM),
      zoomButton('+', words.larger, ZOOM),
    ),
  );
  const panel = h(
    'aside',
    { class: 'panel' },
    h('nav', { role: 'tablist' }, ...tabs.map((tab) => tab.button)),
    note,
    ...tabs.map((tab) => tab.list.element),
    h('footer', {}, words.keys),
  );
  const page = h('div', { class: 'viewer', lang: data.language }, header, pages.element, panel);
  root.append(page);
  flagFindings(data, pages, (pointer) => {
    select(tabs.find(({ name }) => name === 'findings'));
    open?.list.choose([pointer]);
    show(pointer);
  });
  select(open);
  const onKey = keyboard({ tabs, select, open: () => open, pages, clear: () => show('') });
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('keydown', onKey);
    page.remove();
  };
}

function flagFindings(
  data: ViewData,
  pages: ReturnType<typeof createPagesPane>,
  chosen: (pointer: string) => void,
): void {
  for (const { pointer, severity, message } of data.findings) {
    if (pointer === null) continue;
    const [range] = rangesOf(data.plan.positions ?? {}, pointer);
    if (range) pages.flag(range, severity, message, () => chosen(pointer));
  }
}

interface Control {
  readonly tabs: readonly Tab[];
  readonly select: (tab: Tab | undefined) => void;
  readonly open: () => Tab | undefined;
  readonly pages: ReturnType<typeof createPagesPane>;
  readonly clear: () => void;
}

function keyboard({ tabs, select, open, pages, clear }: Control): (event: KeyboardEvent) => void {
  const actions: Readonly<Record<string, () => void>> = {
    j: () => open()?.list.move(1),
    ArrowDown: () => open()?.list.move(1),
    k: () => open()?.list.move(-1),
    ArrowUp: () => open()?.list.move(-1),
    '/': () => open()?.list.focusSearch(),
    '+': () => pages.zoom(ZOOM),
    '=': () => pages.zoom(ZOOM),
    '-': () => pages.zoom(1 / ZOOM),
    ...Object.fromEntries(tabs.map((tab, index) => [String(index + 1), () => select(tab)])),
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      open()?.list.clear();
      clear();
      return;
    }
    if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
