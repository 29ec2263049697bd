/** Inputs that cannot be read, each as small as it can be. */
import fs from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { image, makePdf, text } from '../readers/pdf/makePdf.js';
import { fixture } from './run.js';

const latin1 = (value: string): Uint8Array => Uint8Array.from(Buffer.from(value, 'latin1'));

const page = () => makePdf([{ items: [text(72, 90, 'KE HOACH')] }]);

/** The first part of a file, as a broken download leaves it. */
function firstPart(name: string, share: number): Uint8Array {
  const bytes = fs.readFileSync(fixture(name));
  return bytes.subarray(0, Math.floor(bytes.length * share));
}

/** A PDF whose trailer names a password that is not the empty one. */
function encryptedPdf(): Uint8Array {
  const key = (letter: string): string => `<${letter.repeat(64)}>`;
  const entry = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${key('1')}/U${key('2')}>>/ID[${key('3')}${key('3')}]`;
  const plain = Buffer.from(page()).toString('latin1');
  return latin1(plain.replace(/(trailer\s*<<)/, `$1${entry}`));
}

/** A Word file with a password is a compound file that holds the encrypted package. */
function encryptedDocx(): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const names = ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'];
  for (const [index, name] of names.entries()) bytes.set(Buffer.from(name, 'utf16le'), 512 + index * 128);
  return bytes;
}

/** A .doc with one byte of its head changed. */
function oldDoc(at: number, value: number): Uint8Array {
  const bytes = new Uint8Array(fs.readFileSync(fixture('legacy/school.doc')));
  for (let head = 512; head < bytes.length; head += 512) {
    if (bytes[head] === 0xec && bytes[head + 1] === 0xa5) bytes[head + at] = (bytes[head + at] ?? 0) | value;
    if (at === 0 && bytes[head] === 0xfc) bytes[head] = value;
  }
  return bytes;
}

function encryptedOdt(): Uint8Array {
  const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
  return zipSync({ 'content.xml': strToU8('noise'), 'META-INF/manifest.xml': strToU8(manifest) });
}

interface BadFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What the sentence says in each language. */
  readonly en: RegExp;
  readonly vi: RegExp;
}

export const BAD_FILES: readonly BadFile[] = [
  { name: 'empty.pdf', bytes: () => new Uint8Array(0), en: /is empty/, vi: /tệp rỗng/ },
  { name: 'blank.txt', bytes: () => latin1(' \n\n\t\n'), en: /is empty/, vi: /tệp rỗng/ },
  {
    name: 'noise.pdf',
    bytes: () => latin1(`%PDF-1.7\n${'garbage '.repeat(200)}\n%%EOF\n`),
    en: /is damaged/,
    vi: /tệp hỏng/,
  },
  {
    name: 'truncated.pdf',
    bytes: () => firstPart('twins/short.libreoffice.pdf', 0.4),
    en: /ends too early/,
    vi: /bị cụt/,
  },
  {
    name: 'truncated.docx',
    bytes: () => firstPart('twins/short.docx', 0.6),
    en: /ends too early/,
    vi: /bị cụt/,
  },
  { name: 'encrypted.pdf', bytes: encryptedPdf, en: /password/, vi: /có mật khẩu/ },
  { name: 'encrypted.docx', bytes: encryptedDocx, en: /password/, vi: /có mật khẩu/ },
  {
    name: 'scan.pdf',
    bytes: () => makePdf([{ items: [image(0, 0, 595, 842)] }]),
    en: /no text was recognised on the pages|pictures without usable text/,
    vi: /không nhận dạng được chữ nào trên các trang|các trang là ảnh/,
  },
  {
    name: 'picture.pdf',
    bytes: () => latin1('GIF89a\0\0\0\0'),
    en: /a picture of a kind that cannot be read/,
    vi: /tệp ảnh thuộc loại không đọc được/,
  },
  {
    name: 'picture.png',
    bytes: () => latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
    en: /ends too early/,
    vi: /bị cụt/,
  },
  { name: 'picture.jpg', bytes: () => latin1('\xff\xd8\xff\xd9'), en: /is damaged/, vi: /tệp hỏng/ },
  {
    name: 'mail.doc',
    bytes: () => latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`),
    en: /is damaged/,
    vi: /tệp hỏng/,
  },
  { name: 'encrypted.doc', bytes: () => oldDoc(11, 1), en: /password/, vi: /có mật khẩu/ },
  { name: 'word6.doc', bytes: () => oldDoc(0, 0xdc), en: /Word 6 or 95/, vi: /Word 6 hoặc Word 95/ },
  {
    name: 'truncated.doc',
    bytes: () => firstPart('legacy/school.doc', 0.1),
    en: /ends too early/,
    vi: /bị cụt/,
  },
  {
    name: 'truncated.odt',
    bytes: () => firstPart('legacy/ward.odt', 0.5),
    en: /ends too early/,
    vi: /bị cụt/,
  },
  { name: 'encrypted.odt', bytes: encryptedOdt, en: /password/, vi: /có mật khẩu/ },
  {
    name: 'word2003.doc',
    bytes: () => latin1('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
    en: /a Word file in XML/,
    vi: /Word dạng XML/,
  },
  { name: 'blank.rtf', bytes: () => latin1('{\\rtf1\\ansi \\par}'), en: /is empty/, vi: /tệp rỗng/ },
  { name: 'blank.html', bytes: () => latin1('<!doctype html><p></p>'), en: /is empty/, vi: /tệp rỗng/ },
  {
    name: 'strange.html',
    bytes: () => latin1('<meta charset="klingon"><p>K</p>'),
    en: /--encoding/,
    vi: /--encoding/,
  },
  {
    name: 'book.xlsx',
    bytes: () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
    en: /is no PDF, DOCX, DOC, RTF, ODT, HTML, text or picture file/,
    vi: /không phải PDF, DOCX, DOC, RTF, ODT, HTML, văn bản thuần hay ảnh/,
  },
  {
    name: 'program.docx',
    bytes: () => latin1(`\x7fELF${'\0\x01\x02'.repeat(300)}`),
    en: /is no PDF, DOCX, DOC, RTF, ODT, HTML, text or picture file/,
    vi: /không phải PDF, DOCX, DOC, RTF, ODT, HTML, văn bản thuần hay ảnh/,
  },
  {
    name: 'latin.txt',
    bytes: () => latin1('K\xca HO\xc1CH n\xe3m 2026\n'.repeat(20)),
    en: /encoding of the text cannot be told; .*--encoding/,
    vi: /không nhận ra bảng mã của văn bản; .*--encoding/,
  },
];
