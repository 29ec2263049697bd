import type { Borders, Edge, RawCell, RawRow } from '../raw.js';
import { type Attributes, isOn, numberOf } from '../xml.js';
import { flushCarried } from './paragraphs.js';
import { addBlock, type CloseHandler, type Handlers, type OpenHandler, type State } from './state.js';

/** Tables, rows and cells as written; the grid is made later. */

/** Word allows 63 columns; other writers a few more. A span beyond that is a mistake or an attack. */
const MOST_COLUMNS = 256;

const openTable: OpenHandler = (state) => {
  const container = state.containers.at(-1);
  if (container !== undefined) flushCarried(container);
  state.tables.push({ kind: 'table', style: null, borders: {}, rows: [] });
};

const closeTable: CloseHandler = (state) => {
  const table = state.tables.pop();
  if (table !== undefined) addBlock(state, table);
};

const openRow: OpenHandler = (state) => {
  state.rows.push({ before: 0, after: 0, header: false, deleted: false, borders: {}, cells: [] });
};

const closeRow: CloseHandler = (state) => {
  const row = state.rows.pop();
  if (row !== undefined && !row.deleted) state.tables.at(-1)?.rows.push(row);
};

const openCell: OpenHandler = (state) => {
  const cell: RawCell = { span: 1, vertical: 'none', goesOn: false, borders: {}, blocks: [] };
  state.cells.push(cell);
  state.containers.push({ blocks: cell.blocks, carried: null });
};

const closeCell: CloseHandler = (state) => {
  const container = state.containers.pop();
  if (container !== undefined) flushCarried(container);
  const cell = state.cells.pop();
  if (cell !== undefined) state.rows.at(-1)?.cells.push(cell);
};

export function span(attributes: Attributes): number {
  return Math.min(MOST_COLUMNS, Math.max(0, numberOf(attributes['w:val']) ?? 0));
}

const onCell =
  (change: (cell: RawCell, attributes: Attributes) => void): OpenHandler =>
  (state, attributes) => {
    const cell = state.cells.at(-1);
    if (cell !== undefined) change(cell, attributes);
  };

const onRow =
  (change: (row: RawRow, attributes: Attributes) => void): OpenHandler =>
  (state, attributes) => {
    const row = state.rows.at(-1);
    if (row !== undefined) change(row, attributes);
  };

const tableStyle: OpenHandler = (state, attributes) => {
  const table = state.tables.at(-1);
  if (table !== undefined) table.style = attributes['w:val'] ?? null;
};

const bordersOf =
  (owner: (state: State) => { readonly borders: Borders } | undefined): OpenHandler =>
  (state) => {
    state.borders = owner(state)?.borders ?? null;
  };

const closeBorders: CloseHandler = (state) => {
  state.borders = null;
};

/** Table borders belong to the table, or to one row when they stand among its exceptions. */
const tableBorders = bordersOf((state) =>
  state.rows.length === state.tables.length ? state.rows.at(-1) : state.tables.at(-1),
);

const edge =
  (name: Edge): OpenHandler =>
  (state, attributes) => {
    if (state.borders !== null) state.borders[name] = isDrawn(attributes);
  };

/** A white rule is no rule on paper. */
export function isDrawn(attributes: Attributes): boolean {
  const value = attributes['w:val'];
  return (
    value !== undefined && value !== 'nil' && value !== 'none' && !/^f{6}$/i.test(attributes['w:color'] ?? '')
  );
}

export const edgeHandlers: Readonly<Record<string, OpenHandler>> = {
  'w:top': edge('top'),
  'w:bottom': edge('bottom'),
  'w:left': edge('left'),
  'w:start': edge('left'),
  'w:right': edge('right'),
  'w:end': edge('right'),
  'w:insideH': edge('insideH'),
  'w:insideV': edge('insideV'),
};

export const tableHandlers: Handlers = {
  open: {
    'w:tbl': openTable,
    'w:tr': openRow,
    'w:tc': openCell,
    'w:tblStyle': tableStyle,
    'w:tblBorders': tableBorders,
    'w:tcBorders': bordersOf((state) => state.cells.at(-1)),
    ...edgeHandlers,
    'w:gridSpan': onCell((cell, attributes) => {
      cell.span = Math.max(1, span(attributes));
    }),
    'w:vMerge': onCell((cell, attributes) => {
      cell.vertical = attributes['w:val'] === 'restart' ? 'restart' : 'continue';
    }),
    'w:hMerge': onCell((cell, attributes) => {
      cell.goesOn = attributes['w:val'] !== 'restart';
    }),
    'w:gridBefore': onRow((row, attributes) => {
      row.before = span(attributes);
    }),
    'w:gridAfter': onRow((row, attributes) => {
      row.after = span(attributes);
    }),
    'w:tblHeader': onRow((row, attributes) => {
      row.header = isOn(attributes);
    }),
  },
  close: {
    'w:tbl': closeTable,
    'w:tr': closeRow,
    'w:tc': closeCell,
    'w:tblBorders': closeBorders,
    'w:tcBorders': closeBorders,
  },
};
