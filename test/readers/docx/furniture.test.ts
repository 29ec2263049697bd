import { expect, test } from 'vitest';
import { p, r, tbl, tc, tr } from './makeDocx.js';
import { one, read } from './read.js';

const PAGE = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>';
const use = (place: 'header' | 'footer', type = 'default') =>
  `<w:${place}Reference w:type="${type}" r:id="${place}1"/>`;
const sect = (content: string) => `<w:sectPr>${content}</w:sectPr>`;

test('headers and footers are furniture, page numbers are told apart', async () => {
  const body = p('a') + sect(use('header') + use('footer'));
  const { furniture } = await read({
    body,
    headers: { header1: p(PAGE), footer1: p(r('Kế hoạch số 12 - trang ') + PAGE) },
  });
  expect(furniture).toMatchObject([
    { kind: 'page-number', text: '2', range: { page: 1 } },
    { kind: 'footer', text: 'Kế hoạch số 12 - trang 2' },
  ]);
});

test('a number typed by hand, with and without words', async () => {
  const kind = async (header: string) =>
    (await read({ body: p('a') + sect(use('header')), headers: { header1: header } })).furniture[0]?.kind;
  expect(await kind(p('- 3 -'))).toBe('page-number');
  expect(await kind(p('Trang 3/10'))).toBe('page-number');
  expect(await kind(p('DỰ THẢO 3'))).toBe('header');
  expect(await kind(tbl([tr([tc('SỞ Y TẾ'), tc('3')])]))).toBe('header');
  expect(await kind(p(''))).toBeUndefined();
});

test('headers of first and even pages only where they are in use', async () => {
  const headers = { header1: p('ĐẦU TRANG') };
  const count = async (type: string, more = '', settings?: string) => {
    const body = p('a') + sect(use('header', type) + more);
    const parts = { body, headers, ...(settings === undefined ? {} : { settings }) };
    return (await read(parts)).furniture.length;
  };
  expect(await count('first')).toBe(0);
  expect(await count('first', '<w:titlePg/>')).toBe(1);
  expect(await count('even')).toBe(0);
  expect(await count('even', '', '<w:evenAndOddHeaders/>')).toBe(1);
});

test('a part used by two sections stands once', async () => {
  const body = p('a', sect(use('header'))) + p('b') + sect(use('header'));
  expect((await read({ body, headers: { header1: p('SỞ NỘI VỤ') } })).furniture).toHaveLength(1);
});

test('notes are furniture in the order of their calls; their marks are no text', async () => {
  const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const note = (id: number, text: string) =>
    `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(text)}`)}</w:footnote>`;
  const parts = {
    body: p(`${r('Nghị định số 126/2024/NĐ-CP')}${call(3)}${r(' quy định')}${call(2)}`),
    footnotes: `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote>${note(2, 'hai')}${note(3, ' ba')}${note(4, 'không gọi')}`,
    endnotes: '',
  };
  expect(await one(parts)).toMatchObject({ text: 'Nghị định số 126/2024/NĐ-CP quy định' });
  expect((await read(parts)).furniture).toMatchObject([
    { kind: 'footnote', text: 'ba', range: { page: 1 } },
    { kind: 'footnote', text: 'hai' },
  ]);
});

test('endnotes', async () => {
  const parts = {
    body: p(`${r('a')}<w:r><w:endnoteReference w:id="1"/></w:r>`),
    endnotes: `<w:endnote w:id="1">${p('cuối')}</w:endnote>`,
  };
  expect((await read(parts)).furniture).toMatchObject([{ kind: 'footnote', text: 'cuối' }]);
});

test('a broken header is a warning, not an error', async () => {
  const document = await read({ body: p('a') + sect(use('header')), headers: { header1: '<w:p><w:r>' } });
  expect(document.blocks).toHaveLength(1);
  expect(document.warnings).toMatchObject([{ id: 'text/broken-part' }]);
});
