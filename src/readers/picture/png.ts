/** PNG (ISO 15948): its rows are coded as PDF knows it; only pictures that are see-through are decoded here. */
import { InputError } from '../../document/errors.js';
import { joinBytes } from '../../document/joinBytes.js';
import { onWhite } from './onWhite.js';
import type { Picture } from './types.js';

/** Samples a pixel by colour type: gray, RGB, palette, gray and alpha, RGB and alpha. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const INCH = 0.0254;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

export async function readPng(bytes: Uint8Array): Promise<Picture> {
  const chunks = chunksOf(bytes);
  if (!chunks.some(({ type }) => type === 'IEND')) throw new InputError('truncated');
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  if (head === undefined || head.length < 13 || parts.length === 0) throw new InputError('unreadable', 'PNG');
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, kind = 0, , , interlaced = 0] = head.subarray(8);
  const samples = SAMPLES[kind];
  if (samples === undefined) throw new InputError('unreadable', 'PNG');
  if (interlaced !== 0) throw new InputError('unsupported-format', 'image');
  const base = { width, height, dpi: densityOf(chunks), turned: 0 } as const;
  const data = joinBytes(parts);
  if (kind >= 4) {
    if (depth !== 8) throw new InputError('unsupported-format', 'image');
    const gray = await onWhite(data, width, height, samples);
    return {
      ...base,
      coding: '/ColorSpace /DeviceRGB /BitsPerComponent 8',
      pieces: [{ rows: height, data: gray }],
    };
  }
  const parameters = `<< /Predictor 15 /Colors ${samples} /BitsPerComponent ${depth} /Columns ${width} >>`;
  const coding = `/ColorSpace ${spaceOf(kind, chunks)} /BitsPerComponent ${depth} /Filter /FlateDecode /DecodeParms ${parameters}`;
  return { ...base, coding, pieces: [{ rows: height, data }] };
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw new InputError('truncated');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) });
    if (type === 'IEND') break;
    at = end;
  }
  return chunks;
}

function spaceOf(kind: number, chunks: readonly Chunk[]): string {
  if (kind !== 3) return kind === 0 ? '/DeviceGray' : '/DeviceRGB';
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  if (palette === undefined) throw new InputError('unreadable', 'PNG');
  const digits = [...palette].map((value) => value.toString(16).padStart(2, '0')).join('');
  return `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${digits}>]`;
}

/** Pixels a metre. */
function densityOf(chunks: readonly Chunk[]): Picture['dpi'] {
  const data = chunks.find(({ type }) => type === 'pHYs')?.data;
  if (data === undefined || data.length < 9 || data[8] !== 1) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const [x, y] = [view.getUint32(0) * INCH, view.getUint32(4) * INCH];
  return x > 0 && y > 0 ? [x, y] : null;
}
