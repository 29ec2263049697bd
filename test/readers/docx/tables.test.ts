import { expect, test } from 'vitest';
import { p, tbl, tc, tr } from './makeDocx.js';
import { cells, read, table } from './read.js';

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const down = (restart = false) => (restart ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
const edges = (value: string, names = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']) =>
  names.map((name) => `<w:${name} w:val="${value}"/>`).join('');

test('cells merged across and down stand once', async () => {
  const rows = [
    tr([tc('a', down(true)), tc('b', span(2))]),
    tr([tc('', down()), tc('c'), tc('d')]),
    tr([tc('e', down(true)), tc('f'), tc('g', down())]),
  ];
  expect(await cells(tbl(rows))).toEqual([
    ...['0,0 2x1 a', '0,1 1x2 b', '1,1 1x1 c', '1,2 1x1 d', '2,0 1x1 e', '2,1 1x1 f', '2,2 1x1 g'],
  ]);
});

test('the old horizontal merge', async () => {
  const rows = [
    tr([tc('a', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('b')]),
    tr([tc('c'), tc('d'), tc('e')]),
  ];
  expect((await cells(tbl(rows))).slice(0, 2)).toEqual(['0,0 1x2 a', '0,2 1x1 b']);
});

test('gaps of a row are filled with empty cells', async () => {
  const rows = [
    tr([tc('a'), tc('b'), tc('c'), tc('d')]),
    tr([tc('x')], '<w:gridBefore w:val="1"/><w:gridAfter w:val="2"/>'),
    tr([tc('y'), tc('z')]),
  ];
  expect((await cells(tbl(rows))).slice(4)).toEqual([
    ...['1,0 1x1', '1,1 1x1 x', '1,2 1x2', '2,0 1x1 y', '2,1 1x1 z', '2,2 1x2'],
  ]);
});

test('every place of the grid is covered once, whatever the spans say', async () => {
  const rows = [
    tr([tc('a', span(2) + down(true)), tc('b', span(99_999))]),
    tr([tc('', down()), tc('c', span(0))]),
    tr([]),
    tr([tc('d', `${down()}${span(2)}`), tc('e', span(-4))]),
  ];
  const { cells: found, rowCount, columnCount } = await table(tbl(rows));
  const covered = found.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
  expect(columnCount).toBe(258);
  expect(covered).toBe(rowCount * columnCount);
});

test('a table in a cell gives its paragraphs to the cell', async () => {
  const inner = tbl([tr([tc('b'), tc('c')])]);
  expect(await cells(tbl([tr([tc(p('a') + inner + p('d'))])]))).toEqual(['0,0 1x1 a b c d']);
});

test('leading rows marked as header', async () => {
  const header = '<w:tblHeader/>';
  const rows = [tr([tc('a')], header), tr([tc('b')], header), tr([tc('c')]), tr([tc('d')], header)];
  expect(await table(tbl(rows))).toMatchObject({ headerRows: 2, rowCount: 4 });
  expect(await table(tbl([tr([tc('a')], '<w:tblHeader w:val="0"/>')]))).toMatchObject({ headerRows: null });
});

test('rows and cells inside content controls', async () => {
  const control = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  expect(await cells(tbl([control(tr([control(tc('a')), tc('b')]))]))).toEqual(['0,0 1x1 a', '0,1 1x1 b']);
});

test('ruled: by the table, by its style or by its cells', async () => {
  const rows = (props = '') => [tr([tc('a', props), tc('b', props)]), tr([tc('c', props), tc('d', props)])];
  const style = (content: string) =>
    `<w:style w:type="table" w:styleId="T"><w:name w:val="T"/>${content}</w:style><w:style w:type="table" w:styleId="U"><w:basedOn w:val="T"/></w:style>`;
  const grid = style(`<w:tblPr><w:tblBorders>${edges('single')}</w:tblBorders></w:tblPr>`);
  const ofStyle = '<w:tblStyle w:val="U"/>';
  expect(await table(tbl(rows()))).toMatchObject({ ruled: true });
  expect(await table({ body: tbl(rows(), ofStyle), styles: grid })).toMatchObject({ ruled: true });
  expect(await table(tbl(rows(`<w:tcBorders>${edges('single')}</w:tcBorders>`), ''))).toMatchObject({
    ruled: true,
  });
  const bands = style(
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${edges('single')}</w:tcBorders></w:tcPr></w:tblStylePr>`,
  );
  expect(await table({ body: tbl(rows(), ofStyle), styles: bands })).toMatchObject({ ruled: true });
});

test('not ruled: no borders, none said, white ones, one decorative line', async () => {
  const rows = (props = '') => [tr([tc('a', props), tc('b')])];
  expect(await table(tbl(rows(), ''))).toMatchObject({ ruled: false });
  expect(await table(tbl(rows(), `<w:tblBorders>${edges('nil')}</w:tblBorders>`))).toMatchObject({
    ruled: false,
  });
  const white = edges('single').replace(/\/>/g, ' w:color="FFFFFF"/>');
  expect(await table(tbl(rows(), `<w:tblBorders>${white}</w:tblBorders>`))).toMatchObject({ ruled: false });
  expect(
    await table(tbl(rows(`<w:tcBorders>${edges('single', ['bottom'])}</w:tcBorders>`), '')),
  ).toMatchObject({ ruled: false });
  expect(await table(tbl(rows(), '<w:tblStyle w:val="Unknown"/>'))).toMatchObject({ ruled: false });
});

test('explicit "nil" of every cell wins over the style', async () => {
  const styles = `<w:style w:type="table" w:styleId="T"><w:tblPr><w:tblBorders>${edges('single')}</w:tblBorders></w:tblPr></w:style>`;
  const none = `<w:tcBorders>${edges('nil')}</w:tcBorders>`;
  const body = tbl([tr([tc('a', none), tc('b', none)])], '<w:tblStyle w:val="T"/>');
  expect(await table({ body, styles })).toMatchObject({ ruled: false });
});

test('a table without cells is no block', async () => {
  expect((await read(tbl([]) + tbl([tr([])]))).blocks).toEqual([]);
});
