import { SaxesParser } from 'saxes';
import { InputError } from '../../document/errors.js';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Element depth of real files stays under 100; more is an attack on whoever recurses. */
const MOST_DEPTH = 500;

/** The prefixes that this reader writes for a name space, whatever prefix the file chose. Strict files have other addresses. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
};

/** Faults of writers that leave the rest of the text readable. */
const HARMLESS =
  /disallowed|XML declaration|entity|duplicate attribute|attribute without value|no whitespace|unquoted/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a faulty file may hold
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Streams one XML part to a handler, names with the usual prefixes. Entities of a DTD are never expanded. */
export function walkXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names = createRenamer();
  let depth = 0;
  let faulty = false;
  parser.on('error', (error) => {
    if (!HARMLESS.test(error.message)) throw error;
    faulty = true;
  });
  parser.on('doctype', () => {
    throw new InputError('unreadable', 'DTD');
  });
  parser.on('opentag', (tag) => {
    if (++depth > MOST_DEPTH) throw new InputError('unreadable', 'XML depth');
    names.learn(tag.attributes);
    handler.open(names.element(tag.name), names.attributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(names.element(tag.name));
  });
  parser.on('text', (text) => handler.text?.(faulty ? text.replace(CONTROLS, '') : text));
  parser.write(xml).close();
}

interface Renamer {
  learn(attributes: Attributes): void;
  element(name: string): string;
  attributes(attributes: Attributes): Attributes;
}

/** Renames prefixes only where a file does not use the usual ones; all others pass untouched. */
function createRenamer(): Renamer {
  const renamed = new Map<string, string>();
  return {
    learn(attributes) {
      for (const name in attributes) {
        if (name.startsWith('xmlns')) learnPrefix(renamed, name, attributes[name] ?? '');
      }
    },
    element: (name) => (renamed.size === 0 ? name : rename(renamed, name)),
    attributes(attributes) {
      if (renamed.size === 0) return attributes;
      return Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [
          name.includes(':') ? rename(renamed, name) : name,
          value,
        ]),
      );
    },
  };
}

function learnPrefix(renamed: Map<string, string>, declaration: string, uri: string): void {
  const usual = PREFIXES[uri];
  const prefix = declaration === 'xmlns' ? '' : declaration.slice('xmlns:'.length);
  if (usual !== undefined && usual !== prefix) renamed.set(prefix, usual);
}

function rename(renamed: ReadonlyMap<string, string>, name: string): string {
  const colon = name.indexOf(':');
  const usual = renamed.get(colon < 0 ? '' : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}

/** The value of an on/off property: present without a value means on. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['w:val'];
  return value === undefined || !(value === '0' || value === 'false' || value === 'off');
}

export function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number.parseInt(value, 10);
  return Number.isFinite(number) ? number : undefined;
}
