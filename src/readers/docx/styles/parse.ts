import { type ParaProps, type RunProps, readParaProp, readRunProp } from '../properties.js';
import type { Borders } from '../raw.js';
import { createState, type State } from '../story/state.js';
import { edgeHandlers, isDrawn } from '../story/tables.js';
import { type Attributes, isOn, walkXml } from '../xml.js';

export interface Style {
  readonly id: string;
  readonly type: string;
  readonly isDefault: boolean;
  basedOn: string | null;
  readonly run: RunProps;
  readonly para: ParaProps;
  readonly borders: Borders;
  /** True when only some cells (first row, odd bands …) are given rules. */
  drawsSome: boolean;
}

export interface StyleSheet {
  readonly byId: ReadonlyMap<string, Style>;
  readonly defaults: { readonly run: RunProps; readonly para: ParaProps };
}

/** Subtrees of styles.xml that say nothing here. */
const SKIPPED = new Set([
  'w:latentStyles',
  'w:rPrChange',
  'w:pPrChange',
  'w:pBdr',
  'w:bdr',
  'w:tblCellMar',
  'w:tcMar',
]);
/** The format of some cells of a table style: of this only the rules count. */
const CONDITIONAL = 'w:tblStylePr';

interface Reading {
  readonly byId: Map<string, Style>;
  readonly defaults: Style;
  style: Style | null;
  inConditional: boolean;
  readonly state: State;
}

export function parseStyles(xml: string | null): StyleSheet {
  const reading: Reading = {
    byId: new Map(),
    defaults: blankStyle('', '', false),
    style: null,
    inConditional: false,
    state: createState(),
  };
  if (xml !== null) walkStyles(xml, reading);
  const { run, para } = reading.defaults;
  return { byId: reading.byId, defaults: { run, para } };
}

function walkStyles(xml: string, reading: Reading): void {
  let skipped = 0;
  walkXml(xml, {
    open(name, attributes) {
      if (skipped > 0 || SKIPPED.has(name)) skipped++;
      else openElement(reading, name, attributes);
    },
    close(name) {
      if (skipped > 0) skipped--;
      else closeElement(reading, name);
    },
  });
}

function openElement(reading: Reading, name: string, attributes: Attributes): void {
  const { state } = reading;
  const owner = reading.style ?? reading.defaults;
  if (reading.inConditional) {
    if (edgeHandlers[name] !== undefined && isDrawn(attributes)) owner.drawsSome = true;
    return;
  }
  if (state.runProps !== null && readRunProp(state.runProps, name, attributes)) return;
  if (state.paraProps !== null && readParaProp(state.paraProps, name, attributes)) return;
  if (name === CONDITIONAL) reading.inConditional = true;
  else if (name === 'w:style') openStyle(reading, attributes);
  else if (name === 'w:basedOn') owner.basedOn = attributes['w:val'] ?? null;
  else if (name === 'w:rPr') state.runProps = state.paraProps === null ? owner.run : null;
  else if (name === 'w:pPr') state.paraProps = owner.para;
  else if (name === 'w:tblBorders') state.borders = owner.borders;
  else edgeHandlers[name]?.(state, attributes);
}

function closeElement(reading: Reading, name: string): void {
  const { state } = reading;
  if (name === CONDITIONAL) reading.inConditional = false;
  else if (name === 'w:rPr') state.runProps = null;
  else if (name === 'w:pPr') state.paraProps = null;
  else if (name === 'w:tblBorders') state.borders = null;
  else if (name === 'w:style') reading.style = null;
}

function openStyle(reading: Reading, attributes: Attributes): void {
  const isDefault = attributes['w:default'] !== undefined && isOn({ 'w:val': attributes['w:default'] });
  const style = blankStyle(attributes['w:styleId'] ?? '', attributes['w:type'] ?? 'paragraph', isDefault);
  reading.style = style;
  if (!reading.byId.has(style.id)) reading.byId.set(style.id, style);
}

function blankStyle(id: string, type: string, isDefault: boolean): Style {
  return { id, type, isDefault, basedOn: null, run: {}, para: {}, borders: {}, drawsSome: false };
}
