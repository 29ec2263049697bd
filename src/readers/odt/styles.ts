import type { RunProps } from '../docx/properties.js';
import type { Borders } from '../docx/raw.js';
import type { Style, StyleSheet } from '../docx/styles/parse.js';
import { type Attributes, walkXml } from '../docx/xml.js';
import { type ListStyles, readListElement } from './listStyles.js';
import { readCellProps, readParagraphProps, readTextProps } from './properties.js';

/** The styles of content.xml and styles.xml. Names are unique in a family only: `paragraph Standard`, `text T1`. */
export interface OdtStyles {
  readonly sheet: StyleSheet;
  readonly lists: ListStyles;
  /** The letters of a text style with all that it stands on. */
  letters(name: string): RunProps;
  cellBorders(name: string | undefined): Borders;
  /** The list that a paragraph style brings along. */
  listOf(style: string | undefined): string | null;
  /** A paragraph or table of this style begins a page. */
  beginsPage(family: string, name: string | undefined): boolean;
}

interface OdtStyle extends Style {
  list: string | null;
  newPage: boolean;
}

interface Reading {
  readonly byId: Map<string, OdtStyle>;
  readonly defaults: OdtStyle;
  readonly fonts: Map<string, string>;
  readonly lists: ListStyles;
  style: OdtStyle | null;
}

const LONGEST_CHAIN = 64;

const blank = (id: string, family: string): OdtStyle => ({
  id,
  type: family === 'paragraph' ? 'paragraph' : family,
  isDefault: id === 'paragraph Standard',
  basedOn: null,
  run: {},
  para: {},
  borders: {},
  drawsSome: false,
  list: null,
  newPage: false,
});

export function readStyles(parts: readonly (string | null)[]): OdtStyles {
  const reading: Reading = {
    byId: new Map(),
    defaults: blank('', 'paragraph'),
    fonts: new Map(),
    lists: { styles: new Map(), list: null, level: null },
    style: null,
  };
  for (const xml of parts) {
    if (xml === null) continue;
    walkXml(xml, {
      open: (name, attributes) => openElement(reading, name, attributes),
      close: (name) => {
        if (name === 'style:style' || name === 'style:default-style') reading.style = null;
      },
    });
  }
  return describe(reading);
}

function openElement(reading: Reading, name: string, attributes: Attributes): void {
  if (name === 'style:style') openStyle(reading, attributes);
  else if (name === 'style:default-style') openDefault(reading, attributes);
  else if (name === 'style:font-face') readFace(reading, attributes);
  else if (reading.style !== null) readProps(reading, reading.style, name, attributes);
  else readListElement(reading.lists, name, attributes, reading.fonts);
}

function openStyle(reading: Reading, attributes: Attributes): void {
  const family = attributes['style:family'] ?? '';
  const style = blank(`${family} ${attributes['style:name'] ?? ''}`, family);
  const parent = attributes['style:parent-style-name'];
  if (parent !== undefined) style.basedOn = `${family} ${parent}`;
  style.list = attributes['style:list-style-name'] ?? null;
  style.newPage = (attributes['style:master-page-name'] ?? '') !== '';
  reading.style = style;
  if (!reading.byId.has(style.id)) reading.byId.set(style.id, style);
}

function openDefault(reading: Reading, attributes: Attributes): void {
  reading.style = attributes['style:family'] === 'paragraph' ? reading.defaults : blank('', '');
}

function readFace({ fonts }: Reading, attributes: Attributes): void {
  const name = attributes['style:name'];
  const family = attributes['svg:font-family'];
  if (name !== undefined && family !== undefined) fonts.set(name, family.replace(/['"]/g, ''));
}

function readProps(reading: Reading, style: OdtStyle, name: string, attributes: Attributes): void {
  if (name === 'style:text-properties') readTextProps(style.run, attributes, reading.fonts);
  else if (name === 'style:paragraph-properties') readParagraphProps(style.para, attributes);
  else if (name === 'style:table-cell-properties') readCellProps(style.borders, attributes);
  else if (name === 'style:table-properties' && attributes['fo:break-before'] === 'page')
    style.newPage = true;
}

function describe({ byId, defaults, lists }: Reading): OdtStyles {
  const letters = new Map<string, RunProps>();
  const chain = (id: string): OdtStyle[] => {
    const found: OdtStyle[] = [];
    let style = byId.get(id);
    while (style !== undefined && found.length < LONGEST_CHAIN) {
      found.unshift(style);
      style = style.basedOn === null ? undefined : byId.get(style.basedOn);
    }
    return found;
  };
  return {
    sheet: { byId, defaults: { run: defaults.run, para: defaults.para } },
    lists,
    letters(name) {
      const known =
        letters.get(name) ?? Object.assign({}, ...chain(`text ${name}`).map((style) => style.run));
      letters.set(name, known);
      return known;
    },
    cellBorders: (name) => byId.get(`table-cell ${name}`)?.borders ?? {},
    listOf: (style) =>
      chain(`paragraph ${style}`)
        .reverse()
        .find((one) => one.list !== null && one.list !== '')?.list ?? null,
    beginsPage: (family, name) => byId.get(`${family} ${name}`)?.newPage ?? false,
  };
}
