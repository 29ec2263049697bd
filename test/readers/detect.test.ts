import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/readers/detect.js';
import { latin } from './flow.js';

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const ole = (name: string): Uint8Array =>
  latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...name].join('\0')}\0`);

describe('what a file is, by its bytes', () => {
  it.each([
    ['rtf', latin('{\\rtf1\\ansi a}')],
    ['rtf', latin('\n {\\rtf1 a}')],
    ['html', latin('\xef\xbb\xbf<html xmlns:v="x">')],
    ['html', latin('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>')],
    ['html', latin('<!-- saved -->\n<HTML>')],
    ['html', utf16('<html><body>')],
    ['html', latin('<table border=1>')],
    ['mhtml', latin('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="x"\r\n\r\n')],
    [
      'mhtml',
      latin('From: <Saved by Word>\r\nSubject: a\r\nContent-Type: multipart/related; boundary=x\r\n'),
    ],
    ['odt', latin('PK\x03\x04........mimetypeapplication/vnd.oasis.opendocument.text')],
    ['odt', latin('<?xml version="1.0"?><office:document xmlns:office="x">')],
    ['docx', latin('PK\x03\x04......word/document.xml')],
    ['zip', latin('PK\x03\x04......xl/workbook.xml')],
    ['doc', ole('WordDocument')],
    ['docx', ole('EncryptedPackage')],
    ['ole', ole('Workbook')],
    ['word-xml', latin('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>')],
    ['text', latin('S\xe1\xbb\x91: 5/KH-UBND <html>')],
    ['text', latin('Content: multipart/related')],
  ] as const)('%s', (format, bytes) => {
    expect(detectFormat(bytes)).toBe(format);
  });
});
