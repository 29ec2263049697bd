/** What a file is, from its first bytes and, for archives, the names in it; the extension is never asked. */
export type DetectedFormat =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'text'
  | 'empty'
  | 'ole'
  | 'rtf'
  | 'html'
  | 'mhtml'
  | 'word-xml'
  | 'zip'
  | 'image'
  | 'binary';

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((value, index) => bytes[index] === value);

const SIGNATURES: readonly (readonly [DetectedFormat, readonly number[]])[] = [
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
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
/** What is looked at to know a markup language by its first words. */
const HEAD = 1024;

export function detectFormat(bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) return 'empty';
  if (ascii(bytes, 0, PDF_REACH).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return zipFormat(bytes);
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known?.[0] === 'ole') return oleFormat(bytes);
  return known?.[0] ?? markupFormat(head(bytes));
}

/** Names of streams are UTF-16. A password turns a DOCX into a container of this stream (MS-OFFCRYPTO 1.3.2). */
function oleFormat(bytes: Uint8Array): DetectedFormat {
  const has = (name: string) => contains(bytes, [...name].join('\0'));
  if (has('EncryptedPackage')) return 'docx';
  return has('WordDocument') ? 'doc' : 'ole';
}

const ODT_TYPE = 'application/vnd.oasis.opendocument.text';

/** Names in an archive are stored uncompressed, at its local headers and again at its end. */
function zipFormat(bytes: Uint8Array): DetectedFormat {
  if (contains(bytes, 'word/') || contains(bytes, 'word\\')) return 'docx';
  const isOdt = ascii(bytes, 0, HEAD).includes(ODT_TYPE) || contains(bytes, 'content.xml');
  return isOdt ? 'odt' : 'zip';
}

function contains(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ascii(bytes, at, word.length) === word) return true;
  }
  return false;
}

/** The first letters without byte order mark and, in UTF-16, without the zeros between them. */
function head(bytes: Uint8Array): string {
  return ascii(bytes, 0, HEAD)
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

const RTF = /^\{\\rtf/;
/** WordprocessingML of 2003 and the flat form of DOCX. */
const WORD_XML = /^(?:<\?(?:xml|mso-application)[^>]*>\s*)*<(?:w:wordDocument|pkg:package)[\s/>]/;
const FLAT_ODT = /^(?:<\?xml[^>]*>\s*)?<office:document[\s>]/;
const HTML =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|meta|head|body|title|style|table|div|p|center)[\s>]/i;
/** A comment that has no end yet in what is looked at. */
const COMMENT = /^<!--/;
const MHTML = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?content-type:\s*multipart\/related/i;

function markupFormat(text: string): DetectedFormat {
  if (RTF.test(text)) return 'rtf';
  if (FLAT_ODT.test(text)) return 'odt';
  if (WORD_XML.test(text)) return 'word-xml';
  if (HTML.test(text) || COMMENT.test(text)) return 'html';
  return MHTML.test(text) ? 'mhtml' : 'text';
}
