/** Bytes that are no UTF-8: which of the old encodings makes Vietnamese of them. */
import { decodeLegacy, type LegacyEncoding } from '../../language/legacy/decode.js';
import { guessEncoding, restoreCapitals } from '../../language/legacy/guess.js';
import { countSyllables } from '../../language/legacy/syllables.js';

export interface Decoded {
  readonly text: string;
  /** The old encoding that the text was in; `null` for UTF-8 and UTF-16. */
  readonly legacy: string | null;
}

/** As people and other programs call them, in small letters. */
const NAMES: Readonly<Record<string, LegacyEncoding>> = {
  tcvn3: 'TCVN3',
  tcvn: 'TCVN3',
  'tcvn5712-3': 'TCVN3',
  abc: 'TCVN3',
  vni: 'VNI',
  'vni-windows': 'VNI',
  vps: 'VPS',
  'x-viet-vps': 'VPS',
  viscii: 'VISCII',
};

/** The old encoding of that name; `null` for others, which the platform may know. */
export function legacyNamed(name: string): LegacyEncoding | null {
  return NAMES[name.trim().toLowerCase()] ?? null;
}

const WINDOWS_VIETNAM = 'windows-1258';
/** Bytes 80 to FF of Windows-1252, the five empty ones as control characters. */
const LATIN = 'windows-1252';

/** Text that went through Windows-1252 to its letters; lines of capitals in TCVN3 get their marks in capitals. */
export function fromLatin(text: string, encoding: LegacyEncoding): string {
  const decoded = decodeLegacy(text, encoding).normalize('NFC');
  return encoding === 'TCVN3' ? decoded.split('\n').map(restoreCapitals).join('\n') : decoded;
}

/** The bytes in the named encoding; they may have been turned into UTF-8 without regard to it. */
export function decodeNamed(bytes: Uint8Array, encoding: LegacyEncoding): Decoded {
  return { text: fromLatin(utf8(bytes) ?? latin(bytes), encoding), legacy: encoding };
}

export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const latin = (bytes: Uint8Array): string => new TextDecoder(LATIN).decode(bytes);

const FEWEST_WORDS = 8;
const MOST = 0.8;

/** By what makes the most syllables; `null` when nothing makes sense of the bytes. */
export function guessEightBit(bytes: Uint8Array): Decoded | null {
  const text = latin(bytes);
  const windows = new TextDecoder(WINDOWS_VIETNAM).decode(bytes).normalize('NFC');
  const encoding = guessEncoding(text);
  const { words, valid } = countSyllables(windows);
  const fits = words >= FEWEST_WORDS && valid >= words * MOST;
  const other = encoding === null ? null : fromLatin(text, encoding);
  if (fits && (other === null || valid > countSyllables(other).valid))
    return { text: windows, legacy: WINDOWS_VIETNAM };
  return other === null ? null : { text: other, legacy: encoding };
}

/** UTF-8 text may hold letters of an old encoding, taken one by one for those of Windows-1252. */
export function decodeInside(text: string): Decoded {
  const encoding = guessEncoding(text);
  return encoding === null ? { text, legacy: null } : { text: fromLatin(text, encoding), legacy: encoding };
}
