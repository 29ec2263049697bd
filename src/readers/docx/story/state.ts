import type { ParaProps, RunProps } from '../properties.js';
import type {
  Borders,
  RawBlock,
  RawCell,
  RawInline,
  RawParagraph,
  RawRow,
  RawSection,
  RawTable,
} from '../raw.js';
import type { Attributes } from '../xml.js';

/** Where blocks are gathered: the body, a cell, a text box, a note. */
export interface Container {
  readonly blocks: RawBlock[];
  /** Paragraphs whose end mark was removed, waiting for the one they run into. */
  carried: RawParagraph | null;
}

/** A complex field: before `separate` stand its instructions, after it what is printed. */
export interface Field {
  part: 'instruction' | 'result';
}

/** What a text box must not disturb in the paragraph that anchors it. */
export interface Suspended {
  readonly paragraph: RawParagraph | null;
  readonly run: RunProps | null;
  readonly fields: Field[];
}

/** Everything that the handlers of one story share while its XML streams by. */
export interface State {
  readonly containers: Container[];
  readonly suspended: Suspended[];
  readonly tables: RawTable[];
  readonly rows: RawRow[];
  readonly cells: RawCell[];
  /** One entry for each open mc:AlternateContent: whether a branch was taken. */
  readonly alternatives: boolean[];
  paragraph: RawParagraph | null;
  /** Direct letter format of the open run; `null` outside runs. */
  run: RunProps | null;
  /** Where children of an open w:rPr and w:pPr go. */
  runProps: RunProps | null;
  paraProps: ParaProps | null;
  borders: Borders | null;
  section: RawSection | null;
  fields: Field[];
  inText: boolean;
  instruction: string | null;
  hasPageField: boolean;
  readonly shapeTexts: string[];
  root: string | null;
  /** The section that stands outside paragraphs, at the end of the body. */
  lastSection: RawSection | null;
}

export type OpenHandler = (state: State, attributes: Attributes) => void;
export type CloseHandler = (state: State) => void;

/** The elements that one file of handlers understands. */
export interface Handlers {
  readonly open: Readonly<Record<string, OpenHandler>>;
  readonly close: Readonly<Record<string, CloseHandler>>;
}

export function createState(): State {
  return {
    containers: [{ blocks: [], carried: null }],
    suspended: [],
    tables: [],
    rows: [],
    cells: [],
    alternatives: [],
    paragraph: null,
    run: null,
    runProps: null,
    paraProps: null,
    borders: null,
    section: null,
    fields: [],
    inText: false,
    instruction: null,
    hasPageField: false,
    shapeTexts: [],
    root: null,
    lastSection: null,
  };
}

export function addInline(state: State, inline: RawInline): void {
  state.paragraph?.inlines.push(inline);
}

export function addBlock(state: State, block: RawBlock): void {
  state.containers.at(-1)?.blocks.push(block);
}

/** Text that stands inside the instructions of an outer field is never printed. */
export function isInstruction(state: State): boolean {
  const { fields } = state;
  return fields.length > 1 && fields.slice(0, -1).some((field) => field.part === 'instruction');
}
