/** JPEG (ITU T.81): its markers tell all that a PDF must say; the pixels stay coded. */
import { InputError } from '../../document/errors.js';
import type { Picture } from './types.js';

const SPACES: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' };
const TURNS: Readonly<Record<number, Picture['turned']>> = { 3: 180, 6: 90, 8: 270 };
const APP0 = 0xe0;
const APP1 = 0xe1;
const SCAN = 0xda;
const END = 0xd9;

export function readJpeg(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let dpi: Picture['dpi'] = null;
  let turned: Picture['turned'] = 0;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === SCAN || marker === END) break;
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) throw new InputError('truncated');
    if (marker === APP0) dpi = densityOf(view, at + 4, end) ?? dpi;
    if (marker === APP1) turned = TURNS[orientationOf(bytes.subarray(at + 4, end))] ?? turned;
    if (isFrame(marker) && length >= 8) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return pictureOf(bytes, width, height, bytes[at + 9] ?? 0, dpi, turned);
    }
    at = end;
  }
  throw new InputError('unreadable', 'JPEG');
}

/** Start of frame: all of C0 to CF that are no tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function pictureOf(
  data: Uint8Array,
  width: number,
  height: number,
  components: number,
  dpi: Picture['dpi'],
  turned: Picture['turned'],
): Picture {
  const space = SPACES[components];
  if (space === undefined || !hasEnd(data)) throw new InputError(space ? 'truncated' : 'unreadable', 'JPEG');
  // Programs that write four inks write them inverted.
  const inverted = components === 4 ? ' /Decode [1 0 1 0 1 0 1 0]' : '';
  const coding = `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode${inverted}`;
  return { width, height, dpi, turned, coding, pieces: [{ rows: height, data }] };
}

/** Some programs write a few bytes behind the end. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= Math.max(0, bytes.length - 4096); at--)
    if (bytes[at] === 0xff && bytes[at + 1] === END) return true;
  return false;
}

/** JFIF: dots an inch (1) or a centimetre (2). */
function densityOf(view: DataView, at: number, end: number): Picture['dpi'] {
  if (end - at < 12 || view.getUint32(at) !== 0x4a464946) return null;
  const unit = view.getUint8(at + 7);
  const factor = unit === 1 ? 1 : unit === 2 ? 2.54 : 0;
  const [x, y] = [view.getUint16(at + 8) * factor, view.getUint16(at + 10) * factor];
  return x > 0 && y > 0 ? [x, y] : null;
}

/** Exif 2.3, tag 274 of the first directory; 0 without it. */
function orientationOf(block: Uint8Array): number {
  if (String.fromCharCode(...block.subarray(0, 4)) !== 'Exif' || block.length < 20) return 0;
  const view = new DataView(block.buffer, block.byteOffset + 6, block.length - 6);
  const little = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > view.byteLength) return 0;
  const count = view.getUint16(start, little);
  for (let index = 0; index < count; index++) {
    const entry = start + 2 + index * 12;
    if (entry + 12 > view.byteLength) return 0;
    if (view.getUint16(entry, little) === 274) return view.getUint16(entry + 8, little);
  }
  return 0;
}
