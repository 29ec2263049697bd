import { expect, test } from 'vitest';
import { p, r, tbl, tc, tr } from './makeDocx.js';
import { paragraphs, read } from './read.js';

const BREAK = '<w:r><w:br w:type="page"/></w:r>';
const RENDERED = '<w:r><w:lastRenderedPageBreak/></w:r>';
const section = (type: string, width: number, height: number) =>
  `<w:sectPr><w:type w:val="${type}"/><w:pgSz w:w="${width}" w:h="${height}"/></w:sectPr>`;

async function outline(body: string): Promise<string[]> {
  const { blocks } = await read(body);
  return blocks.map((block) => {
    if (block.kind === 'page-break') return `-- ${block.page}`;
    return block.kind === 'table' ? 'table' : `${block.text} p${block.lines[0]?.range.page}`;
  });
}

test('a page break splits the paragraph that holds it', async () => {
  expect(await outline(p(r('a') + BREAK + r('b')) + p(BREAK + r('c')) + p(r('d') + BREAK))).toEqual([
    ...['a p1', '-- 2', 'b p2', '-- 3', 'c p3', 'd p3', '-- 4'],
  ]);
});

test('what Word laid out last counts, but not twice with an explicit break', async () => {
  expect(await outline(p(r('a')) + p(RENDERED + r('b')) + p(r('c') + BREAK) + p(RENDERED + r('d')))).toEqual([
    ...['a p1', 'b p2', 'c p2', '-- 3', 'd p3'],
  ]);
});

test('page break before a paragraph', async () => {
  const before = '<w:pageBreakBefore/>';
  expect(await outline(p('a', before) + p('b', before) + p(BREAK) + p('c', before))).toEqual([
    ...['a p1', '-- 2', 'b p2', '-- 3', 'c p3'],
  ]);
});

test('sections break pages as they say, with sizes of their own', async () => {
  const body =
    p('a', section('nextPage', 11_900, 16_840)) +
    p('b', section('continuous', 11_900, 16_840)) +
    p('c') +
    section('nextPage', 16_840, 11_900);
  expect(await outline(body)).toEqual(['a p1', 'b p1', '-- 2', 'c p2']);
  expect((await read(body)).pages).toMatchObject([
    { number: 1, width: 595, height: 842, text: 'digital' },
    { number: 2, width: 842, height: 595 },
  ]);
});

test('a row that is cut by a page counts once, however many cells go on', async () => {
  const cut = p(r('x') + RENDERED + r('y'));
  const { blocks, pages } = await read(
    tbl([tr([tc(cut), tc(cut), tc('z')]), tr([tc('a'), tc('b'), tc('c')])]) + p('sau'),
  );
  expect(pages).toHaveLength(2);
  expect(blocks[0]).toMatchObject({ ranges: [{ page: 1 }, { page: 2 }] });
  expect(paragraphs({ ...(await read(p('x'))), blocks })[0]?.lines[0]?.range.page).toBe(2);
});

test('a file without section says A4', async () => {
  const [page] = (await read(p('a'))).pages;
  expect(Math.round(page?.width ?? 0)).toBe(595);
});
