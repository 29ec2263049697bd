/** A DOCX by the fonts that its runs and styles name and by its properties; the text itself is not read. */
import { InputError } from '../../document/errors.js';
import { producerOf } from '../docx/assemble/producer.js';
import { openPackage, type Package } from '../docx/package/open.js';
import { fontsOf } from './fonts.js';
import type { Inspection } from './types.js';

const FONT = /\bw:(?:ascii|hAnsi)="([^"]{1,60})"/g;

export function inspectDocx(bytes: Uint8Array): Inspection {
  const pack = open(bytes);
  const own = namesIn(pack.xml(pack.main));
  const fonts = fontsOf([...own, ...namesIn(pack.xml(pack.related('styles') ?? ''))]);
  // Templates name such fonts in styles that no text uses.
  const legacy = fontsOf(own).some((font) => font.legacy !== null);
  return {
    format: 'docx',
    bytes: bytes.length,
    producer: producerOf(pack),
    pages: [],
    fonts,
    signatures: [],
    verdict: legacy ? 'work' : 'text',
  };
}

const namesIn = (xml: string | null): string[] =>
  [...(xml ?? '').matchAll(FONT)].map(([, name = '']) => name);

function open(bytes: Uint8Array): Package {
  try {
    return openPackage(bytes);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError('unreadable', 'OOXML');
  }
}
