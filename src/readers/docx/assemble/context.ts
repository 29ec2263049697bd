import { createNumberingEngine, type NumberingEngine } from '../numbering/engine.js';
import type { Numbering } from '../numbering/parse.js';
import type { RawBlock } from '../raw.js';
import type { StyleSheet } from '../styles/parse.js';
import { createResolver, type StyleResolver } from '../styles/resolve.js';
import { createLegacyText, type LegacyText } from './legacy.js';
import { createPageTracker, type PageTracker } from './pages.js';

/** A note that the text calls, with the page of the call. */
export interface NoteCall {
  readonly source: 'footnotes' | 'endnotes';
  readonly id: string;
  readonly page: number;
}

/** What turning one story into the model needs and gathers on the way. */
export interface Context {
  readonly styles: StyleResolver;
  readonly numbering: NumberingEngine;
  readonly pages: PageTracker;
  readonly notes: NoteCall[];
  readonly legacy: LegacyText;
}

export interface Definitions {
  readonly sheet: StyleSheet;
  readonly numbering: Numbering;
}

/** Every story counts its own lists; `blocks` are all of it, `size` is that of the first page. */
export function createContext(
  { sheet, numbering }: Definitions,
  blocks: readonly RawBlock[],
  size: { readonly width: number; readonly height: number },
): Context {
  const styles = createResolver(sheet);
  return {
    styles,
    numbering: createNumberingEngine(numbering, (style) => sheet.byId.get(style)?.para.numId),
    pages: createPageTracker(size),
    notes: [],
    legacy: createLegacyText(blocks, styles),
  };
}
