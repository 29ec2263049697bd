import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/document/errors.js';
import { readDocx } from '../../../src/readers/docx/index.js';
import { makeDocx, p, r, root, zipXml } from './makeDocx.js';
import { read, texts } from './read.js';

async function failure(bytes: Uint8Array): Promise<string> {
  try {
    await readDocx(bytes);
    return 'none';
  } catch (error) {
    return error instanceof InputError ? error.code : `not an InputError: ${error}`;
  }
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

describe('what can be read', () => {
  test('the producer', async () => {
    const app =
      '<Properties><Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion></Properties>';
    expect(await read({ body: p('a'), app })).toMatchObject({
      producer: 'Microsoft Office Word 16.0000',
      format: 'docx',
    });
    expect(await read(p('a'))).toMatchObject({ producer: null, signatures: [], warnings: [] });
  });

  test('macro files and templates', async () => {
    const contentType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    expect(await texts({ body: p('a'), contentType })).toEqual(['a']);
  });

  test('strict files, other prefixes, a default name space', async () => {
    const strict = root('document', `<w:body>${p(r('đậm', '<w:b/>'))}</w:body>`).replaceAll(
      W,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    const other = `<x:document xmlns:x="${W}"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:t>b</x:t></x:r></x:p></x:body></x:document>`;
    for (const [xml, text] of [
      [strict, 'đậm'],
      [other, 'b'],
      [
        other
          .replaceAll('x:', '')
          .replace('xmlns:x', 'xmlns')
          .replace('xmlnsx', 'xmlns')
          .replace('val', 'x:val'),
        'b',
      ],
    ] as const) {
      const { blocks } = await readDocx(zipXml({ 'word/document.xml': xml }));
      expect(blocks).toMatchObject([{ text }]);
    }
  });

  test('a main part elsewhere, in UTF-16', async () => {
    const xml = root('document', `<w:body>${p('Ủy ban')}</w:body>`).replace('UTF-8', 'UTF-16');
    const utf16 = new Uint8Array(
      Uint16Array.from([0xfeff, ...[...xml].map((letter) => letter.charCodeAt(0))]).buffer,
    );
    const rels =
      '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="/Other/Text.xml"/></Relationships>';
    const { blocks } = await readDocx(zipSync({ '_rels/.rels': strToU8(rels), 'other/text.xml': utf16 }));
    expect(blocks).toMatchObject([{ text: 'Ủy ban' }]);
  });

  test('the time of a signature', async () => {
    const signature =
      '<Signature><SignatureValue>x</SignatureValue><Object><mdssi:Value xmlns:mdssi="m">2026-04-14T08:01:02Z</mdssi:Value></Object></Signature>';
    const files = { '_xmlsignatures/sig1.xml': signature };
    expect((await read({ body: p('a'), files })).signatures).toMatchObject([
      { signedAt: '2026-04-14T08:01:02Z', integrity: 'unknown' },
    ]);
  });
});

describe('what cannot', () => {
  const good = makeDocx({ body: p('a'.repeat(50)) });

  test('nothing, noise, other formats', async () => {
    expect(await failure(new Uint8Array())).toBe('empty');
    expect(await failure(strToU8('%PDF-1.7'))).toBe('unknown-format');
    expect(await failure(zipXml({ 'a.txt': 'x' }))).toBe('unknown-format');
    expect(await failure(zipXml({ 'word/document.xml': '<html/>' }))).toBe('unknown-format');
    expect(
      await failure(
        zipXml({
          'xl/workbook.xml': '<x/>',
          '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></R>',
        }),
      ),
    ).toBe('unknown-format');
  });

  test('cut short', async () => {
    expect(await failure(good.slice(0, good.length - 40))).toBe('truncated');
    expect(await failure(good.slice(0, 30))).toBe('truncated');
  });

  test('encrypted', async () => {
    const ole = new Uint8Array(1024);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await failure(ole)).toBe('unknown-format');
    ole.set(
      [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      512,
    );
    expect(await failure(ole)).toBe('encrypted');
  });

  test('entity bombs and towers of elements', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body/></w:document>';
    expect(await failure(zipXml({ 'word/document.xml': bomb }))).toBe('unreadable');
    const deep = (element: string, times: number) =>
      `<w:${element}>`.repeat(times) + `</w:${element}>`.repeat(times);
    expect(await failure(makeDocx({ body: deep('sdt', 100_000) }))).toBe('unreadable');
    const tables = '<w:tbl><w:tr><w:tc>'.repeat(120) + p('x') + '</w:tc></w:tr></w:tbl>'.repeat(120);
    expect(await failure(makeDocx({ body: tables }))).toBe('none');
  });

  test('zip bombs: the sizes in the directory are believed only up to a limit', async () => {
    const bytes = good.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(await failure(bytes)).toBe('too-large');
  });

  test('damaged bytes anywhere give a document or a known error', async () => {
    let seed = 7;
    const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
    const source = makeDocx({
      body: p('Kế hoạch số 12/KH-UBND').repeat(20),
      styles: '<w:style w:styleId="a"/>',
    });
    for (let round = 0; round < 300; round++) {
      const bytes = source.slice();
      for (let i = 0; i < 1 + (round % 4); i++) bytes[next() % bytes.length] = next() % 256;
      expect(await failure(bytes)).not.toMatch(/^not/);
    }
  });
});
