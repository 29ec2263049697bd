import { describe, expect, it } from 'vitest';
import { findNumbers, numberKey, readNumberLine } from '../../src/language/documentNumber.js';

const numbers = (text: string): string[] => findNumbers(text).map((found) => found.number);

describe('numbers in running text', () => {
  it.each([
    ['Kế hoạch số 412/KH-UBND ngày 03/02/2026', ['412/KH-UBND']],
    ['Quyết định số 17/2019/QĐ-UBND và Nghị định số 61/2024/NĐ-CP', ['17/2019/QĐ-UBND', '61/2024/NĐ-CP']],
    ['Nghị quyết số 33-NQ/TW, ngày 09/6/2014', ['33-NQ/TW']],
    ['Luật số 41/2024/QH15 và Nghị quyết 528/2018/UBTVQH14', ['41/2024/QH15', '528/2018/UBTVQH14']],
    ['Công văn số 1635/SGDĐT- GDTrH ngày 02/9/2025', ['1635/SGDĐT-GDTrH']],
    ['văn bản 108 /TTr-SNV', ['108/TTr-SNV']],
    ['Nghị quyết số 66.7/2025/NQ-CP', ['66.7/2025/NQ-CP']],
    ['Công văn 16/CGC.BT của Hội', ['16/CGC.BT']],
    ['Kế hoạch số 45 /KH - UBND ngày 02/3/2026', ['45/KH-UBND']],
    ['Kế hoạch số 31/KH-BCĐ389 của Ban', ['31/KH-BCĐ389']],
    ['Luật số 43/2013/QH 13 ngày 26/11/2013', ['43/2013/QH13']],
    ['Thông tư liên tịch số 37/2012/TTLT-BTC-BYT', ['37/2012/TTLT-BTC-BYT']],
    ['Công văn số 3294-CV/VPTW/nb', ['3294-CV/VPTW/nb']],
    ['Kế hoạch số 12/KH-LĐ-2026 của Liên đoàn', ['12/KH-LĐ-2026']],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each([
    'trực 24/7',
    'ngày 23/10/2025',
    'ít nhất 1 lần/tháng',
    'lớp 12A3,4',
    'giai đoạn 2025 - 2026',
    'tỷ lệ 3/4 số hộ',
    '08 bài/năm',
  ])('finds none in "%s"', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('cuts a footnote digit that sticks to the end', () => {
    expect(numbers('Nghị định số 126/2024/NĐ-CP1 của Chính phủ')).toEqual(['126/2024/NĐ-CP']);
  });

  it('keeps a malformed year so that it can be reported', () => {
    expect(numbers('Nghị định số 45/25010/NĐ-CP')).toEqual(['45/25010/NĐ-CP']);
  });
});

describe('the number line', () => {
  it('parts type, issuer and units', () => {
    expect(readNumberLine('2004/KH-SYT-CĐN')).toMatchObject({
      serial: '2004',
      symbol: 'KH-SYT-CĐN',
      typeCode: 'KH',
      issuerCode: 'SYT',
      unitCodes: ['CĐN'],
    });
  });

  it('knows a công văn by its missing type', () => {
    expect(readNumberLine('519/SNV-TCCC')).toMatchObject({
      serial: '519',
      typeCode: null,
      issuerCode: 'SNV',
      unitCodes: ['TCCC'],
    });
  });

  it.each(['      /KH-SGD&ĐT-VP', '……/KH-UBND', ' ....../KH-UBND'])('has no serial in "%s"', (text) => {
    expect(readNumberLine(text)).toMatchObject({ serial: null, typeCode: 'KH' });
  });

  it('reads the Party style', () => {
    expect(readNumberLine('05-KH/ĐU')).toMatchObject({
      serial: '05',
      typeCode: 'KH',
      issuerCode: 'ĐU',
      symbol: 'KH/ĐU',
    });
  });

  it('gives nothing for words', () => {
    expect(readNumberLine('lượng học sinh')).toBeNull();
  });
});

describe('spellings of one number', () => {
  it.each([
    ['671/KH-SGD&ĐT', '671/KH-SGDĐT'],
    ['011/TT-LĐCL', '11/TT-LĐCL'],
    ['101/QĐ-TTg', '101/QD-TTG'],
    ['57- NQ/TW', '57-NQ/TW'],
  ])('%s and %s are one', (a, b) => {
    expect(numberKey(a)).toBe(numberKey(b));
  });

  it('keeps different numbers apart', () => {
    expect(numberKey('11/QĐ-UBND')).not.toBe(numberKey('11/QĐ-HĐND'));
  });
});
