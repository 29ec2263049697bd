import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/index.js';
import { makeLegacyPdf } from './makeLegacyPdf.js';

async function read(fonts: readonly string[], lines: Parameters<typeof makeLegacyPdf>[1]) {
  const { blocks, warnings } = await readPdf(makeLegacyPdf(fonts, lines));
  const text = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
  return { text, warnings: warnings.map((warning) => `${warning.id} ${warning.message}`) };
}

describe('PDF in fonts of old encodings', () => {
  it('TCVN3 by .VnTime, capitals by .VnTimeH', async () => {
    const { text, warnings } = await read(
      ['.VnTime', 'ABCDEF+.VnTimeH'],
      [
        [{ font: 2, text: 'kÕ ho¹ch' }],
        [{ font: 1, text: 'Tæ chøc thùc hiÖn c«ng t¸c n\u00adíc s¹ch vµ vÖ sinh m«i tr\u00adêng n¨m 2009.' }],
        [{ font: 1, text: 'C«ng v¨n sè 12/UBND-VX, th­ ngµy 2-9-2009 göi Së T­ ph¸p; kinh tÕ-x· héi.' }],
      ],
    );
    expect(text).toContain('KẾ HOẠCH');
    expect(text).toContain('Tổ chức thực hiện công tác nước sạch và vệ sinh môi trường năm 2009.');
    expect(text).toContain('Công văn số 12/UBND-VX, thư ngày 2-9-2009 gửi Sở Tư pháp; kinh tế-xã hội.');
    expect(warnings).toEqual([expect.stringMatching(/^text\/legacy-decoded TCVN3/)]);
  });

  it('VNI by VNI-Times, also bold', async () => {
    const { text } = await read(
      ['VNI-Times,Bold', 'VNI-Times'],
      [
        [{ font: 1, text: 'KEÁ HOAÏCH' }],
        [
          {
            font: 2,
            text: 'Toå chöùc thöïc hieän coâng taùc nöôùc saïch vaø veä sinh moâi tröôøng, Ñöùc Thoï.',
          },
        ],
      ],
    );
    expect(text).toContain('KẾ HOẠCH');
    expect(text).toContain('Tổ chức thực hiện công tác nước sạch và vệ sinh môi trường, Đức Thọ.');
  });

  it('leaves letters of other languages in other fonts alone', async () => {
    const { text, warnings } = await read(
      ['Arial'],
      [[{ font: 1, text: 'Ænima, façade, Müller, señor, T¹' }]],
    );
    expect(text).toBe('Ænima, façade, Müller, señor, T¹');
    expect(warnings).toEqual([]);
  });
});
