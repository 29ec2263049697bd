/** TIFF 6.0 as fax machines and scanners write it: pages of strips, coded as PDF knows it. */
import { InputError } from '../../document/errors.js';
import type { Picture } from './types.js';

/** Bytes of the types of values. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 5: 8 };
const TURNS: Readonly<Record<number, Picture['turned']>> = { 3: 180, 6: 90, 8: 270 };
const MOST_PAGES = 500;

type Values = (tag: number) => number[];

export function readTiff(bytes: Uint8Array): Picture[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = bytes[0] === 0x49;
  const pages: Picture[] = [];
  const seen = new Set<number>();
  try {
    let at = view.getUint32(4, little);
    while (at !== 0 && !seen.has(at) && pages.length < MOST_PAGES) {
      seen.add(at);
      pages.push(pageOf(bytes, directoryAt(view, at, little)));
      at = view.getUint32(at + 2 + view.getUint16(at, little) * 12, little);
    }
  } catch (error) {
    // A place outside of the file.
    if (error instanceof RangeError) throw new InputError('truncated');
    throw error;
  }
  if (pages.length === 0) throw new InputError('unreadable', 'TIFF');
  return pages;
}

function directoryAt(view: DataView, start: number, little: boolean): Values {
  const entries = new Map<number, number>();
  const count = view.getUint16(start, little);
  for (let index = 0; index < count; index++) {
    const entry = start + 2 + index * 12;
    entries.set(view.getUint16(entry, little), entry);
  }
  return (tag) => {
    const entry = entries.get(tag);
    if (entry === undefined) return [];
    const type = view.getUint16(entry + 2, little);
    const size = SIZES[type] ?? 0;
    const many = view.getUint32(entry + 4, little);
    if (size === 0 || many > 100_000) return [];
    const from = size * many <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    return Array.from({ length: many }, (_, index) => valueAt(view, from + index * size, type, little));
  };
}

function valueAt(view: DataView, at: number, type: number, little: boolean): number {
  if (type === 1) return view.getUint8(at);
  if (type === 3) return view.getUint16(at, little);
  if (type === 4) return view.getUint32(at, little);
  return view.getUint32(at, little) / Math.max(1, view.getUint32(at + 4, little));
}

function pageOf(bytes: Uint8Array, values: Values): Picture {
  const one = (tag: number, otherwise: number) => values(tag)[0] ?? otherwise;
  const [width, height] = [one(256, 0), one(257, 0)];
  const [offsets, counts] = [values(273), values(279)];
  if (offsets.length === 0 || counts.length !== offsets.length || one(284, 1) !== 1)
    throw new InputError('unsupported-format', 'image');
  const perStrip = Math.min(height, one(278, height));
  const pieces = offsets.map((from, index) => {
    const end = from + (counts[index] ?? 0);
    if (end > bytes.length) throw new InputError('truncated');
    const data = bytes.subarray(from, end);
    return {
      rows: Math.min(perStrip, height - index * perStrip),
      data: one(266, 1) === 2 ? reversed(data) : data,
    };
  });
  const unit = one(296, 2) === 3 ? 2.54 : 1;
  const [x, y] = [one(282, 0) * unit, one(283, 0) * unit];
  return {
    width,
    height,
    dpi: x > 0 && y > 0 && one(296, 2) !== 1 ? [x, y] : null,
    turned: TURNS[one(274, 1)] ?? 0,
    coding: codingOf(values, width),
    pieces,
  };
}

function codingOf(values: Values, width: number): string {
  const one = (tag: number, otherwise: number) => values(tag)[0] ?? otherwise;
  const [compression, kind, samples, depth] = [one(259, 1), one(262, 0), one(277, 1), one(258, 1)];
  const isGray = (kind === 0 || kind === 1) && samples === 1;
  if (!isGray && !(kind === 2 && samples === 3)) throw new InputError('unsupported-format', 'image');
  const space = `/ColorSpace ${isGray ? '/DeviceGray' : '/DeviceRGB'} /BitsPerComponent ${depth}`;
  const fax = faxOf(compression, values(292)[0] ?? 0);
  // Black runs are 1 in the data: black where white is 0, white where black is 0.
  if (fax !== null)
    return `${space} /Filter /CCITTFaxDecode /DecodeParms << ${fax} /Columns ${width} /Rows ROWS${kind === 1 ? ' /BlackIs1 true' : ''} >>`;
  const shown = `${space}${kind === 0 ? ' /Decode [1 0]' : ''}`;
  if (compression === 1) return shown;
  const filter = { 5: '/LZWDecode', 8: '/FlateDecode', 32946: '/FlateDecode' }[compression];
  if (filter === undefined) throw new InputError('unsupported-format', 'image');
  const predictor = `<< /Predictor ${one(317, 1)} /Colors ${samples} /BitsPerComponent ${depth} /Columns ${width} >>`;
  return `${shown} /Filter ${filter} /DecodeParms ${predictor}`;
}

/** Parameters of the fax codings: Huffman (2), group 3 (3) of one or two dimensions, group 4 (4). */
function faxOf(compression: number, options: number): string | null {
  if (compression === 2) return '/K 0 /EncodedByteAlign true /EndOfBlock false';
  if (compression === 3)
    return `/K ${options & 1 ? 1 : 0}${options & 4 ? ' /EncodedByteAlign true' : ''} /EndOfBlock false`;
  return compression === 4 ? '/K -1 /EndOfBlock false' : null;
}

/** Every byte with its bits the other way round. */
const reversed = (data: Uint8Array): Uint8Array => data.map((value) => REVERSED[value] ?? 0);

const REVERSED = Uint8Array.from({ length: 256 }, (_, value) =>
  Number.parseInt(value.toString(2).padStart(8, '0').split('').reverse().join(''), 2),
);
