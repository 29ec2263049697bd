import { InputError } from '../../document/errors.js';
import { type Bytes, bytesOf } from '../ole/bytes.js';
import { type Fib, PART, readPlc } from './fib.js';

/** A stretch of text that lies in one place of the file. `from` and `to` count characters of the document. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Where its bytes begin in the main stream. */
  readonly at: number;
  readonly bytesPerLetter: 1 | 2;
  /** Formats that were laid over the piece as a whole by a fast save. */
  readonly overlay: Bytes;
}

export interface PieceText {
  /** One code unit a character place. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const PRC = 1;
const PCDT = 2;
const COMPRESSED = 0x40000000;
const NOTHING = bytesOf(new Uint8Array(0));
/** Letters above 7 bits that MS-DOC 2.9.73 gives to single bytes; all others stand for themselves. */
const SINGLE: Readonly<Record<number, number>> = {
  130: 0x201a,
  131: 0x0192,
  132: 0x201e,
  133: 0x2026,
  134: 0x2020,
  135: 0x2021,
  136: 0x02c6,
  137: 0x2030,
  138: 0x0160,
  139: 0x2039,
  140: 0x0152,
  145: 0x2018,
  146: 0x2019,
  147: 0x201c,
  148: 0x201d,
  149: 0x2022,
  150: 0x2013,
  151: 0x2014,
  152: 0x02dc,
  153: 0x2122,
  154: 0x0161,
  155: 0x203a,
  156: 0x0153,
  159: 0x0178,
};
const CHUNK = 8192;

/** Puts the text together from its pieces (MS-DOC 2.4.1). */
export function readPieces(fib: Fib): PieceText {
  const pieces = pieceTable(fib);
  const total = Math.max(0, ...pieces.map((piece) => piece.to));
  if (fib.lengths.body === 0 || total < fib.lengths.body) throw new InputError('truncated', 'doc');
  return { text: pieces.map((piece) => textOf(fib.main, piece)).join(''), pieces };
}

function pieceTable(fib: Fib): Piece[] {
  const clx = fib.part(PART.pieces);
  const overlays: Bytes[] = [];
  let at = 0;
  for (; clx.u8(at) === PRC; at += 3 + clx.u16(at + 1)) overlays.push(clx.slice(at + 3, clx.u16(at + 1)));
  if (clx.u8(at) !== PCDT) throw new InputError('unreadable', 'doc');
  const plc = clx.slice(at + 5, clx.u32(at + 1));
  let end = 0;
  return readPlc(plc, 8).map(({ from, to, record }) => {
    const place = record.u32(2);
    const compressed = (place & COMPRESSED) !== 0;
    const start = (place & ~COMPRESSED) >>> 0;
    const bytesPerLetter = compressed ? 1 : 2;
    const begin = compressed ? start / 2 : start;
    // Places must rise without gaps, and the bytes must be there: anything else is damage.
    if (from !== end || to < from || begin + (to - from) * bytesPerLetter > fib.main.data.length)
      throw new InputError('truncated', 'doc');
    end = to;
    return { from, to, at: begin, bytesPerLetter, overlay: overlayOf(record.u16(6), overlays) };
  });
}

/** A format for a whole piece: one small change, or one of the list in front of the table (MS-DOC 2.9.215). */
function overlayOf(prm: number, overlays: readonly Bytes[]): Bytes {
  if ((prm & 1) !== 0) return overlays[prm >> 1] ?? NOTHING;
  const sprm = SMALL_CHANGES[(prm >> 1) & 0x7f];
  if (prm === 0 || sprm === undefined) return NOTHING;
  return bytesOf(Uint8Array.of(sprm & 0xff, sprm >> 8, prm >> 8));
}

/** Of the changes that fit into two bytes, those that matter here (MS-DOC 2.9.216). */
const SMALL_CHANGES: Readonly<Record<number, number>> = {
  5: 0x2403,
  9: 0x2407,
  12: 0x260a,
  24: 0x2416,
  25: 0x2417,
  65: 0x0800,
  85: 0x0835,
  86: 0x0836,
  90: 0x083a,
  91: 0x083b,
  92: 0x083c,
};

function textOf(main: Bytes, { from, to, at, bytesPerLetter }: Piece): string {
  if (bytesPerLetter === 2) return main.utf16(at, to - from);
  const parts: string[] = [];
  for (let i = 0; i < to - from; i += CHUNK) {
    const bytes = main.data.subarray(at + i, at + Math.min(i + CHUNK, to - from));
    parts.push(String.fromCharCode(...Array.from(bytes, (byte) => SINGLE[byte] ?? byte)));
  }
  return parts.join('');
}

/** The piece that holds a character, by halving. */
export function pieceAt(pieces: readonly Piece[], cp: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece === undefined) return undefined;
    if (cp < piece.from) high = middle - 1;
    else if (cp >= piece.to) low = middle + 1;
    else return piece;
  }
  return undefined;
}

/** Where the bytes of a character lie. */
export function placeOf(piece: Piece, cp: number): number {
  return piece.at + (cp - piece.from) * piece.bytesPerLetter;
}
