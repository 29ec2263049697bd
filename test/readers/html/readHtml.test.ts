import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/document/errors.js';
import { readHtml, readMhtml } from '../../../src/readers/html/index.js';
import { cells, latin, paragraphs, tables } from '../flow.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (body: string, head = '') =>
  readHtml(utf8(`<html><head><meta charset=utf-8>${head}</head><body>${body}</body></html>`));
const texts = (body: string, head = '') => paragraphs(read(body, head));

describe('text of HTML', () => {
  it('paragraphs, breaks, entities, blanks', () => {
    expect(texts('<p>K&#7871;&nbsp;ho&#x1ea1;ch\n  n&abreve;m<br>2026<div>a<p>b</div>c')).toEqual([
      'Kế hoạch năm 2026',
      'a',
      'b',
      'c',
    ]);
  });

  it('labels of Word as labels', () => {
    const document = read(
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><b><span style='mso-list:Ignore'>I.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></b><![endif]><b>MỤC ĐÍCH</b></p>`,
    );
    expect(paragraphs(document)).toEqual(['I. MỤC ĐÍCH']);
    const [first] = document.blocks;
    expect(first?.kind === 'paragraph' && [first.label, first.boldPrefix]).toEqual(['I.', 11]);
  });

  it('numbers of lists as browsers print them', () => {
    expect(
      texts('<ol type=I start=2><li>a<ol type=a><li><p>b</p><p>c</p></ol><li value=5>d</ol><ul><li>e</ul>'),
    ).toEqual(['II. a', 'a. b', 'c', 'V. d', '• e']);
  });

  it('what is hidden, struck by tracking or meant for programs is dropped', () => {
    expect(
      texts(
        `a<span style="display: none">b</span><span style='mso-hide:all'>c</span><del>d</del><script>e</script><!--[if gte mso 9]><xml>f</xml><![endif]--><span class=x>g</span>`,
        '<style><!-- .x{display:none} @page{size:1in} --></style><title>t</title>',
      ),
    ).toEqual(['a']);
  });

  it('alignment: attribute over rules, inside out', () => {
    const document = read(
      '<p align=center>a<div align=right><p>b</p><p style="text-align:justify">c</p></div><center>d</center>',
      '<style>p { text-align: left }</style>',
    );
    expect(document.blocks.map((block) => (block.kind === 'paragraph' ? block.align : ''))).toEqual([
      'center',
      'left',
      'justify',
      'center',
    ]);
  });

  it('old fonts by face and by style', () => {
    const document = read(
      `<p><font face=".VnTimeH">kÕ ho¹ch</font><p style='font-family:".VnTime"'>Tæ chøc n&shy;íc s¹ch<p><span style="font-family:'VNI-Times',serif">Toå chöùc</span>`,
    );
    expect(paragraphs(document)).toEqual(['KẾ HOẠCH', 'Tổ chức nước sạch', 'Tổ chức']);
  });

  it('notes, headers and pages of word processors', () => {
    const document = read(
      `<div title="footer"><p>Trang 3</p></div><p>a<a href="#_ftn1" name="_ftnref1">[1]</a> b</p><p style="page-break-before:always">c</p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1">[1]</a> Chú thích</p></div></div>`,
    );
    expect(paragraphs(document)).toEqual(['a b', 'c']);
    expect(document.furniture.map((one) => `${one.kind} ${one.text}`)).toEqual([
      'page-number Trang 3',
      'footnote Chú thích',
    ]);
    expect(document.pages).toHaveLength(2);
  });

  it('a box that floats in a paragraph stands behind it', () => {
    expect(texts('<p>S<span style="float:left"><p>DỰ THẢO</p></span>ố: /KH</p>')).toEqual([
      'Số: /KH',
      'DỰ THẢO',
    ]);
  });
});

describe('tables of HTML', () => {
  it('spans, header rows, rules', () => {
    const document = read(
      '<table border=1><thead><tr><th rowspan=2>a<th colspan=2>b<tr><th>c<th>d</thead><tr><td>e<td>f<td>g<tr><td rowspan=0 colspan=2>h<td>i<tr><td>j</table>',
    );
    expect(cells(document)).toEqual([
      '0,0 2x1 a',
      '0,1 1x2 b',
      '1,1 1x1 c',
      '1,2 1x1 d',
      '2,0 1x1 e',
      '2,1 1x1 f',
      '2,2 1x1 g',
      '3,0 2x2 h',
      '3,2 1x1 i',
      '4,2 1x1 j',
    ]);
    expect(tables(document)[0]).toMatchObject({ ruled: true, headerRows: 2 });
  });

  it('without any word of rules: two columns are layout, three are data', () => {
    expect(tables(read('<table><tr><td>a<td>b</table>'))[0]?.ruled).toBe(false);
    expect(tables(read('<table><tr><td>a<td>b<td>c</table>'))[0]?.ruled).toBe(true);
    expect(tables(read('<table border=0><tr><td>a<td>b<td>c</table>'))[0]?.ruled).toBe(false);
  });
});

describe('bytes of HTML', () => {
  const page = '<html><body><p>Kế hoạch đổi mới</body></html>';

  it('UTF-16 with and without a mark', () => {
    const units = [...page].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
    expect(paragraphs(readHtml(Uint8Array.from([0xff, 0xfe, ...units])))).toEqual(['Kế hoạch đổi mới']);
    expect(paragraphs(readHtml(Uint8Array.from(units)))).toEqual(['Kế hoạch đổi mới']);
  });

  it('Windows-1258 by its declaration', () => {
    const bytes = latin(
      '<meta charset="windows-1258"><p>K\u00ea\u00ec ho\u00e5\u00f2ch'.replace('\u00e5', 'a'),
    );
    const document = readHtml(bytes);
    expect(paragraphs(document)).toEqual(['Kế hoạch']);
    expect(document.warnings.map((one) => one.message)).toEqual(['windows-1258']);
  });

  it('an encoding that nobody knows is named', () => {
    expect(() => readHtml(latin('<meta charset="klingon"><p>a'))).toThrow(InputError);
  });

  it('one file with its pictures', () => {
    const mime = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="----=_x"',
      '',
      '------=_x',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>K=E1=BA=BF ho=E1=BA=A1=',
      'ch</p>',
      '------=_x',
      'Content-Type: image/gif',
      '',
      'GIF',
      '------=_x--',
    ].join('\r\n');
    expect(paragraphs(readMhtml(latin(mime)))).toEqual(['Kế hoạch']);
  });

  it('without text is empty, deep nesting is taken', () => {
    expect(() => read('<p></p>')).toThrow(InputError);
    const deep = `${'<div>'.repeat(50_000)}<p>a`;
    expect(() => read(deep)).not.toThrow(RangeError);
    expect(paragraphs(read(`<p>b</p>${'<table><tr><td>'.repeat(3000)}a`))[0]).toBe('b');
  });
});
