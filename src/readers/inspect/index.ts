/** Says of a file what it is and how its text can be had, without a full reading. */
import { InputError } from '../../document/errors.js';
import { detectFormat } from '../detect.js';
import { fontsOf, legacyNamesIn } from './fonts.js';
import type { FileKind, Inspection, Verdict } from './types.js';

export type * from './types.js';

/** Throws InputError (`empty`, `unreadable`, `encrypted`, …) for a file that cannot be opened at all. */
export async function inspectBytes(bytes: Uint8Array): Promise<Inspection> {
  const detected = detectFormat(bytes);
  if (detected === 'empty') throw new InputError('empty');
  if (detected === 'pdf') return (await import('./pdf.js')).inspectPdf(bytes);
  if (detected === 'docx') return (await import('./docx.js')).inspectDocx(bytes);
  const format = kindOf(detected, bytes);
  const fonts = fontsOf(legacyNamesIn(bytes));
  return {
    format,
    bytes: bytes.length,
    producer: null,
    pages: [],
    fonts,
    signatures: [],
    // A font table also lists what no text uses: Vietnamese letters in Unicode speak against it.
    verdict: verdictOf(format, fonts.length > 0 && !hasUnicodeLetters(bytes)),
  };
}

function kindOf(detected: string, bytes: Uint8Array): FileKind {
  const latin = (from: number, to: number) => new TextDecoder('latin1').decode(bytes.subarray(from, to));
  if (detected === 'ole')
    return latin(0, bytes.length).includes([...'WordDocument'].join('\0')) ? 'doc' : 'office';
  if (detected === 'zip') return latin(0, 256).includes('opendocument.text') ? 'odt' : 'zip';
  return KINDS[detected] ?? 'binary';
}

/** So many letters of the Vietnamese block in UTF-16 are no chance. */
const ENOUGH_LETTERS = 40;

function hasUnicodeLetters(bytes: Uint8Array): boolean {
  let found = 0;
  for (let at = 1; at < bytes.length && found < ENOUGH_LETTERS; at++) {
    const low = bytes[at - 1] ?? 0;
    if (bytes[at] === 0x1e && low >= 0xa0 && low <= 0xf9) found++;
  }
  return found >= ENOUGH_LETTERS;
}

const KINDS: Readonly<Record<string, FileKind>> = {
  doc: 'doc',
  odt: 'odt',
  rtf: 'rtf',
  html: 'html',
  text: 'text',
  image: 'image',
};

function verdictOf(format: FileKind, legacy: boolean): Verdict {
  if (format === 'binary' || format === 'zip' || format === 'office') return 'none';
  return legacy || format === 'image' ? 'work' : 'text';
}
