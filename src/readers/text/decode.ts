/** Bytes of a text file to Unicode text. */
import { InputError } from '../../document/errors.js';
import { type Decoded, decodeInside, decodeNamed, guessEightBit, legacyNamed, utf8 } from './eightBit.js';

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes looked at to tell an encoding or noise; enough for any statistics. */
const SAMPLE = 65_536;

function bomOf(bytes: Uint8Array): string | null {
  return BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}

/** UTF-16 without a mark: Vietnamese text has a zero byte in about every second pair, always on the same side. */
function utf16Of(sample: Uint8Array): string | null {
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1] += 1;
  });
  const pairs = sample.length / 2;
  if (zeros[1] > pairs * 0.3 && zeros[0] < pairs * 0.02) return 'utf-16le';
  return zeros[0] > pairs * 0.3 && zeros[1] < pairs * 0.02 ? 'utf-16be' : null;
}

/** Control codes that no text has, as a share of the sample. */
function looksBinary(sample: Uint8Array): boolean {
  const odd = sample.filter((b) => b < 9 || (b > 13 && b < 32 && b !== 27) || b === 127).length;
  return odd > sample.length * 0.01;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError('invalid-encoding', error instanceof RangeError ? `unknown ${encoding}` : encoding);
  }
}

/**
 * UTF-8 or UTF-16 by mark or statistics, an old encoding by the words that it makes, or the encoding asked for (a WHATWG
 * label, or `tcvn3`, `vni`, `vps`, `viscii`). The mark is dropped. Throws InputError: `empty`, `unknown-format` for
 * binary noise, `invalid-encoding`.
 */
export function decodeText(bytes: Uint8Array, asked?: string): Decoded {
  if (bytes.length === 0) throw new InputError('empty');
  const decoded = asked === undefined ? recognise(bytes) : decodeAsked(bytes, asked);
  if (decoded.text.trim() === '') throw new InputError('empty');
  return decoded;
}

/** The text alone. */
export function decode(bytes: Uint8Array, asked?: string): string {
  return decodeText(bytes, asked).text;
}

function decodeAsked(bytes: Uint8Array, asked: string): Decoded {
  const legacy = legacyNamed(asked);
  if (legacy !== null) return decodeNamed(bytes, legacy);
  const text = decodeAs(bytes, asked);
  const isVietnam = /1258/.test(asked);
  return { text: isVietnam ? text.normalize('NFC') : text, legacy: isVietnam ? 'windows-1258' : null };
}

function recognise(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE);
  const encoding = bomOf(bytes) ?? utf16Of(sample);
  if (encoding !== null) return { text: decodeAs(bytes, encoding), legacy: null };
  if (looksBinary(sample)) throw new InputError('unknown-format');
  const text = utf8(bytes);
  const decoded = text === null ? guessEightBit(bytes) : decodeInside(text);
  if (decoded === null) throw new InputError('invalid-encoding', 'utf-8');
  return decoded;
}
