import type { Align } from '../../document/model.js';
import type { RunProps } from '../docx/properties.js';
import type { RawBlock, RawParagraph, RawStory } from '../docx/raw.js';
import type { FlowHeader } from '../flow/document.js';
import type { SpanTable } from '../flow/spanTable.js';
import type { StyleRules } from './css.js';

/** An open element: what holds inside it, and what is to be done at its end. */
export interface Element {
  readonly name: string;
  readonly run: RunProps;
  readonly align: Align | undefined;
  /** Nothing inside is printed. */
  readonly hidden: boolean;
  readonly keepsLines: boolean;
  /** Text inside is the label of its paragraph. */
  readonly isLabel: boolean;
  end: (() => void) | null;
}

/** Where blocks go: the body, a cell, a note. */
export interface Target {
  readonly blocks: RawBlock[];
  paragraph: RawParagraph | null;
}

export interface OpenTable extends SpanTable {
  inHead: boolean;
  /** Whether anything was said of rules, drawn or not. */
  tellsRules: boolean;
}

export interface OpenList {
  readonly ordered: boolean;
  readonly type: string;
  next: number;
}

export interface State {
  readonly elements: Element[];
  readonly targets: Target[];
  readonly tables: OpenTable[];
  readonly lists: OpenList[];
  readonly notes: Map<string, RawStory>;
  readonly headers: FlowHeader[];
  rules: StyleRules;
  css: string;
  /** Inside `<style>` or `<title>`, whose text is no text of the page. */
  raw: 'style' | null;
  generator: string | null;
  /** A floating picture just went by. */
  afterFloat: boolean;
  pageBreak: boolean;
}
