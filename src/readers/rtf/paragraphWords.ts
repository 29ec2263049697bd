import type { Align } from '../../document/model.js';
import { levelIndex } from '../docx/properties.js';
import type { Borders } from '../docx/raw.js';
import type { Story } from './state.js';
import { createRow, createSection } from './story.js';

/** Words that say how paragraphs, rows and sections look. */

type Word = (story: Story, value: number | null) => void;

const align =
  (name: Align): Word =>
  (story) => {
    story.props = { ...story.props, align: name };
  };

const cellEdge =
  (edge: keyof Borders): Word =>
  ({ row }) => {
    row.border = { owner: 'cell', edge };
  };

const rowEdge =
  (edge: keyof Borders): Word =>
  ({ row }) => {
    row.border = { owner: 'row', edge };
  };

/** A line of any kind draws the border that was named last. */
const line =
  (drawn: boolean): Word =>
  ({ row }) => {
    const { owner, edge } = row.border;
    if (owner === 'cell') row.borders[edge] = drawn;
    else if (owner === 'row') row.row.borders[edge] = drawn;
  };

const noEdge: Word = ({ row }) => {
  row.border = { owner: 'none', edge: 'top' };
};

const begins =
  (how: string): Word =>
  ({ section }) => {
    section.begins = how;
  };

const MOST_CELLS = 256;
const TWENTIETHS = 20;

const endCellDefinition: Word = ({ row }, value) => {
  const { vertical, goesOn, borders } = row;
  if (row.row.cells.length < MOST_CELLS) {
    row.row.cells.push({ vertical, goesOn, borders });
    row.row.edges.push(value ?? 0);
  }
  Object.assign(row, { vertical: 'none', goesOn: false, borders: {} });
};

export const PARAGRAPH_WORDS: ReadonlyMap<string, Word> = new Map(
  Object.entries<Word>({
    pard: (story) => {
      story.props = {};
      story.inTable = false;
      story.depth = 1;
    },
    ql: align('left'),
    qc: align('center'),
    qr: align('right'),
    qj: align('justify'),
    intbl: (story) => {
      story.inTable = true;
    },
    itap: (story, value) => {
      story.depth = Math.min(16, value ?? 1);
      story.inTable = story.depth > 0 && (story.inTable || story.depth > 1);
    },
    ls: (story, value) => {
      story.props = { ...story.props, numId: String(value ?? 0) };
    },
    ilvl: (story, value) => {
      story.props = { ...story.props, level: levelIndex(String(value ?? 0)) };
    },
    pagebb: (story, value) => {
      story.props = { ...story.props, pageBreakBefore: value !== 0 };
    },
    trowd: (story) => {
      story.row = createRow();
    },
    trleft: ({ row }, value) => {
      row.row.edges[0] = value ?? 0;
    },
    trhdr: ({ row }) => {
      row.row.header = true;
    },
    cellx: endCellDefinition,
    clmgf: ({ row }) => {
      row.goesOn = false;
    },
    clmrg: ({ row }) => {
      row.goesOn = true;
    },
    clvmgf: ({ row }) => {
      row.vertical = 'restart';
    },
    clvmrg: ({ row }) => {
      row.vertical = 'continue';
    },
    clbrdrt: cellEdge('top'),
    clbrdrl: cellEdge('left'),
    clbrdrb: cellEdge('bottom'),
    clbrdrr: cellEdge('right'),
    trbrdrt: rowEdge('top'),
    trbrdrl: rowEdge('left'),
    trbrdrb: rowEdge('bottom'),
    trbrdrr: rowEdge('right'),
    trbrdrh: rowEdge('insideH'),
    trbrdrv: rowEdge('insideV'),
    brdrt: noEdge,
    brdrb: noEdge,
    brdrl: noEdge,
    brdrr: noEdge,
    box: noEdge,
    brdrnone: line(false),
    brdrnil: line(false),
    ...Object.fromEntries(
      [
        'brdrs',
        'brdrth',
        'brdrdb',
        'brdrdot',
        'brdrdash',
        'brdrhair',
        'brdrdashsm',
        'brdrtriple',
        'brdrinset',
      ].map((name) => [name, line(true)]),
    ),
    sectd: (story) => {
      const { width, height } = story.section;
      story.section = { ...createSection(), width, height };
    },
    sbknone: begins('continuous'),
    sbkcol: begins('nextColumn'),
    sbkpage: begins('nextPage'),
    sbkeven: begins('evenPage'),
    sbkodd: begins('oddPage'),
    paperw: ({ section }, value) => {
      section.width = (value ?? 0) / TWENTIETHS;
    },
    paperh: ({ section }, value) => {
      section.height = (value ?? 0) / TWENTIETHS;
    },
    pgwsxn: ({ section }, value) => {
      section.width = (value ?? 0) / TWENTIETHS;
    },
    pghsxn: ({ section }, value) => {
      section.height = (value ?? 0) / TWENTIETHS;
    },
  }),
);
