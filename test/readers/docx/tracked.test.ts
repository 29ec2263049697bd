import { expect, test } from 'vitest';
import { p, r, tbl, tc, tr } from './makeDocx.js';
import { cells, one, texts } from './read.js';

const by = 'w:id="1" w:author="a"';
const deleted = (text: string) => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const mark = (inside: string) => `<w:rPr>${inside}</w:rPr>`;

test('changes are read as accepted', async () => {
  const moved = `<w:moveFrom ${by}>${r('cũ')}</w:moveFrom><w:moveTo ${by}>${r('mới')}</w:moveTo>`;
  expect(await texts(p(`${r('a ')}${deleted('bỏ')}<w:ins ${by}>${r('thêm ')}</w:ins>${moved}`))).toEqual([
    'a thêm mới',
  ]);
});

test('former formats do not count', async () => {
  const was = `<w:b w:val="0"/><w:rPrChange ${by}><w:rPr><w:vanish/><w:b/></w:rPr></w:rPrChange>`;
  expect(await one(p(r('chữ', was)))).toMatchObject({ text: 'chữ', boldPrefix: 0 });
});

test('a deleted paragraph mark joins two paragraphs', async () => {
  const first = p(r('một '), mark(`<w:del ${by}/>`));
  expect(await texts(first + p('hai') + p('ba'))).toEqual(['một hai', 'ba']);
  expect(await texts(first)).toEqual(['một']);
  expect(await texts(p(r('một '), mark(`<w:moveFrom ${by}/>`)) + p('hai'))).toEqual(['một hai']);
});

test('deleted rows are gone', async () => {
  expect(await cells(tbl([tr([tc('a')]), tr([tc('b')], `<w:del ${by}/>`), tr([tc('c')])]))).toEqual([
    '0,0 1x1 a',
    '1,0 1x1 c',
  ]);
});

test('hidden text is dropped, also through styles', async () => {
  const styles =
    '<w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="HidP"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body =
    p(
      r('a') +
        r('b', '<w:vanish/>') +
        r('c', '<w:rStyle w:val="Hid"/>') +
        r('d', '<w:rStyle w:val="Hid"/><w:vanish w:val="0"/>'),
    ) + p(r('e') + r('f', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="HidP"/>');
  expect(await texts({ body, styles })).toEqual(['ad', 'f']);
});

test('a style separator runs a heading into its text', async () => {
  const heading = p(r('1. Mục đích:', '<w:b/>'), mark('<w:vanish/><w:specVanish/>'));
  expect(await one(heading + p(' nâng cao.'))).toMatchObject({
    text: '1. Mục đích: nâng cao.',
    boldPrefix: 12,
  });
});

test('a paragraph hidden with its mark leaves nothing, not even a number', async () => {
  expect(await texts(p(r('x', '<w:vanish/>'), mark('<w:vanish/>')) + p('sau'))).toEqual(['sau']);
});
