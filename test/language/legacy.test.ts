import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/language/legacy/decide.js';
import { decodeLegacy } from '../../src/language/legacy/decode.js';
import { legacyFont } from '../../src/language/legacy/fonts.js';
import { guessEncoding, restoreCapitals } from '../../src/language/legacy/guess.js';
import { hornForHyphen } from '../../src/language/legacy/hyphens.js';
import { repairLookalikes } from '../../src/language/legacy/lookalikes.js';
import { countSyllables, isSyllable } from '../../src/language/legacy/syllables.js';

interface Encoder {
  encode(text: string, encoding: 'tcvn3' | 'vni'): { text: string; font: string }[];
}
// The generator of test documents has tables of its own.
const { encode } = (await import('../../scripts/twins/legacy/encode.mjs' as string)) as Encoder;

const VOWELS = 'aáàảãạâấầẩẫậăắằẳẵặeéèẻẽẹêếềểễệoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựiíìỉĩịyýỳỷỹỵđ';
const SENTENCE =
  'Tổ chức thực hiện công tác tuyên truyền, phổ biến giáo dục pháp luật cho học sinh, sinh viên năm 2009.';

describe('decoding', () => {
  it('TCVN3: every small letter, and capitals by the font', () => {
    const decoded = encode(VOWELS, 'tcvn3').map(({ text }) => decodeLegacy(text, 'TCVN3'));
    expect(decoded.join('')).toBe(VOWELS);
    const shouted = encode('KẾ HOẠCH ĐỔI MỚI', 'tcvn3').map(({ text, font }) => {
      const letters = decodeLegacy(text, 'TCVN3');
      return legacyFont(font)?.capitals ? letters.toLocaleUpperCase('vi') : letters;
    });
    expect(shouted.join('')).toBe('KẾ HOẠCH ĐỔI MỚI');
  });

  it('VNI: every letter, small and capital', () => {
    const all = VOWELS + VOWELS.toLocaleUpperCase('vi');
    expect(decodeLegacy(encode(all, 'vni')[0]?.text ?? '', 'VNI')).toBe(all);
  });

  it('VNI: a mark in the next run belongs to the vowel before', () => {
    const first = decodeLegacy('to', 'VNI');
    const second = decodeLegacy('å chöùc', 'VNI', 'o');
    expect((first + second).normalize('NFC')).toBe('tổ chức');
  });

  it('VNI: a mark without a vowel is what it looks like', () => {
    expect(decodeLegacy('5ù', 'VNI')).toBe('5ù');
  });

  it('VPS and VISCII, also when the bytes went through Windows-1252', () => {
    const bytes = (values: readonly number[], label: string) =>
      new TextDecoder(label).decode(Uint8Array.from(values));
    // Việt Nam, kế hoạch
    const vps = [
      0x56, 0x69, 0x8c, 0x74, 0x20, 0x4e, 0x61, 0x6d, 0x20, 0x6b, 0x89, 0x20, 0x68, 0x6f, 0xe5, 0x63, 0x68,
    ];
    const viscii = [
      0x56, 0x69, 0xae, 0x74, 0x20, 0x4e, 0x61, 0x6d, 0x20, 0x6b, 0xaa, 0x20, 0x68, 0x6f, 0xd5, 0x63, 0x68,
    ];
    expect(decodeLegacy(bytes(vps, 'windows-1252'), 'VPS')).toBe('Việt Nam kế hoạch');
    expect(decodeLegacy(String.fromCharCode(...vps), 'VPS')).toBe('Việt Nam kế hoạch');
    expect(decodeLegacy(bytes(viscii, 'windows-1252'), 'VISCII')).toBe('Việt Nam kế hoạch');
  });

  it('TCVN3: the soft hyphen is ư', () => {
    expect(decodeLegacy('n\u00adíc', 'TCVN3')).toBe('nước');
  });
});

describe('fonts', () => {
  it.each([
    ['.VnTime', 'TCVN3', false],
    ['.VnTimeH', 'TCVN3', true],
    ['ABCDEF+.VnArialH-Bold', 'TCVN3', true],
    ['.VnArial Narrow', 'TCVN3', false],
    ['VNI-Times', 'VNI', false],
    ['VNI-Helve,Bold', 'VNI', false],
    ['VPS Times', 'VPS', false],
  ] as const)('%s', (name, encoding, capitals) => {
    expect(legacyFont(name)).toEqual({ encoding, capitals });
  });

  it.each(['Times New Roman', 'Arial', 'Vivaldi', 'Vnirvana', 'Verdana', undefined])(
    '%s is of Unicode',
    (name) => {
      expect(legacyFont(name)).toBeNull();
    },
  );
});

describe('deciding', () => {
  it('text in such a font may be Unicode all the same', () => {
    expect(readingOf('Tổ chức thực hiện', 'TCVN3')).toBe('unicode');
    expect(readingOf('công tác giáo dân', 'TCVN3')).not.toBe('legacy');
    expect(readingOf('Tæ chøc thùc hiÖn', 'TCVN3')).toBe('legacy');
    expect(readingOf('Toå chöùc thöïc hieän', 'VNI')).toBe('legacy');
    expect(readingOf('UBND 2009', 'TCVN3')).toBe('unsure');
  });

  it('guesses by the words, and says nothing of foreign or short text', () => {
    expect(
      guessEncoding(
        encode(SENTENCE, 'tcvn3')
          .map((piece) => piece.text)
          .join(''),
      ),
    ).toBe('TCVN3');
    expect(
      guessEncoding(
        encode(SENTENCE, 'vni')
          .map((piece) => piece.text)
          .join(''),
      ),
    ).toBe('VNI');
    expect(guessEncoding(SENTENCE)).toBeNull();
    expect(guessEncoding('Æ 5')).toBeNull();
    const french = "L'été dernier, à côté du théâtre, des élèves étaient très fâchés contre le garçon âgé.";
    expect(guessEncoding(french)).toBeNull();
  });
});

describe('syllables', () => {
  it.each(['nghiêng', 'quyết', 'gì', 'giếng', 'khuỷu', 'Đảng', 'UỶ', 'ủy', 'ư', 'yêu', 'xoèn'])(
    '%s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  it.each(['bàc', 'qướ', 'Tæ', 'chøc', 'fá', 'nghoãngx', 'ắắ'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('counts the words of a sentence', () => {
    const { words, valid } = countSyllables(SENTENCE);
    expect(valid).toBe(words);
    expect(words).toBeGreaterThan(10);
  });
});

describe('repairs', () => {
  it.each([
    ['Lƣu trữ hồ sơ', 'Lưu trữ hồ sơ', 1],
    ['Ðảng ủy, QÐ-UBND, HÐND', 'Đảng ủy, QĐ-UBND, HĐND', 3],
    ['Quyê ́t đi ̣nh', 'Quyết định', 2],
    ['thư ́ hai', 'thứ hai', 1],
    ['Ðorðe, Ƣxyz', 'Ðorðe, Ƣxyz', 0],
  ])('%s', (text, wanted, count) => {
    expect(repairLookalikes(text)).toEqual({ text: wanted.normalize('NFC'), count });
  });

  it('hyphens of PDF engines become ư where they make a word', () => {
    expect(hornForHyphen('n-ớc, tr-ờng, NĐ-CP, 9-10, kinh tế-xã hội, -')).toBe(
      'nước, trường, NĐ-CP, 9-10, kinh tế-xã hội, -',
    );
  });

  it('capitals of TCVN3 text', () => {
    expect(restoreCapitals('KếHOạCH NăM')).toBe('KẾHOẠCH NĂM');
    expect(restoreCapitals('KÕ HOạCH')).toBe('KÕ HOẠCH');
    expect(restoreCapitals('Số: 09/KH-THCSđT')).toBe('Số: 09/KH-THCSĐT');
    expect(restoreCapitals('Hà Nội, ngày 2')).toBe('Hà Nội, ngày 2');
  });
});
