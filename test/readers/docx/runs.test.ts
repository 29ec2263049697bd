import { expect, test } from 'vitest';
import { p, r } from './makeDocx.js';
import { one, read, texts } from './read.js';

test('runs join into one text, tabs are blanks, blanks are single', async () => {
  expect(await texts(p(`${r('KẾ ')}${r('HO')}${r('ẠCH')}<w:r><w:tab/><w:t> 2026</w:t></w:r>`))).toEqual([
    'KẾ HOẠCH 2026',
  ]);
});

test('a line break begins a new line of the same paragraph', async () => {
  const paragraph = await one(p(`${r('Nghị định số 30/2020/NĐ-')}<w:r><w:br/></w:r>${r('CP')}`));
  expect(paragraph.text).toBe('Nghị định số 30/2020/NĐ-CP');
  expect(paragraph.lines.map((line) => line.text)).toEqual(['Nghị định số 30/2020/NĐ-', 'CP']);
});

test('hyphens: the unbreakable one is printed, the optional one is not, U+00AD itself is kept', async () => {
  expect(
    await texts(p(`<w:r><w:t>NĐ</w:t><w:noBreakHyphen/><w:t>CP x</w:t><w:softHyphen/><w:t>y</w:t></w:r>`)),
  ).toEqual(['NĐ-CP xy']);
  expect(await texts(p('tr\u00adêng'))).toEqual(['tr\u00adêng']);
});

test('symbols print what their font shows', async () => {
  const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  expect(
    await texts(p(sym('Wingdings', 'F0FC') + sym('Symbol', 'F0B3') + sym('Times New Roman', '00A7'))),
  ).toEqual(['✓≥§']);
  expect(await texts(p(r('\uf0b7 x', '<w:rFonts w:ascii="Symbol"/>')))).toEqual(['• x']);
});

test('fields give their result, not their instruction', async () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const inner = mark('begin') + instruction(' REF b ') + mark('separate') + r('hidden') + mark('end');
  const field = mark('begin') + instruction(' IF ') + inner + mark('separate') + r('kết quả') + mark('end');
  expect(await texts(p(`${r('a ')}${field}${r(' b')}`))).toEqual(['a kết quả b']);
  expect(await texts(p(`<w:fldSimple w:instr=" DATE ">${r('ngày 01')}</w:fldSimple>`))).toEqual(['ngày 01']);
});

test('a field that never ends hides nothing', async () => {
  const open = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>';
  expect(await texts(p(open + r('một')) + p('hai'))).toEqual(['một', 'hai']);
});

test('wrappers are looked through', async () => {
  const wrap = (name: string, inside: string) => `<w:${name}>${inside}</w:${name}>`;
  const control = wrap('sdt', `<w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr>${wrap('sdtContent', r('ba '))}`);
  expect(
    await texts(
      p(wrap('hyperlink', r('một ')) + wrap('smartTag', r('hai ')) + control + wrap('customXml', r('bốn'))),
    ),
  ).toEqual(['một hai ba bốn']);
  expect(await texts(wrap('sdt', wrap('sdtContent', p('khối'))))).toEqual(['khối']);
});

test('formulas keep their letters', async () => {
  expect(await texts(p('<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>'))).toEqual(['x=1']);
});

test('text is composed (NFC) and clean', async () => {
  expect(await texts(p('Ke\u0302\u0301 hoa\u0323ch\u200b\u00a0 1'))).toEqual(['Kế hoạch 1']);
});

test('paragraphs without text are no blocks', async () => {
  expect((await read(p('') + p('   ') + p('a'))).blocks).toHaveLength(1);
});

test('small faults of the XML do no harm', async () => {
  expect(await texts(p('<w:r><w:t attr=1>a & b &nbsp;\u0001c</w:t></w:r>'))).toEqual(['a & b &nbsp;c']);
});
