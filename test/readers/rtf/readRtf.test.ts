import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/document/errors.js';
import { readRtf } from '../../../src/readers/rtf/index.js';
import { cells, latin, paragraphs, tables } from '../flow.js';

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fswiss\fcharset163 Arial{\*\falt Helv};}{\f2\fnil\fcharset2 Symbol;}{\f3\fnil .VnTime;}{\f4\fnil VNI-Times;}{\f5\fnil .VnTimeH;}}`;
const read = (body: string) => readRtf(latin(`${HEAD}${body}}`));
const texts = (body: string) => paragraphs(read(body));

describe('letters of RTF', () => {
  it('as \\u with stand-ins, counted by \\uc in each group', () => {
    expect(texts(String.raw`K\u7871?ho\u7841?ch {\uc2 \u7871??x}\uc0\u7871 y{\uc1\u432\'75}\par`)).toEqual([
      'Kếhoạch ếxếyư',
    ]);
  });

  it('negative numbers and pairs beyond 16 bits', () => {
    expect(texts(String.raw`\u-3913?a\u-10179?\u-8704?\par`)[0]).toMatch(/a\u{1f600}$/u);
  });

  it('bytes in the code page of their font: 1258 has marks of its own', () => {
    // ê + acute in Windows-1258
    expect(texts(String.raw`{\f1 Ki\'ea\'ecm k\'ea\'ec ho\'f2ch}\par`)).toEqual(['Kiếm kế họch']);
  });

  it('signs by word and symbol', () => {
    expect(texts(String.raw`a\~b\_c\endash d\ldblquote e\rdblquote \tab f\line g\{\}\\\par`)).toEqual([
      'a b-c–d“e” f g{}\\',
    ]);
  });

  it('hidden and deleted text is dropped, \\bin jumped over', () => {
    expect(texts('a{\\v b}{\\deleted c}{\\pict\\bin6 }}}}}}}d\\par')).toEqual(['ad']);
  });

  it('old fonts, capitals by the font, the optional hyphen as ư', () => {
    const document = read(
      String.raw`{\f5 k\'d5 ho\'b9ch}\par {\f3 T\'e6 ch\'f8c n\-\'edc s\'b9ch}\par{\f4 To\'e5 ch\'f6\'f9c}\par a\-b\par`,
    );
    expect(paragraphs(document)).toEqual(['KẾ HOẠCH', 'Tổ chức nước sạch', 'Tổ chức', 'ab']);
    expect(document.warnings.map((one) => `${one.id} ${one.message}`)).toEqual([
      'text/legacy-decoded TCVN3: 2',
      'text/legacy-decoded VNI: 1',
    ]);
  });

  it('old fonts that the file takes for symbol fonts, labels too', () => {
    const head = String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset2 .VnTime;}{\f1\fcharset2 Symbol;}}`;
    const body = String.raw`{\f0{\listtext\f0 \'a7i\'d2u 1.\tab}T\'e6 ch\'f8c n\'ad\'edc}\par{\f1\'b7} \u-3846?\par}`;
    const document = readRtf(latin(head + body));
    expect(paragraphs(document)[0]).toBe('Điều 1. Tổ chức nước');
    expect(document.blocks[0]).toMatchObject({ label: 'Điều 1.' });
  });

  it('Unicode in an old font stays', () => {
    const document = read(String.raw`{\f3 T\u7893? ch\u7913?c c\'f4ng t\'e1c}\par{\f3 c\'f4ng}\par`);
    expect(paragraphs(document)).toEqual(['Tổ chức công tác', 'công']);
    expect(document.warnings).toEqual([]);
  });
});

describe('paragraphs of RTF', () => {
  it('labels as printed', () => {
    const document = read(
      String.raw`{\listtext\pard\plain I.\tab}\ls1\ilvl0 Chung\par\pard{\pntext\f2\'b7\tab}M\'f4t\par`,
    );
    expect(paragraphs(document)).toEqual(['I. Chung', '• Môt']);
    expect(document.blocks.map((block) => (block.kind === 'paragraph' ? block.label : ''))).toEqual([
      'I.',
      '•',
    ]);
  });

  it('labels by the list tables where the file prints none', () => {
    const lists = String.raw`{\*\listtable{\list{\listlevel\levelnfc1\levelstartat2\levelfollow0{\leveltext\'02\'00.;}{\levelnumbers\'01;}}{\listlevel\levelnfc0\levelstartat1{\leveltext\'04\'00.\'01.;}{\levelnumbers\'01\'03;}}\listid7}}{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls3}}`;
    expect(
      texts(
        String.raw`${lists}\pard\ls3\ilvl0 A\par\pard\ls3\ilvl1 B\par\pard\ls3\ilvl1 C\par\pard\ls3 D\par\pard E\par`,
      ),
    ).toEqual(['II. A', 'II.1. B', 'II.2. C', 'III. D', 'E']);
  });

  it('fields show their results, headers and notes stand aside', () => {
    const document = read(
      String.raw`{\header\pard {\field{\*\fldinst PAGE}{\fldrslt 2}}\par}a{\field{\*\fldinst HYPERLINK "x"}{\fldrslt b}}{\super\chftn{\*\footnote\pard Ch\'fa th\'edch\par}}c\par`,
    );
    expect(paragraphs(document)).toEqual(['abc']);
    expect(document.furniture.map((one) => `${one.kind} ${one.text}`)).toEqual([
      'page-number 2',
      'footnote Chú thích',
    ]);
  });

  it('what is said twice counts once, unknown optional groups are passed over', () => {
    expect(texts(String.raw`{\upr{ab}{\*\ud{\u7871?b}}}{\*\strange x{y}}{\info{\title t}}c\par`)).toEqual([
      'ếbc',
    ]);
  });

  it('sections and pages', () => {
    const { blocks, pages } = read(
      String.raw`\paperw11906\paperh16838 a\page b\par\sect\sectd\sbkpage\pgwsxn16838\pghsxn11906 c\par`,
    );
    expect(blocks.map((block) => (block.kind === 'page-break' ? block.page : block.kind))).toEqual([
      'paragraph',
      2,
      'paragraph',
      3,
      'paragraph',
    ]);
    expect(pages).toHaveLength(3);
  });
});

describe('tables of RTF', () => {
  const row = (cellDefinitions: string, content: string) =>
    String.raw`\trowd ${cellDefinitions}\pard\intbl ${content}\row`;

  it('rows, merged cells and borders', () => {
    const line = String.raw`\clbrdrt\brdrs\clbrdrl\brdrs\clbrdrb\brdrs\clbrdrr\brdrs`;
    const document = read(
      row(
        String.raw`${line}\clvmgf\cellx1000${line}\cellx2000${line}\cellx3000`,
        String.raw`a\cell b\par c\cell d\cell`,
      ) +
        row(
          String.raw`${line}\clvmrg\cellx1000${line}\clmgf\cellx2000${line}\clmrg\cellx3000`,
          String.raw`\cell e\cell\cell`,
        ) +
        row(String.raw`${line}\cellx1000${line}\cellx3000`, String.raw`f\cell g\cell`) +
        String.raw`\pard end\par`,
    );
    expect(cells(document)).toEqual([
      '0,0 2x1 a',
      '0,1 1x1 b c',
      '0,2 1x1 d',
      '1,1 1x2 e',
      '2,0 1x1 f',
      '2,1 1x2 g',
    ]);
    expect(tables(document)[0]?.ruled).toBe(true);
    expect(paragraphs(document)).toEqual(['end']);
  });

  it('tables in cells', () => {
    const document = read(
      String.raw`\trowd\cellx1000\cellx2000\pard\intbl a\par\pard\intbl\itap2 x\nestcell y\nestcell{\*\nesttableprops\trowd\cellx400\cellx800\nestrow}{\nonesttables\par}\pard\intbl\itap1 b\cell c\cell\row\pard end\par`,
    );
    expect(cells(document)).toEqual(['0,0 1x1 a x y b', '0,1 1x1 c']);
  });

  it('layout tables have no rules', () => {
    const document = read(
      row(String.raw`\cellx4000\cellx9000`, String.raw`Left\cell Right\cell`) + String.raw`\pard a\par`,
    );
    expect(tables(document)[0]?.ruled).toBe(false);
  });
});

describe('damaged RTF', () => {
  it('that breaks off is read and says so', () => {
    const document = readRtf(latin(`${HEAD}abc\\par def`));
    expect(paragraphs(document)).toEqual(['abc', 'def']);
    expect(document.warnings.map((one) => one.id)).toEqual(['text/truncated-file']);
  });

  it('without text is empty', () => {
    expect(() => readRtf(latin('{\\rtf1}'))).toThrow(InputError);
  });

  it('with a hundred thousand groups takes little time', () => {
    const started = performance.now();
    expect(paragraphs(readRtf(latin(`{\\rtf1 ${'{'.repeat(100_000)}a\\par`)))).toEqual(['a']);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
