import { expect, test } from 'vitest';
import { abstractNum, item, lvl, num, p, r, tbl, tc, tr } from './makeDocx.js';
import { cells, one, texts } from './read.js';

const PLAN = lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.') + lvl(2, 'lowerLetter', '%3)');
const DECIMAL = lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%1.%2.') + lvl(2, 'decimal', '%1.%2.%3.');
const override = (level: number, content: string) =>
  `<w:lvlOverride w:ilvl="${level}">${content}</w:lvlOverride>`;
const startAt = (level: number, value: number) => override(level, `<w:startOverride w:val="${value}"/>`);

/** The labels of items of the given levels (list 1) or of `[list, level]`. */
async function labels(
  numbering: string,
  levels: readonly (number | readonly [number, number])[],
  styles = '',
) {
  const body = levels.map((each) =>
    typeof each === 'number' ? item('x', 1, each) : item('x', each[0], each[1]),
  );
  const found = await texts({ body: body.join(''), numbering, styles });
  return found.map((text) => text.replace(/ ?x$/, ''));
}

test('levels count and start anew under a new parent', async () => {
  expect(await labels(abstractNum(0, PLAN) + num(1, 0), [0, 1, 1, 2, 2, 1, 2, 0, 1])).toEqual([
    ...['I.', '1.', '2.', 'a)', 'b)', '3.', 'a)', 'II.', '1.'],
  ]);
});

test('skipped parents count as begun', async () => {
  expect(await labels(abstractNum(0, DECIMAL) + num(1, 0), [1, 1, 0, 1, 2, 0, 2, 1])).toEqual([
    ...['1.1.', '1.2.', '2.', '2.1.', '2.1.1.', '3.', '3.1.1.', '3.2.'],
  ]);
});

test('lists of one definition count on, unless they set their own start', async () => {
  const numbering = abstractNum(0, PLAN) + num(1, 0) + num(2, 0) + num(3, 0, startAt(0, 1));
  expect(
    await labels(numbering, [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 0],
      [1, 0],
    ]),
  ).toEqual(['I.', 'II.', 'I.', 'II.', 'III.']);
});

test('a level may be replaced for one list', async () => {
  const numbering =
    abstractNum(0, DECIMAL) + num(1, 0) + num(2, 0, override(0, lvl(0, 'upperLetter', 'Mục %1')));
  expect(
    await labels(numbering, [
      [1, 0],
      [2, 0],
    ]),
  ).toEqual(['1.', 'Mục B']);
});

test('restart rules', async () => {
  const never = lvl(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>');
  expect(await labels(abstractNum(0, lvl(0, 'decimal', '%1.') + never) + num(1, 0), [0, 1, 0, 1])).toEqual([
    ...['1.', '1)', '2.', '2)'],
  ]);
});

test('number formats', async () => {
  const list = (format: string, start: number) => abstractNum(0, lvl(0, format, '%1', '', start)) + num(1, 0);
  expect(await labels(list('lowerLetter', 25), [0, 0, 0, 0])).toEqual(['y', 'z', 'aa', 'bb']);
  expect(await labels(list('upperLetter', 4), [0])).toEqual(['D']);
  expect(await labels(list('decimalZero', 9), [0, 0])).toEqual(['09', '10']);
  expect(await labels(list('lowerRoman', 4), [0])).toEqual(['iv']);
  expect(await labels(list('upperRoman', 1994), [0])).toEqual(['MCMXCIV']);
  expect(await labels(list('none', 1), [0])).toEqual(['']);
  expect(await labels(list('decimal', 0), [0, 0])).toEqual(['0', '1']);
});

test('legal levels print Arabic numbers', async () => {
  const levels = lvl(0, 'upperRoman', 'PHẦN %1') + lvl(1, 'decimal', '%1.%2.', '<w:isLgl/>');
  expect(await labels(abstractNum(0, levels) + num(1, 0), [0, 0, 1])).toEqual(['PHẦN I', 'PHẦN II', '2.1.']);
});

test('bullets print what is seen', async () => {
  const bullet = (text: string, font = '') =>
    abstractNum(
      0,
      lvl(0, 'bullet', text).replace('</w:lvl>', `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:lvl>`),
    ) + num(1, 0);
  expect(await labels(bullet('-'), [0])).toEqual(['-']);
  expect(await labels(bullet('–'), [0])).toEqual(['–']);
  expect(await labels(bullet('\uf0b7', 'Symbol'), [0])).toEqual(['•']);
  expect(await labels(bullet('·', 'Symbol'), [0])).toEqual(['•']);
  expect(await labels(bullet('\uf0a7', 'Wingdings'), [0])).toEqual(['▪']);
  expect(await labels(bullet('\uf02d', 'Symbol'), [0])).toEqual(['-']);
  expect(await labels(bullet('ü', 'Wingdings'), [0])).toEqual(['✓']);
});

test('the label stands in the text, with a blank unless the list says none', async () => {
  const article = lvl(0, 'decimal', 'Điều %1', '<w:suff w:val="nothing"/>');
  const numbering = abstractNum(0, article) + num(1, 0);
  expect(await one({ body: item('. Phạm vi', 1), numbering })).toMatchObject({
    text: 'Điều 1. Phạm vi',
    label: 'Điều 1',
  });
  const plan = abstractNum(0, PLAN) + num(1, 0);
  const paragraph = await one({ body: item('MỤC ĐÍCH', 1), numbering: plan });
  expect(paragraph).toMatchObject({ text: 'I. MỤC ĐÍCH', label: 'I.' });
  expect(paragraph.lines[0]?.text).toBe('I. MỤC ĐÍCH');
  expect(await one(p('I. MỤC ĐÍCH'))).toMatchObject({ label: null });
});

test('a list item without text prints its label: the number column of a table', async () => {
  const numbering = abstractNum(0, DECIMAL) + num(1, 0);
  const row = (text: string) => tr([tc(item('', 1)), tc(text)]);
  expect(await cells({ body: tbl([row('a'), row('b')]), numbering })).toEqual([
    ...['0,0 1x1 1.', '0,1 1x1 a', '1,0 1x1 2.', '1,1 1x1 b'],
  ]);
});

test('number 0 takes a paragraph out of the list of its style', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering = abstractNum(0, PLAN) + num(1, 0);
  const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  const body =
    p('a', '<w:pStyle w:val="H1"/>') +
    p('b', '<w:pStyle w:val="H2"/>') +
    p('c', `<w:pStyle w:val="H2"/>${none}`);
  expect(await texts({ body, numbering, styles })).toEqual(['I. a', '1. b', 'c']);
});

test('a level that belongs to a style', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering =
    abstractNum(0, lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2/', '<w:pStyle w:val="H2"/>')) +
    num(1, 0);
  expect(await texts({ body: p('b', '<w:pStyle w:val="H2"/>'), numbering, styles })).toEqual(['1/ b']);
});

test('numbering styles lead to the list that defines them', async () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="NS"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering =
    abstractNum(0, `<w:styleLink w:val="NS"/>${lvl(0, 'decimal', '%1/')}`) +
    abstractNum(1, '<w:numStyleLink w:val="NS"/>') +
    num(1, 0) +
    num(2, 1);
  expect(
    await labels(
      numbering,
      [
        [2, 0],
        [1, 0],
      ],
      styles,
    ),
  ).toEqual(['1/', '2/']);
});

test('a plain label before bold text counts as bold, a bold one before plain text only itself', async () => {
  const numbering = abstractNum(0, DECIMAL) + num(1, 0);
  const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  expect(await one({ body: p(r('Mục đích', '<w:b/>'), numPr), numbering })).toMatchObject({ boldPrefix: 11 });
  expect(await one({ body: p(r('Mục đích'), `${numPr}<w:rPr><w:b/></w:rPr>`), numbering })).toMatchObject({
    boldPrefix: 2,
  });
});

test('lists and levels that are not defined print nothing', async () => {
  expect(
    await texts({ body: item('a', 9) + item('b', 1, 7), numbering: abstractNum(0, PLAN) + num(1, 0) }),
  ).toEqual([...['a', 'b']]);
});
