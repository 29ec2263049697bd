import { InputError } from '../../document/errors.js';

import { type Decoded, decodeNamed, guessEightBit, legacyNamed } from '../text/eightBit.js';

/** Bytes of an HTML page to text: byte order mark, what the page says of itself, else UTF-8 where it is that. */

const HEAD = 4096;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i;
/** What browsers take a page for that says nothing (HTML standard, 13.2.3.2). */
const OTHERWISE = 'windows-1252';

export function decodeHtml(bytes: Uint8Array, asked?: string): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const declared = asked ?? declaredIn(bytes);
  if (declared !== null) return decodeAs(bytes, declared);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), legacy: null };
  } catch {
    return guessEightBit(bytes) ?? decodeAs(bytes, OTHERWISE);
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // `<` and a zero: UTF-16 without a mark.
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second === 0x3c && third === 0 ? 'utf-16be' : null;
}

/** A page that could be read so far as to declare UTF-16 is none (HTML standard, 13.2.3.3). */
function declaredIn(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const found = DECLARED.exec(head);
  const label = found?.[1] ?? found?.[2] ?? null;
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Pages of old fonts call themselves `x-user-defined` or by the name of their encoding. */
function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const legacy = legacyNamed(label);
  if (legacy !== null) return decodeNamed(bytes, legacy);
  if (/^x-user-defined$/i.test(label)) return decodeAs(bytes, OTHERWISE);
  try {
    const legacyLabel = /1258/.test(label) ? 'windows-1258' : null;
    return { text: new TextDecoder(label).decode(bytes).normalize('NFC'), legacy: legacyLabel };
  } catch {
    throw new InputError('invalid-encoding', label);
  }
}
