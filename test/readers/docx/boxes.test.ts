import { expect, test } from 'vitest';
import { p, r, tbl, tc, tr } from './makeDocx.js';
import { cells, read, texts } from './read.js';

const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;
const shape = (inside: string) =>
  `<w:drawing><wps:wsp><wps:txbx>${box(inside)}</wps:txbx></wps:wsp></w:drawing>`;
const vml = (inside: string) => `<w:pict><v:shape><v:textbox>${box(inside)}</v:textbox></v:shape></w:pict>`;
const either = (choice: string, fallback: string, needs = 'wps') =>
  `<mc:AlternateContent><mc:Choice Requires="${needs}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

test('a text box is read once, behind the paragraph that anchors it', async () => {
  const both = either(shape(p('DỰ THẢO')), vml(p('DỰ THẢO')));
  expect(await texts(p(`${r('Số: ')}<w:r>${both}</w:r>${r('/KH')}`) + p('sau'))).toEqual([
    'Số: /KH',
    'DỰ THẢO',
    'sau',
  ]);
});

test('old shapes and unknown new ones', async () => {
  expect(await texts(p(`<w:r>${vml(p('hộp'))}</w:r>`))).toEqual(['hộp']);
  expect(await texts(p(`<w:r>${either(shape(p('mới')), vml(p('cũ')), 'zz9')}</w:r>`))).toEqual(['cũ']);
});

test('a box in a cell stays in the cell, a table in a box is kept', async () => {
  expect(await cells(tbl([tr([tc(p(`${r('a')}<w:r>${shape(p('b'))}</w:r>`))])]))).toEqual(['0,0 1x1 a b']);
  expect((await read(p(`<w:r>${shape(tbl([tr([tc('x')])]))}</w:r>`))).blocks[0]?.kind).toBe('table');
});

test('alternatives inside runs of text are taken once', async () => {
  expect(await texts(p(`<w:r>${either('<w:t>mới</w:t>', '<w:t>cũ</w:t>', 'w14')}</w:r>`))).toEqual(['mới']);
});

test('WordArt is a watermark', async () => {
  const { furniture, blocks } = await read(
    p('<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>'),
  );
  expect(blocks).toEqual([]);
  expect(furniture).toMatchObject([{ kind: 'watermark', text: 'DỰ THẢO' }]);
});
