/** Just enough ASN.1 (DER) to walk through a PKCS#7 signature. Nothing here throws: what cannot be read is absent. */

export interface DerNode {
  /** Identifier octet: class, constructed bit and number. */
  readonly tag: number;
  /** Header and content. */
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
}

export const TAG = {
  integer: 0x02,
  octets: 0x04,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const;
const CHILDREN_LIMIT = 4000;

/** The first node in `bytes`; `null` when it is cut or of indefinite length. */
export function readNode(bytes: Uint8Array): DerNode | null {
  const tag = bytes[0];
  const first = bytes[1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return null;
  let start = 2;
  let length = first;
  if (first >= 0x80) {
    const octets = first & 0x7f;
    if (octets === 0 || octets > 4) return null;
    length = 0;
    for (let i = 0; i < octets; i++) length = length * 256 + (bytes[2 + i] ?? 0);
    start += octets;
  }
  if (start + length > bytes.length) return null;
  return { tag, raw: bytes.subarray(0, start + length), content: bytes.subarray(start, start + length) };
}

/** The nodes inside a constructed node, as far as they can be read. */
export function children(node: DerNode | null | undefined): DerNode[] {
  const found: DerNode[] = [];
  if (node === null || node === undefined || (node.tag & 0x20) === 0) return found;
  let rest = node.content;
  while (rest.length > 0 && found.length < CHILDREN_LIMIT) {
    const child = readNode(rest);
    if (child === null) break;
    found.push(child);
    rest = rest.subarray(child.raw.length);
  }
  return found;
}

/** The octets as lower-case hexadecimal digits, to compare identifiers and numbers. */
export function hex(bytes: Uint8Array | undefined): string {
  let text = '';
  for (const byte of bytes ?? []) text += byte.toString(16).padStart(2, '0');
  return text;
}

const BMP_STRING = 0x1e;
const UTF8_STRING = 0x0c;
const LATIN_STRINGS = new Set([0x13, 0x14, 0x16, 0x1a]);

/** The text of a string node; `null` for other nodes. */
export function readString(node: DerNode | undefined): string | null {
  if (node === undefined) return null;
  if (node.tag === UTF8_STRING) return new TextDecoder().decode(node.content).normalize('NFC');
  if (node.tag === BMP_STRING) return new TextDecoder('utf-16be').decode(node.content).normalize('NFC');
  // TeletexString is Latin-1 in practice, but some signers write UTF-8 into these types.
  if (LATIN_STRINGS.has(node.tag)) return new TextDecoder().decode(node.content).normalize('NFC');
  return null;
}
