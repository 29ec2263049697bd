import { InputError } from '../../document/errors.js';
import { decodeXml } from '../docx/package/decode.js';
import { readEntries } from '../docx/package/zip.js';

/** The parts of an OpenDocument text as XML; a flat file holds all of them in one. */
export interface OdtParts {
  readonly content: string;
  readonly styles: string | null;
  readonly meta: string | null;
}

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const META = 'meta.xml';
const MANIFEST = 'META-INF/manifest.xml';
const LESS_THAN = 0x3c;
const ZIP = 0x50;

export function openOdt(bytes: Uint8Array): OdtParts {
  if (bytes[0] !== ZIP) return flatParts(bytes);
  const parts = readEntries(bytes, new Set([CONTENT, STYLES, META, MANIFEST]));
  const text = (name: string) => {
    const part = parts[name];
    return part === undefined ? null : decodeXml(part);
  };
  if (text(MANIFEST)?.includes('encryption-data')) throw new InputError('encrypted', 'odt');
  const content = text(CONTENT);
  if (content === null) throw new InputError('unknown-format', 'zip');
  return { content, styles: text(STYLES), meta: text(META) };
}

function flatParts(bytes: Uint8Array): OdtParts {
  const content = decodeXml(bytes);
  if (!bytes.subarray(0, 8).includes(LESS_THAN)) throw new InputError('unknown-format', 'odt');
  return { content, styles: content, meta: content };
}
