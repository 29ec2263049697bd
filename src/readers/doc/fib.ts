import { InputError } from '../../document/errors.js';
import { type Bytes, bytesOf } from '../ole/bytes.js';
import type { Container } from '../ole/container.js';

/** A piece of the table stream that the FIB points to. */
export type Part = (index: number) => Bytes;

/** Places of the tables in the FIB (MS-DOC 2.5.6, FibRgFcLcb97), counted in pairs. */
export const PART = {
  styles: 1,
  footnoteCalls: 2,
  footnoteTexts: 3,
  sections: 6,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  anchors: 40,
  endnoteCalls: 46,
  endnoteTexts: 47,
  drawings: 50,
  boxes: 56,
  lists: 73,
  overrides: 74,
} as const;

/** The head of a Word 97-2003 file: what lies where. */
export interface Fib {
  /** The stream `WordDocument`: text and formats. */
  readonly main: Bytes;
  /** The stream `Data`: formats that are too long for their page. */
  readonly data: Bytes;
  readonly part: Part;
  /** All of the table stream from the start of a part, for tables that go on behind their stated end. */
  readonly from: Part;
  /** Length in characters of each story, in the order in which they stand. */
  readonly lengths: Lengths;
}

export interface Lengths {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
}

const MAGIC = 0xa5ec;
const MAGIC_WORD6 = 0xa5dc;
const FIRST_WORD97 = 0xc1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const RG_FC_LCB = 154;
const FIB_BYTES = 898;

/** Reads the head. Throws `InputError` for encrypted, older or broken files. */
export function readFib(container: Container): Fib {
  const stream = container.stream('WordDocument');
  if (stream === null) throw new InputError('unknown-format', 'OLE');
  const main = bytesOf(stream);
  const magic = main.u16(0);
  const flags = main.u16(10);
  if (magic === MAGIC_WORD6) throw new InputError('unsupported-format', 'word95');
  if (magic !== MAGIC) throw new InputError('unreadable', 'FIB');
  if ((flags & ENCRYPTED) !== 0) throw new InputError('encrypted', 'doc');
  if (main.u16(2) < FIRST_WORD97) throw new InputError('unsupported-format', 'word95');
  const table = container.stream((flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table');
  if (stream.length < FIB_BYTES || table === null) throw new InputError('truncated', 'doc');
  return describe(main, bytesOf(table), bytesOf(container.stream('Data') ?? new Uint8Array(0)));
}

function describe(main: Bytes, table: Bytes, data: Bytes): Fib {
  const place = (index: number) => main.u32(RG_FC_LCB + index * 8);
  const size = (index: number) => main.u32(RG_FC_LCB + index * 8 + 4);
  return {
    main,
    data,
    part: (index) => table.slice(place(index), size(index)),
    from: (index) => table.slice(place(index), size(index) === 0 ? 0 : table.data.length),
    lengths: {
      body: main.u32(76),
      footnotes: main.u32(80),
      headers: main.u32(84),
      comments: main.u32(92),
      endnotes: main.u32(96),
      boxes: main.u32(100),
    },
  };
}

/** The items of a PLC: places first, one more than there are records behind them (MS-DOC 2.2.2). */
export function readPlc(part: Bytes, recordBytes: number): { from: number; to: number; record: Bytes }[] {
  const count = Math.max(0, Math.floor((part.data.length - 4) / (4 + recordBytes)));
  return Array.from({ length: count }, (_, i) => ({
    from: part.u32(i * 4),
    to: part.u32(i * 4 + 4),
    record: part.slice((count + 1) * 4 + i * recordBytes, recordBytes),
  }));
}
