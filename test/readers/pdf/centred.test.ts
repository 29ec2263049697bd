import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/index.js';
import { type Item, makePdf, text, widthOf } from './makePdf.js';

const [LEFT, RIGHT] = [85, 535];

/** Lines in the middle of the measure, between paragraphs that fill it. */
async function paragraphsOf(...lines: string[]): Promise<string[]> {
  const full = (y: number): Item[] => [
    text(LEFT, y, 'x'.repeat(75)),
    text(LEFT, y + 18, 'x'.repeat(75)),
    text(LEFT, y + 36, 'xong.'),
  ];
  const centred = lines.map((line, i) => text((LEFT + RIGHT - widthOf(line)) / 2, 200 + i * 18, line));
  const model = await readPdf(makePdf([{ items: [...full(80), ...centred, ...full(320)] }]));
  return model.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .filter((one) => !one.startsWith('x'));
}

describe('centred lines', () => {
  it('go on over a line that all but fills the measure', async () => {
    const lines = [
      'kết quả thực hiện Đề án của Tỉnh ủy năm 2026 về',
      `phát triển vùng chè ${'o'.repeat(54)}`,
      'giai đoạn 2026 (tháng 9)',
    ];
    expect(await paragraphsOf(...lines)).toEqual([lines.join(' ')]);
  });

  it.each([
    ['in a symbol', '(Lưu ý: xem phân công của Kế hoạch 113/KH-', 'UBND)', '113/KH-UBND)'],
    ['in a period', 'phát triển vùng chè giai đoạn 2026-', '2030 (tháng 9)', '2026-2030 (tháng 9)'],
  ])('go on behind a hyphen %s', async (_, above, below, joined) => {
    const [paragraph, ...others] = await paragraphsOf(above, below);
    expect(paragraph).toContain(joined);
    expect(others).toEqual([]);
  });

  it('stay apart from a label above them', async () => {
    expect(await paragraphsOf('Phụ lục I', 'DANH MỤC NHIỆM VỤ NĂM 2026 CỦA XÃ')).toHaveLength(2);
  });
});
