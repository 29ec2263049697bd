import type { ParaProps, RunProps } from '../properties.js';
import type { Borders } from '../raw.js';
import type { Style, StyleSheet } from './parse.js';

/** What holds for letters after all inheritance. */
export interface Letters {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly hidden: boolean;
  readonly size: number;
  readonly font: string | undefined;
  /** The font of letters beyond ASCII. */
  readonly highFont: string | undefined;
}

export interface StyleResolver {
  /** Paragraph properties: the style's chain, then the direct ones. The style id is the one that took effect. */
  paragraph(direct: ParaProps): ParaProps;
  /** Letters of a run in a paragraph of that style. */
  letters(paragraphStyle: string | undefined, direct: RunProps): Letters;
  table(style: string | null): { readonly borders: Borders; readonly drawsSome: boolean };
}

/** Word's own size when a file names none. */
const DEFAULT_SIZE = 10;
/** Longer chains of styles are loops. */
const LONGEST_CHAIN = 64;

export function createResolver(sheet: StyleSheet): StyleResolver {
  const styles = [...sheet.byId.values()];
  const defaultId = (type: string) => styles.find((style) => style.isDefault && style.type === type)?.id;
  const defaultParagraph = defaultId('paragraph');
  const defaultTable = defaultId('table');
  const runs = cached((id) => merge(chain(sheet, id).map((style) => style.run)));
  const paras = cached((id) => merge(chain(sheet, id).map((style) => style.para)));
  const tables = cached((id) => ({
    borders: merge(chain(sheet, id).map((style) => style.borders)),
    drawsSome: chain(sheet, id).some((style) => style.drawsSome),
  }));
  const known = (id: string | undefined, otherwise: string | undefined) =>
    (id !== undefined && sheet.byId.has(id) ? id : otherwise) ?? '';
  const paragraphRun = (style: string | undefined) => runs(known(style, defaultParagraph));
  return {
    paragraph(direct) {
      const style = known(direct.style, defaultParagraph);
      return { ...sheet.defaults.para, ...paras(style), ...direct, style };
    },
    letters: (style, direct) =>
      lettersOf(sheet.defaults.run, paragraphRun(style), runs(known(direct.style, undefined)), direct),
    table: (style) => tables(known(style ?? undefined, defaultTable)),
  };
}

/** From the root of the chain to the style itself. */
function chain(sheet: StyleSheet, id: string): Style[] {
  const found: Style[] = [];
  let style = sheet.byId.get(id);
  while (style !== undefined && found.length < LONGEST_CHAIN) {
    found.unshift(style);
    style = style.basedOn === null ? undefined : sheet.byId.get(style.basedOn);
  }
  return found;
}

function merge<T extends object>(layers: readonly T[]): T {
  return Object.assign({}, ...layers);
}

function cached<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const value = known.get(id) ?? make(id);
    known.set(id, value);
    return value;
  };
}

type Toggle = 'bold' | 'italic' | 'caps' | 'smallCaps' | 'hidden';

/** On/off properties of the paragraph's and the character's style cancel each other; direct format decides. */
function lettersOf(defaults: RunProps, paragraph: RunProps, character: RunProps, direct: RunProps): Letters {
  const toggle = (key: Toggle) =>
    direct[key] ?? (defaults[key] === true || (paragraph[key] === true) !== (character[key] === true));
  const last = <K extends 'size' | 'font' | 'highFont'>(key: K) =>
    direct[key] ?? character[key] ?? paragraph[key] ?? defaults[key];
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    caps: toggle('caps') || toggle('smallCaps'),
    hidden: toggle('hidden'),
    size: last('size') ?? DEFAULT_SIZE,
    font: last('font'),
    highFont: last('highFont') ?? last('font'),
  };
}
