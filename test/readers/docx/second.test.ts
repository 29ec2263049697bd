import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import type { DocumentModel } from '../../../src/document/model.js';
import { readDocx } from '../../../src/readers/docx/index.js';
import { htmlToBlocks } from '../../../src/readers/docx/second/html.js';
import { abstractNum, item, lvl, makeDocx, num, p, r, tbl, tc, tr } from './makeDocx.js';
import { read } from './read.js';

test('broken XML is read by the second reader, which says so', async () => {
  const broken = `${p(r('I. MỤC ĐÍCH', '<w:b/>'))}${tbl([tr([tc('a'), tc('b'), tc('c')])])}<w:p></w:r></w:p>`;
  const document = await read(broken);
  expect(document.warnings).toMatchObject([{ id: 'text/second-reader' }]);
  expect(document.blocks[0]).toMatchObject({ text: 'I. MỤC ĐÍCH', boldPrefix: 11 });
  expect(document.blocks[1]).toMatchObject({ kind: 'table', columnCount: 3, ruled: true });
});

test('tables of HTML keep their spans', () => {
  const html =
    '<table><tr><td rowspan="2"><p>a</p></td><td colspan="2"><p>b</p></td></tr><tr><td>c</td><td>d<br />e</td></tr></table>';
  const [table] = htmlToBlocks(html);
  expect(table).toMatchObject({ kind: 'table', columnCount: 3, rowCount: 2 });
  const texts =
    table?.kind === 'table' ? table.cells.map((cell) => `${cell.row}${cell.column}${cell.text}`) : [];
  expect(texts).toEqual(['00a', '01b', '11c', '12d e']);
});

/** All words without labels, in reading order. */
function words({ blocks }: DocumentModel): string {
  const paragraphs = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    return block.kind === 'table' ? block.cells.flatMap((cell) => cell.paragraphs) : [];
  });
  return paragraphs
    .map(({ text, label }) => text.slice(label?.length ?? 0))
    .join('')
    .replace(/\s+/g, '');
}

test('both readers see the same words in the same order', async () => {
  const bytes = makeDocx({
    numbering: abstractNum(0, lvl(0, 'upperRoman', '%1.') + lvl(1, 'bullet', '-')) + num(1, 0),
    body: [
      tbl([tr([tc(p('UBND TỈNH A') + p(r('SỞ B', '<w:b/>'))), tc('CỘNG HÒA')])], ''),
      p('KẾ HOẠCH'),
      item('MỤC ĐÍCH', 1),
      item('Nâng cao nhận thức', 1, 1),
      p(
        `${r('Thực hiện ')}<w:hyperlink>${r('Kế hoạch số 12/KH-UBND')}</w:hyperlink><w:ins w:id="1" w:author="x">${r(' ngày 01/02/2026')}</w:ins>`,
      ),
      p(
        `<w:del w:id="2" w:author="x"><w:r><w:delText>bỏ</w:delText></w:r></w:del>${r('còn')}<w:r><w:tab/></w:r>${r('lại')}`,
      ),
      tbl([tr([tc('TT'), tc('Nội dung', '<w:gridSpan w:val="2"/>')]), tr([tc('1'), tc('a'), tc('b')])]),
    ].join(''),
  });
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(words(await readDocx(bytes))).toBe(value.replace(/\s+/g, ''));
});
