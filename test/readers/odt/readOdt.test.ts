import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/document/errors.js';
import { readOdt } from '../../../src/readers/odt/index.js';
import { cells, paragraphs, tables } from '../flow.js';

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"';

const content = (body: string, styles: string) =>
  `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

function make(body: string, styles = '', others: Record<string, string> = {}): Uint8Array {
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': content(body, styles),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const read = (body: string, styles = '') => readOdt(make(body, styles));
const texts = (body: string, styles = '') => paragraphs(read(body, styles));

const LISTS = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/><text:list-level-style-bullet text:level="3" text:bullet-char="-"/></text:list-style>`;
const item = (text: string, inner = '') =>
  `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`;

describe('text of ODT', () => {
  it('blanks, tabs, breaks, spans, removed text, remarks', () => {
    expect(
      texts(
        '<text:tracked-changes><text:p>x</text:p></text:tracked-changes><text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d<text:span>e</text:span><office:annotation><text:p>y</text:p></office:annotation></text:p>',
      ),
    ).toEqual(['a b c de']);
  });

  it('weight, capitals and hiding by styles, inner spans over outer ones', () => {
    const styles =
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="N" style:family="text"><style:text-properties fo:font-weight="normal" fo:text-transform="uppercase"/></style:style><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const document = read(
      '<text:p><text:span text:style-name="B">ab<text:span text:style-name="N">cd</text:span></text:span><text:span text:style-name="H">x</text:span></text:p>',
      styles,
    );
    const [first] = document.blocks;
    expect(first?.kind === 'paragraph' && [first.text, first.boldPrefix]).toEqual(['abCD', 2]);
  });

  it('numbers of lists: levels, going on, starting anew', () => {
    const list = (inner: string, more = '') => `<text:list text:style-name="L1"${more}>${inner}</text:list>`;
    expect(
      texts(
        list(
          item('a', `<text:list>${item('b')}${item('c', `<text:list>${item('d')}</text:list>`)}</text:list>`),
        ) +
          list(item('e'), ' text:continue-numbering="true"') +
          list(`<text:list-header><text:p>f</text:p></text:list-header>${item('g')}`) +
          list('<text:list-item text:start-value="9"><text:p>h</text:p><text:p>i</text:p></text:list-item>'),
        LISTS,
      ),
    ).toEqual(['I. a', 'I.1. b', 'I.2. c', '- d', 'II. e', 'f', 'I. g', 'IX. h', 'i']);
  });

  it('notes, boxes and pages', () => {
    const document = read(
      '<text:p>a<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Chú thích</text:p></text:note-body></text:note>b<draw:frame><draw:text-box><text:p>DỰ THẢO</text:p></draw:text-box></draw:frame>c</text:p><text:p text:style-name="P">d</text:p>',
      '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>',
    );
    expect(paragraphs(document)).toEqual(['abc', 'DỰ THẢO', 'd']);
    expect(document.furniture.map((one) => `${one.kind} ${one.text}`)).toEqual(['footnote Chú thích']);
    expect(document.pages).toHaveLength(2);
  });
});

describe('tables of ODT', () => {
  it('spans, covered and repeated cells, header rows, rules', () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell table:style-name="C" ${more}><text:p>${text}</text:p></table:table-cell>`;
    const covered = '<table:covered-table-cell/>';
    const document = read(
      `<table:table><table:table-header-rows><table:table-row>${cell('a', 'table:number-rows-spanned="2"')}${cell('b', 'table:number-columns-spanned="2"')}${covered}</table:table-row></table:table-header-rows><table:table-row>${covered}${cell('c', 'table:number-columns-repeated="2"')}</table:table-row></table:table>`,
      '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>',
    );
    expect(cells(document)).toEqual(['0,0 2x1 a', '0,1 1x2 b', '1,1 1x1 c', '1,2 1x1 c']);
    expect(tables(document)[0]).toMatchObject({ ruled: true, headerRows: 1 });
  });
});

describe('files of ODT', () => {
  it('flat ones are read too', () => {
    const flat = `<?xml version="1.0"?><office:document ${NAMES}><office:body><office:text><text:p>Kế hoạch</text:p></office:text></office:body></office:document>`;
    expect(paragraphs(readOdt(strToU8(flat)))).toEqual(['Kế hoạch']);
  });

  const code = (bytes: Uint8Array): string => {
    try {
      readOdt(bytes);
      return 'read';
    } catch (error) {
      return error instanceof InputError ? error.code : 'unknown';
    }
  };

  it('encrypted, damaged and other ones are refused', () => {
    const manifest = '<manifest><manifest:encryption-data/></manifest>';
    expect(code(make('<text:p>a</text:p>', '', { 'META-INF/manifest.xml': manifest }))).toBe('encrypted');
    expect(code(make('<text:p>a', ''))).toBe('unreadable');
    expect(code(make('', ''))).toBe('empty');
    const whole = make('<text:p>a</text:p>');
    expect(code(whole.slice(0, whole.length - 40))).toBe('truncated');
    expect(
      code(
        strToU8(
          '<?xml version="1.0"?><office:document><office:body><office:spreadsheet/></office:body></office:document>',
        ),
      ),
    ).toBe('unknown-format');
  });
});
