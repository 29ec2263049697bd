/** What a file is, from its first bytes and, for archives, the names in it; the extension is never asked. */
export type DetectedFormat =
  | 'pdf'
  | 'docx'
  | 'text'
  | 'empty'
  | 'ole'
  | 'rtf'
  | 'html'
  | 'zip'
  | 'image'
  | 'binary';

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((value, index) => bytes[index] === value);

const SIGNATURES: readonly (readonly [DetectedFormat, readonly number[]])[] = [
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
  ['binary', [0x4d, 0x5a, 0x90, 0x00]],
  ['binary', [0x1f, 0x8b, 0x08]],
];

/** A PDF header may stand behind a few bytes of other programs (PDF 32000-1, Annex H, note 13). */
const PDF_REACH = 1024;

export function detectFormat(bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) return 'empty';
  if (ascii(bytes, 0, PDF_REACH).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return zipFormat(bytes);
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  // A password turns a DOCX into an OLE container that holds this stream (MS-OFFCRYPTO 1.3.2); its name is UTF-16.
  if (known?.[0] === 'ole' && contains(bytes, [...'EncryptedPackage'].join('\0'))) return 'docx';
  if (known) return known[0];
  return isHtml(bytes) ? 'html' : 'text';
}

/** Names in an archive are stored uncompressed, at its local headers and again at its end. */
function zipFormat(bytes: Uint8Array): DetectedFormat {
  return contains(bytes, 'word/') || contains(bytes, 'word\\') ? 'docx' : 'zip';
}

function contains(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ascii(bytes, at, word.length) === word) return true;
  }
  return false;
}

function isHtml(bytes: Uint8Array): boolean {
  const head = ascii(bytes, 0, 512)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  return /^(<!doctype html|<html|<\?xml[^>]*>\s*<html|<meta|<head|<body|<!--)/.test(head);
}
