import type { AbstractList, ListInstance, Numbering } from '../docx/numbering/parse.js';
import { levelIndex, type ParaProps } from '../docx/properties.js';
import { type Attributes, numberOf } from '../docx/xml.js';
import { OUTLINE } from './listStyles.js';
import type { OdtStyles } from './styles.js';

/** Lists as the text has them: every list counts for itself unless it says that it goes on. */

interface OpenList {
  /** The list that counts. */
  readonly abstractId: string;
  /** The first paragraph of the open item takes its number. */
  fresh: boolean;
  start: number | null;
}

export interface Lists {
  readonly numbering: Numbering;
  open(attributes: Attributes, style: string | undefined): void;
  close(): void;
  /** `numbered`: list headers have no number. */
  item(attributes: Attributes, numbered: boolean): void;
  /** What a paragraph takes from the list that it stands in; `style` is its own. */
  take(style: string | undefined, outline: number | null): ParaProps;
}

const MOST_DEPTH = 64;

export function createLists(styles: OdtStyles): Lists {
  const abstracts = new Map<string, AbstractList>();
  const instances = new Map<string, ListInstance>();
  const stack: (OpenList & { readonly style: string | null })[] = [];
  const byName = new Map<string, string>();
  const lastOfStyle = new Map<string, string>();
  const newList = (style: string): string => {
    const id = `${style}/${abstracts.size}`;
    const levels = styles.lists.styles.get(style) ?? new Map();
    abstracts.set(id, { id, levels, numStyleLink: null, styleLink: null });
    return id;
  };
  /** A paragraph names an instance; one that starts anew needs an instance of its own. */
  const instanceOf = (abstractId: string, level: number, start: number | null): string => {
    const id = start === null ? abstractId : `${abstractId}#${instances.size}`;
    if (!instances.has(id)) {
      const starts = new Map(start === null ? [] : [[level, start]]);
      instances.set(id, { id, abstractId, starts, levels: new Map() });
    }
    return id;
  };
  const goesOn = (attributes: Attributes, style: string): string | undefined => {
    const named = byName.get(attributes['text:continue-list'] ?? '');
    return named ?? (attributes['text:continue-numbering'] === 'true' ? lastOfStyle.get(style) : undefined);
  };
  return {
    numbering: { abstracts, instances },
    open(attributes) {
      const outer = stack.at(-1);
      const style = attributes['text:style-name'] ?? outer?.style ?? null;
      const same = outer !== undefined && (style === outer.style || style === null);
      const abstractId = same ? outer.abstractId : (goesOn(attributes, style ?? '') ?? newList(style ?? ''));
      if (style !== null) lastOfStyle.set(style, abstractId);
      const name = attributes['xml:id'];
      if (name !== undefined) byName.set(name, abstractId);
      if (stack.length < MOST_DEPTH) stack.push({ style, abstractId, fresh: false, start: null });
    },
    close() {
      stack.pop();
    },
    item(attributes, numbered) {
      const list = stack.at(-1);
      if (list === undefined) return;
      list.fresh = numbered;
      list.start = numberOf(attributes['text:start-value']) ?? null;
    },
    take(style, outline) {
      const list = stack.at(-1);
      if (list === undefined)
        return outline === null ? {} : outlineProps(outline, abstracts, instances, styles);
      if (!list.fresh) return {};
      list.fresh = false;
      const level = levelIndex(String(stack.length - 1));
      const own = list.style === null ? styles.listOf(style) : null;
      if (own !== null) useStyle(abstracts, list.abstractId, own, styles);
      return { numId: instanceOf(list.abstractId, level, list.start), level };
    },
  };
}

/** A list without a style of its own looks as the style of its first paragraph says. */
function useStyle(
  abstracts: Map<string, AbstractList>,
  id: string,
  style: string,
  { lists }: OdtStyles,
): void {
  const known = abstracts.get(id);
  if (known === undefined || known.levels.size > 0) return;
  abstracts.set(id, { ...known, levels: lists.styles.get(style) ?? new Map() });
}

/** Headings outside lists are numbered by the outline style, where it prints anything. */
function outlineProps(
  outline: number,
  abstracts: Map<string, AbstractList>,
  instances: Map<string, ListInstance>,
  { lists }: OdtStyles,
): ParaProps {
  const levels = lists.styles.get(OUTLINE);
  if (levels === undefined) return {};
  if (!abstracts.has(OUTLINE)) {
    abstracts.set(OUTLINE, { id: OUTLINE, levels, numStyleLink: null, styleLink: null });
    instances.set(OUTLINE, { id: OUTLINE, abstractId: OUTLINE, starts: new Map(), levels: new Map() });
  }
  return { numId: OUTLINE, level: levelIndex(String(outline - 1)) };
}
