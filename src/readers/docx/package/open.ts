import { InputError } from '../../../document/errors.js';
import { checkContainer } from './container.js';
import { decodeXml } from './decode.js';
import { folderOf, parseRelationships, type Relationship, relationshipsPart } from './relationships.js';
import { listEntries, readEntries } from './zip.js';

/** The parts of a WordprocessingML package that carry text or decide how it is printed. */
export interface Package {
  readonly main: string;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** The inflated parts, by their names in the zip. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** The text of a part, `null` when the package has none of that name. */
  xml(name: string): string | null;
  /** The first part that the main document names by this kind of relationship. */
  related(kind: string): string | null;
}

const ROOT = '_rels/.rels';
const TYPES = '[Content_Types].xml';
const USUAL_MAIN = 'word/document.xml';
const APP = 'docProps/app.xml';
const KINDS = new Set(['styles', 'numbering', 'footnotes', 'endnotes', 'header', 'footer', 'settings']);
const SIGNATURE = /^_xmlsignatures\/[^/]+\.xml$/i;

/** Opens the package and inflates what the reader needs, nothing else. */
export function openPackage(bytes: Uint8Array): Package {
  checkContainer(bytes);
  const names = listEntries(bytes).map((entry) => entry.name);
  const realName = nameLookup(names);
  const main = findMain(bytes, realName);
  const first = readNamed(bytes, realName, [main, relationshipsPart(main), APP, TYPES]);
  const relationships = relationshipsOf(first, realName, main);
  const wanted = [...relationships.values()].filter((r) => KINDS.has(r.kind)).map((r) => r.target);
  const parts = {
    ...first,
    ...readNamed(bytes, realName, [...wanted, ...names.filter((n) => SIGNATURE.test(n))]),
  };
  return describe(main, relationships, parts, realName);
}

type Lookup = (name: string) => string | undefined;

/** Part names are compared without case, and some writers put a slash or backslash where they should not. */
function nameLookup(names: readonly string[]): Lookup {
  const byFold = new Map(names.map((name) => [fold(name), name]));
  return (name) => byFold.get(fold(name));
}

function fold(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function findMain(bytes: Uint8Array, realName: Lookup): string {
  const rootName = realName(ROOT);
  const rootBytes = rootName === undefined ? undefined : readEntries(bytes, new Set([rootName]))[rootName];
  const named = rootBytes === undefined ? undefined : mainOf(decodeXml(rootBytes));
  const main = [named, USUAL_MAIN].find((name) => name !== undefined && realName(name) !== undefined);
  if (main === undefined || /^(xl|ppt)\//i.test(main)) throw new InputError('unknown-format', 'zip');
  return main;
}

function mainOf(rootXml: string): string | undefined {
  try {
    return [...parseRelationships(rootXml, '').values()].find((r) => r.kind === 'officeDocument')?.target;
  } catch {
    return undefined;
  }
}

function readNamed(
  bytes: Uint8Array,
  realName: Lookup,
  names: readonly string[],
): Record<string, Uint8Array> {
  const wanted = new Set(names.map(realName).filter((name) => name !== undefined));
  return wanted.size === 0 ? {} : readEntries(bytes, wanted);
}

function relationshipsOf(
  parts: Record<string, Uint8Array>,
  realName: Lookup,
  main: string,
): Map<string, Relationship> {
  const bytes = parts[realName(relationshipsPart(main)) ?? ''];
  return bytes === undefined ? new Map() : parseRelationships(decodeXml(bytes), folderOf(main));
}

function describe(
  main: string,
  relationships: ReadonlyMap<string, Relationship>,
  parts: Readonly<Record<string, Uint8Array>>,
  realName: Lookup,
): Package {
  return {
    main,
    relationships,
    parts,
    xml(name) {
      const bytes = parts[realName(name) ?? ''];
      return bytes === undefined ? null : decodeXml(bytes);
    },
    related: (kind) => [...relationships.values()].find((r) => r.kind === kind)?.target ?? null,
  };
}
