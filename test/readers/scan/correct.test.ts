import { describe, expect, it } from 'vitest';
import { settleLines } from '../../../src/readers/scan/correct/index.js';
import { correctNumerals } from '../../../src/readers/scan/correct/outline.js';
import { isText } from '../../../src/readers/scan/noise.js';
import type { OcrLine, ScannedWord } from '../../../src/readers/scan/types.js';

function line(text: string, confidence = 80): OcrLine {
  const words = text.split(' ').map((word, index) => ({
    text: word,
    confidence,
    box: [index * 50, 0, index * 50 + 40, 20] as const,
    letters: [],
  }));
  return { words, baseline: [18, 18] };
}

const settled = (...lines: OcrLine[]): string =>
  settleLines([lines])
    .flatMap((one) => one.words.map((word) => word.text))
    .filter((word) => word !== '')
    .join(' ');

describe('corrections of recognised text', () => {
  it.each([
    ['KÉ HOẠCH', 'KẾ HOẠCH'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NẠM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['3. TÓ CHỨC THỰC HIỆN', '3. TỔ CHỨC THỰC HIỆN'],
    ['Tổ thẳm định;', 'Tổ thẩm định;'],
    ['số 2034/QĐÐ-BGDĐT ngày', 'số 2034/QĐ-BGDĐT ngày'],
    ['số 894/VP-K.TTH ngày', 'số 894/VP-KTTH ngày'],
    ['Quý HI', 'Quý III'],
    ['Quý LIILIILIV', 'Quý I,II,III,IV'],
    ['Quý L IL, HI, IV', 'Quý I, II, III, IV'],
    ['Quý I, II, III. IV', 'Quý I, II, III, IV'],
    ['Quý I; II; HI; IV', 'Quý I; II; III; IV'],
    ['L. Hoàn thiện', 'I. Hoàn thiện'],
    ['H. Nâng cao', 'II. Nâng cao'],
    ['Sở V tế', 'Sở Y tế'],
    ['©) Phối hợp', 'c) Phối hợp'],
    ['©c) Phối hợp', 'c) Phối hợp'],
  ])('%s is %s', (read, right) => {
    expect(settled(line(read))).toBe(right);
  });

  it.each([
    ['hỒ sơ', 'hồ sơ'],
    ['cấp cứỨu', 'cấp cứu'],
    ['LƯu: VT, VP', 'Lưu: VT, VP'],
    ['Văn phòng Đẳng ủy', 'Văn phòng Đảng ủy'],
    ['SỞ Tư pháp', 'Sở Tư pháp'],
    ['Báo cáo SỞ Tư pháp', 'Báo cáo Sở Tư pháp'],
    ['chỉ tiết', 'chi tiết'],
    ['Chỉ phí khác', 'Chi phí khác'],
    ['Lưu: VT, QLCL„', 'Lưu: VT, QLCL'],
    ['các khoa,;', 'các khoa;'],
    ['(để b/o);', '(để b/c);'],
    ['được chọn (Vh);', 'được chọn (t/h);'],
    ['Lưu: VI, VP', 'Lưu: VT, VP'],
    ['số 63\u2044/NQ-CP', 'số 63/NQ-CP'],
    ['số 71/QĐ-TTqg ngày', 'số 71/QĐ-TTg ngày'],
    ['số 44-NQ/TU ngùy 17/12/2024', 'số 44-NQ/TU ngày 17/12/2024'],
    ['ngày 18 thúng 10 năm 2026', 'ngày 18 tháng 10 năm 2026'],
    ['Trạm ŸY tế', 'Trạm Y tế'],
    ['Sstt', 'Stt'],
    ['st', 'Stt'],
    ['SSTT', 'STT'],
    ['VỊ. Sở Giáo dục', 'VI. Sở Giáo dục'],
  ])('%s is %s', (read, right) => {
    expect(settled(line(read))).toBe(right);
  });

  it('takes the dot of an i for no hook, with whatever certainty it was read', () => {
    expect(settled(line('chỉ tiết', 99))).toBe('chi tiết');
  });

  it.each([
    'Lưu: VP, KT',
    'ngừng 10 năm',
    'học sinh (th) và',
    'Vị trí việc làm',
    'SỞ TƯ PHÁP',
    'HỒ SƠ',
    'UBND tỉnh',
    'Số',
    'chỉ đạo',
    'chỉ thường xuyên',
    'chỉ ngân sách nhà nước',
  ])('leaves %s as it is', (text) => {
    expect(settled(line(text))).toBe(text);
  });

  it('a short word of capitals that was read with certainty stays', () => {
    expect(settled(line('SỞ Tư pháp', 97))).toBe('SỞ Tư pháp');
  });

  it.each([
    'Thủ trưởng các đơn vị',
    'có quan hệ',
    'bao cao su',
    'người dẫn chương trình',
    'gọi thầu',
    'dự liệu',
    'số kết nối',
    'thì đưa vào',
    'có sổ ghi chép',
  ])('%s has a sense of its own', (text) => {
    expect(settled(line(text))).toBe(text);
  });

  it('of quarters goes over the end of a line', () => {
    expect(settled(line('Quý I, I,'), line('IL, IV'))).toBe('Quý I, II, III, IV');
  });

  it('goes over the end of a line', () => {
    expect(settled(line('báo cáo thẳm'), line('định kết quả'))).toBe('báo cáo thẩm định kết quả');
  });

  it.each(['KÉ HOẠCH', 'chất lương', 'Tổ thẳm định'])('leaves %s when it was read with certainty', (text) => {
    expect(settled(line(text, 97))).toBe(text);
  });

  it.each(['hoà bình', 'Điều 5. Hiệu lực', 'số 11/2016/TT-BYT', 'Quý 1', 'l. điểm'])('leaves %s', (text) => {
    expect(settled(line(text))).toBe(text);
  });

  it('keeps what was read beside the correction', () => {
    const [word] = settleLines([[line('KÉ HOẠCH')]])[0]?.words ?? [];
    expect(word).toMatchObject({ text: 'KẾ', read: 'KÉ' });
  });
});

describe('handwriting', () => {
  it.each([
    ['Số: 4Ñ5/KH-DCT', 'Số: /KH-DCT'],
    ['4z /KH-SYT', 'Số: /KH-SYT'],
    ['Số:222 /KH-SYT', 'Số: /KH-SYT'],
    ['Kiên Giang, ngày 4Ô tháng 10 năm 2017', 'Kiên Giang, ngày tháng 10 năm 2017'],
  ])('%s is left out', (read, left) => {
    expect(settled(line(read))).toBe(left);
  });

  it.each(['Số: 362/KH-SGDĐT', 'Đồng Tháp, ngày 14 tháng 4 năm 2026'])('%s is kept when certain', (text) => {
    expect(settled(line(text, 96))).toBe(text);
  });

  it('days in running text are print', () => {
    expect(settled(line('Luật ngày 1Ô tháng 6 năm 2025'))).toBe('Luật ngày 1Ô tháng 6 năm 2025');
  });
});

describe('numerals of sections', () => {
  const word = (text: string, base: number, x0: number, confidence = 96): ScannedWord => ({
    text,
    x0,
    x1: x0 + 20,
    base,
    size: 13,
    bold: true,
    italic: false,
    confidence,
    read: null,
  });
  const heads = (...numerals: [string, number][]): ScannedWord[] =>
    numerals.flatMap(([text, confidence], index) => [
      word(text, 100 + index * 50, 80, confidence),
      word('Nội', 100 + index * 50, 105),
    ]);

  it('a doubtful one between its neighbours is put right', () => {
    const words = heads(['I.', 96], ['II.', 96], ['II.', 31], ['IV.', 96]);
    const changed = correctNumerals([words]);
    expect([...changed.values()].map((one) => [one.text, one.read])).toEqual([['III.', 'II.']]);
  });

  it('a printed misnumbering stays', () => {
    expect(correctNumerals([heads(['I.', 96], ['II.', 96], ['II.', 96], ['IV.', 96])]).size).toBe(0);
  });
});

describe('isText', () => {
  it.each([
    ['Mục đích', 90, true],
    ['01/3/2018 – 05/3/2018', 30, true],
    ['26/3/2018 – 20/4/2018', 2, true],
    ['Số:4Ñ5/KH-DCT', 17, true],
    ['5', 90, true],
    ['„xe ⁄~', 20, false],
    ['|', 50, false],
  ])('%s read with %i is %s', (text, confidence, expected) => {
    expect(isText(line(text, confidence))).toBe(expected);
  });

  it('a word that lacks its blank is text where each of its letters is clear', () => {
    const read = (text: string, clear: number) => {
      const [one] = line(text, 39).words;
      const letters = [...text].map((letter) => ({
        text: letter,
        box: [0, 0, 9, 20] as const,
        confidence: clear,
      }));
      return isText({ words: one === undefined ? [] : [{ ...one, letters }], baseline: [18, 18] });
    };
    expect(read('antỉnh', 98)).toBe(true);
    expect(read('antỉnh', 80)).toBe(false);
    expect(read('rtkqễ', 98)).toBe(false);
  });

  it('points alone are none, figures and dashes are', () => {
    expect(isText(line(', ,', 95))).toBe(false);
    expect(isText(line('.', 95))).toBe(false);
    expect(isText(line('1 ,', 60))).toBe(true);
    expect(isText(line('-', 90))).toBe(true);
  });

  it('quarters are text however badly their strokes were read', () => {
    expect(isText(line('Quý]I,I,', 3))).toBe(true);
    expect(isText(line('Qu]I', 3))).toBe(false);
  });

  it('one word read with certainty makes the line text, whatever stands beside it', () => {
    const dirt = line('⁄~ „¿ Lưu', 10);
    const mixed = {
      ...dirt,
      words: dirt.words.map((one, at) => ({ ...one, confidence: at === 2 ? 92 : 10 })),
    };
    expect(isText(dirt)).toBe(false);
    expect(isText(mixed)).toBe(true);
    // Two letters may be anything.
    expect(
      isText({
        ...mixed,
        words: mixed.words.map((one) => (one.text === 'Lưu' ? { ...one, text: 'Lu' } : one)),
      }),
    ).toBe(false);
  });
});
