import { describe, expect, it } from 'vitest';
import { p } from './makeDocx.js';
import { read } from './read.js';

const tab = '<w:r><w:tab/></w:r>';
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of texts with tabs between them; an empty one stands for a tab at the beginning. */
const line = (...parts: string[]) => p(parts.map((part) => (part === '' ? '' : t(part))).join(tab));

async function columns(body: string): Promise<string[][][]> {
  const { blocks } = await read(body);
  return blocks.flatMap((block) =>
    block.kind === 'table' && !block.ruled
      ? [block.cells.map((cell) => cell.paragraphs.map(({ text }) => text))]
      : [],
  );
}

const LETTERHEAD = [
  line('UBND TỈNH HÀ TÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  line('SỞ THỦY LỢI', 'Độc lập - Tự do - Hạnh phúc'),
  line('Số: 12/KH-STL', 'Hà Tân, ngày 05 tháng 3 năm 2026'),
].join('');
const BODY = `${p(t('KẾ HOẠCH'))}${p(t('Nạo vét kênh năm 2026'))}${p(t('I. MỤC ĐÍCH'))}${p(t('- Tưới đủ nước.'))}`;

describe('columns made with tabs', () => {
  it('are a letterhead', async () => {
    expect(await columns(LETTERHEAD + BODY)).toEqual([
      [
        ['UBND TỈNH HÀ TÂN', 'SỞ THỦY LỢI', 'Số: 12/KH-STL'],
        [
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'Độc lập - Tự do - Hạnh phúc',
          'Hà Tân, ngày 05 tháng 3 năm 2026',
        ],
      ],
    ]);
  });

  it('or with many blanks, are recipients beside the signature', async () => {
    const closing = [
      line('Nơi nhận:', 'KT. GIÁM ĐỐC'),
      p(t(`- Như trên;${' '.repeat(30)}PHÓ GIÁM ĐỐC`)),
      line('- Các trạm thủy nông;'),
      line('', '(Đã ký)'),
      line('- Lưu: VT.'),
      line('', '', 'Lê Văn Kênh'),
    ].join('');
    expect(await columns(BODY + closing + p(t('PHỤ LỤC')))).toEqual([
      [
        ['Nơi nhận:', '- Như trên;', '- Các trạm thủy nông;', '- Lưu: VT.'],
        ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Đã ký)', 'Lê Văn Kênh'],
      ],
    ]);
  });

  it('end before the text goes on', async () => {
    const closing = [line('Nơi nhận:', 'GIÁM ĐỐC'), line('- Lưu: VT.', 'Lê Văn Kênh')].join('');
    const { blocks } = await read(BODY + closing + p(t('Danh sách kèm theo gồm các trạm sau đây.')));
    const last = blocks.at(-1);
    expect(last?.kind === 'paragraph' && last.text).toBe('Danh sách kèm theo gồm các trạm sau đây.');
  });

  it('are not seen in the running text', async () => {
    const text = `${line('1.', 'Nạo vét tuyến kênh chính')}${line('', 'Thụt đầu dòng bằng phím tab')}${line('Kinh phí:', '20 triệu đồng')}`;
    expect(await columns(BODY + text)).toEqual([]);
    const { blocks } = await read(text);
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      '1. Nạo vét tuyến kênh chính',
      'Thụt đầu dòng bằng phím tab',
      'Kinh phí: 20 triệu đồng',
    ]);
  });
});
