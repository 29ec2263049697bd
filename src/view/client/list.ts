/** One list beside the document, with its filters. */
import { fold } from '../../language/fold.js';
import { h } from './dom.js';
import type { Item, Part } from './items.js';
import type { ViewWords } from './words.js';

export interface List {
  readonly element: HTMLElement;
  /** Chooses the item that stands for a pointer or the nearest above it; false when the list has none. */
  choose(pointers: Iterable<string>): boolean;
  /** The next item in sight, or the one before. */
  move(step: number): void;
  clear(): void;
  focusSearch(): void;
}

interface Entry {
  readonly item: Item;
  readonly element: HTMLElement;
  readonly key: string;
}

function partElement({ label, text, pointer }: Part): HTMLElement {
  return h(
    'p',
    { class: label === '' ? 'main' : 'part', 'data-pointer': pointer },
    label === '' ? null : h('b', {}, `${label}: `),
    text,
  );
}

function entryOf(item: Item): Entry {
  const head = item.head === '' ? null : h('h3', {}, item.head);
  const element = h(
    'li',
    { class: `item ${item.kind}`, tabindex: '0', 'data-pointer': item.pointer },
    head,
    ...item.parts.map(partElement),
  );
  return { item, element, key: fold([item.head, ...item.parts.map(({ text }) => text)].join(' ')) };
}

function unitFilter(items: readonly Item[], words: ViewWords): HTMLSelectElement | null {
  const units = [...new Set(items.flatMap((item) => item.units))].sort((a, b) => a.localeCompare(b, 'vi'));
  if (units.length === 0) return null;
  const options = ['', ...units].map((unit) =>
    h('option', { value: unit }, unit === '' ? words.allUnits : unit),
  );
  return h('select', { 'aria-label': words.unit }, ...options) as HTMLSelectElement;
}

export function createList(
  items: readonly Item[],
  words: ViewWords,
  chosen: (pointer: string) => void,
): List {
  const entries = items.map(entryOf);
  const search = h('input', {
    type: 'search',
    placeholder: words.search,
    'aria-label': words.search,
  }) as HTMLInputElement;
  const units = unitFilter(items, words);
  const count = h('span', { class: 'count', role: 'status' });
  const list = h('ul', {}, ...entries.map((entry) => entry.element));
  const empty = h('p', { class: 'empty' }, words.nothing);
  const element = h(
    'div',
    { class: 'list' },
    h('div', { class: 'filters' }, search, units, count),
    list,
    empty,
  );
  let current: Entry | null = null;

  const shown = (): Entry[] => entries.filter((entry) => !entry.element.hidden);
  const filter = (): void => {
    const wanted = fold(search.value)
      .split(' ')
      .filter((word) => word !== '');
    for (const { item, element: li, key } of entries) {
      const fits = wanted.every((word) => key.includes(word));
      li.hidden = !fits || (units !== null && units.value !== '' && !item.units.includes(units.value));
    }
    const left = shown().length;
    count.textContent = words.count(left, entries.length);
    empty.hidden = left > 0;
  };
  const set = (entry: Entry | null): void => {
    current?.element.classList.remove('chosen');
    current?.element.removeAttribute('aria-current');
    current = entry;
    entry?.element.classList.add('chosen');
    entry?.element.setAttribute('aria-current', 'true');
    entry?.element.scrollIntoView({ block: 'nearest' });
  };
  search.addEventListener('input', filter);
  units?.addEventListener('change', filter);
  for (const entry of entries) {
    entry.element.addEventListener('click', (event) => {
      set(entry);
      const inner = event.target instanceof Element ? event.target.closest('[data-pointer]') : null;
      chosen(inner?.getAttribute('data-pointer') ?? entry.item.pointer);
    });
    entry.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      set(entry);
      chosen(entry.item.pointer);
    });
  }
  filter();
  return {
    element,
    choose(pointers) {
      for (const pointer of pointers) {
        const found = entries.find(
          ({ item }) => item.pointer === pointer || item.parts.some((one) => one.pointer === pointer),
        );
        if (found === undefined) continue;
        found.element.hidden = false;
        set(found);
        return true;
      }
      return false;
    },
    move(step) {
      const all = shown();
      const at = current === null ? -1 : all.indexOf(current);
      const next = all[Math.max(0, Math.min(all.length - 1, at + step))];
      if (next === undefined) return;
      set(next);
      chosen(next.item.pointer);
    },
    clear: () => set(null),
    focusSearch: () => search.focus(),
  };
}
