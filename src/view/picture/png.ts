/** A picture with a palette as PNG (ISO/IEC 15948). */
import { zlibSync } from 'fflate';
import { joinBytes } from '../../document/joinBytes.js';
import type { Indexed } from './quantise.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const INDEXED = 3;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at++) out[4 + at] = name.charCodeAt(at);
  out.set(data, 8);
  view.setUint32(8 + data.length, crc(out.subarray(4, 8 + data.length)));
  return out;
}

/** The least number of bits that can name every colour: 1, 2, 4 or 8. */
const depthFor = (colours: number): number => [1, 2, 4].find((bits) => colours <= 2 ** bits) ?? 8;

/** Rows packed to `depth` bits a pixel, each behind a zero: no filter, which suits a palette best. */
function packed({ width, height, indices }: Indexed, depth: number): Uint8Array {
  const row = Math.ceil((width * depth) / 8) + 1;
  const out = new Uint8Array(row * height);
  const each = 8 / depth;
  for (let y = 0; y < height; y++) {
    const start = y * row + 1;
    for (let x = 0; x < width; x++) {
      const at = start + Math.floor(x / each);
      const shift = 8 - depth * ((x % each) + 1);
      out[at] = (out[at] ?? 0) | ((indices[y * width + x] ?? 0) << shift);
    }
  }
  return out;
}

export function encodePng(picture: Indexed): Uint8Array {
  const depth = depthFor(picture.palette.length);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, picture.width);
  view.setUint32(4, picture.height);
  header[8] = depth;
  header[9] = INDEXED;
  return joinBytes([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(picture.palette.flat())),
    chunk('IDAT', zlibSync(packed(picture, depth), { level: 6 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}
