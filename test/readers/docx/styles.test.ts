import { expect, test } from 'vitest';
import { p, r } from './makeDocx.js';
import { one, read } from './read.js';

const style = (id: string, content: string, type = 'paragraph', more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${content}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>',
  style('Normal', '<w:pPr><w:jc w:val="both"/></w:pPr>', 'paragraph', ' w:default="1"'),
  style(
    'Base',
    '<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>',
  ),
  style('Child', '<w:basedOn w:val="Base"/><w:rPr><w:i/></w:rPr>'),
  style('Caps', '<w:rPr><w:caps/></w:rPr>'),
  style('Strong', '<w:rPr><w:b/></w:rPr>', 'character'),
  style('Loop', '<w:basedOn w:val="Loop"/>'),
].join('');

test('the default style and the document defaults hold where nothing else is said', async () => {
  expect(await one({ body: p('a'), styles })).toMatchObject({ align: 'justify', size: 13, boldPrefix: 0 });
  expect(await one(p('a'))).toMatchObject({ align: 'left', size: 10 });
});

test('styles inherit along their chain', async () => {
  expect(await one({ body: p('abc', styled('Child')), styles })).toMatchObject({
    align: 'center',
    size: 14,
    boldPrefix: 3,
    italic: true,
  });
});

test('direct format wins, and a toggle in both styles cancels', async () => {
  expect(await one({ body: p(r('abc', '<w:b w:val="0"/>'), styled('Child')), styles })).toMatchObject({
    boldPrefix: 0,
  });
  expect(
    await one({ body: p(r('abc', '<w:rStyle w:val="Strong"/>'), styled('Base')), styles }),
  ).toMatchObject({
    boldPrefix: 0,
  });
  expect(await one({ body: p(r('abc', '<w:rStyle w:val="Strong"/>')), styles })).toMatchObject({
    boldPrefix: 3,
  });
});

test('capitals are what is printed', async () => {
  expect(await one({ body: p('Ủy ban đ', styled('Caps')), styles })).toMatchObject({ text: 'ỦY BAN Đ' });
  expect(await one(p(r('Nơi nhận', '<w:smallCaps/>')))).toMatchObject({ text: 'NƠI NHẬN' });
  expect(await one(p(r('a', '<w:caps/><w:smallCaps w:val="0"/>')))).toMatchObject({ text: 'A' });
});

test('a run-in heading is bold up to its end', async () => {
  const paragraph = await one(p(r('b) Cá nhân:', '<w:b/>') + r(' Cán bộ, công chức.')));
  expect(paragraph.text.slice(0, paragraph.boldPrefix ?? -1)).toBe('b) Cá nhân:');
  expect(await one(p(r('a', '<w:b/>') + r('  ') + r('b', '<w:b/>')))).toMatchObject({
    text: 'a b',
    boldPrefix: 3,
  });
});

test('italic asks for every letter; the size is that of most letters', async () => {
  expect(await one(p(r('một', '<w:i/>') + r(' ') + r('hai', '<w:i/>')))).toMatchObject({ italic: true });
  expect(await one(p(r('một', '<w:i/>') + r('hai')))).toMatchObject({ italic: false });
  expect(await one(p(r('a', '<w:sz w:val="16"/>') + r('dài hơn', '<w:sz w:val="28"/>')))).toMatchObject({
    size: 14,
  });
});

test('lines know their own weight', async () => {
  const [block] = (await read(p(`${r('PHỤ LỤC', '<w:b/>')}<w:r><w:br/></w:r>${r('(kèm theo)', '<w:i/>')}`)))
    .blocks;
  expect(block).toMatchObject({
    lines: [
      { bold: true, italic: false },
      { bold: false, italic: true },
    ],
  });
});

test('unknown and circular styles do no harm', async () => {
  expect(await one({ body: p('a', styled('Gone')), styles })).toMatchObject({ align: 'justify' });
  expect(await one({ body: p('a', styled('Loop')), styles })).toMatchObject({ text: 'a' });
});
