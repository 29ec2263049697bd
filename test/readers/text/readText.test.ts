import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/document/errors.js';
import { readText } from '../../../src/readers/text/index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readText(utf8(text));
const paragraphs = (text: string) =>
  read(text).blocks.flatMap((b) => (b.kind === 'paragraph' ? [b.text] : []));

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((c) => [...c].map((x) => x.charCodeAt(0)));
  return Uint8Array.from(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])));
}

const codeOf = (bytes: Uint8Array, encoding?: string): string => {
  try {
    readText(bytes, encoding === undefined ? {} : { encoding });
    return 'read';
  } catch (error) {
    return error instanceof InputError ? error.code : 'other';
  }
};

describe('encodings', () => {
  const text = 'Sở Thủy lợi ban hành Kế hoạch tưới tiêu vụ mùa.';
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with mark', utf8(`\ufeff${text}`)],
    ['decomposed', utf8(text.normalize('NFD'))],
    ['UTF-16 LE', utf16(text, true, true)],
    ['UTF-16 BE', utf16(text, false, true)],
    ['UTF-16 LE without mark', utf16(text, true, false)],
  ])('%s', (_, bytes) => expect(readText(bytes).blocks[0]).toMatchObject({ text }));

  it('says why bytes cannot be read', () => {
    expect(codeOf(new Uint8Array())).toBe('empty');
    expect(codeOf(utf8(' \n\t\f\n'))).toBe('empty');
    expect(codeOf(Uint8Array.from([75, 7, 0, 1, 2, 3, 250, 0, 0, 9]))).toBe('unknown-format');
    expect(codeOf(Uint8Array.from([75, 233, 32, 104, 111, 97]))).toBe('invalid-encoding');
    expect(codeOf(utf8(text), 'no-such-code')).toBe('invalid-encoding');
  });
});

describe('paragraphs', () => {
  const body = [
    '- Cung cấp đầy đủ, kịp thời, chính xác thông tin về lịch tưới tiêu và việc vận',
    'hành các trạm bơm; hướng dẫn nông dân các xã vùng hạ lưu của sông Trà tích nước',
    'trước mùa khô.',
    '- Phối hợp chặt chẽ giữa các trạm thủy nông, các phòng chuyên môn, Phòng Văn hóa',
    '- Xã hội các xã, phường và các hợp tác xã dùng nước trong toàn vùng hạ lưu này.',
    '2. Yêu cầu',
    'Thực hiện đúng tiến độ.',
  ];
  const expected = [
    `${body[0]} ${body[1]} ${body[2]}`,
    `${body[3]} ${body[4]}`,
    '2. Yêu cầu',
    'Thực hiện đúng tiến độ.',
  ];
  it.each([
    ['LF', body.join('\n')],
    ['CRLF', body.join('\r\n')],
    ['CR', body.join('\r')],
    ['double-spaced', body.join(' \n\n')],
  ])('joins wrapped lines (%s)', (_, text) => expect(paragraphs(text)).toEqual(expected));

  it('keeps every physical line with its number', () => {
    const [first] = read(`\n${body.join('\n')}`).blocks;
    expect(first?.kind === 'paragraph' && first.lines.map(({ range }) => range.lines)).toEqual([
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
  });

  it('joins the title, keeps letterhead, recipients and signature apart', () => {
    const text = [
      'UBND TỈNH HẠ GIANG',
      'SỞ THỦY LỢI',
      'KẾ HOẠCH',
      'Vận hành các trạm bơm và lịch tưới tiêu',
      'vụ mùa năm 2027',
      'Căn cứ Luật Thủy lợi;',
      'I. MỤC ĐÍCH, YÊU CẦU CỦA VIỆC VẬN HÀNH',
      'CÁC TRẠM BƠM',
      'Nơi nhận:',
      '- UBND tỉnh (để b/c);',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Trần Văn Sông',
    ];
    expect(paragraphs(text.join('\n'))).toEqual([
      ...text.slice(0, 3),
      `${text[3]} ${text[4]}`,
      text[5],
      `${text[6]} ${text[7]}`,
      ...text.slice(8),
    ]);
  });
});

describe('pages', () => {
  it('counts form feeds, takes page numbers and signing times out', () => {
    const model = read(`Trang đầu.\f2\nTrang hai.\n2027-01-05T08:00:00+0700\n\f`);
    expect(model.pages).toHaveLength(2);
    expect(model.blocks.map((b) => b.kind)).toEqual(['paragraph', 'page-break', 'paragraph']);
    expect(model.furniture.map(({ kind, text }) => [kind, text])).toEqual([
      ['page-number', '2'],
      ['signature-text', '2027-01-05T08:00:00+0700'],
    ]);
  });
});

describe('side by side', () => {
  it('makes one unruled row of wide gaps', () => {
    const text = [
      'UBND TỈNH HẠ GIANG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '   SỞ THỦY LỢI                     Độc lập - Tự do - Hạnh phúc',
      'Số:     /KH-STL                Hạ Giang, ngày     tháng 3 năm 2027',
    ].join('\n');
    const [table] = read(text).blocks;
    expect(table?.kind === 'table' && table.cells.map((c) => c.paragraphs.map((p) => p.text))).toEqual([
      ['UBND TỈNH HẠ GIANG', 'SỞ THỦY LỢI', 'Số: /KH-STL'],
      [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Hạ Giang, ngày tháng 3 năm 2027',
      ],
    ]);
  });
  it('leaves places to be filled in alone', () => {
    expect(paragraphs('Hạ Giang, ngày      tháng 3 năm 2027')).toEqual(['Hạ Giang, ngày tháng 3 năm 2027']);
  });
});

describe('web text', () => {
  it('cuts an endless line before what begins a paragraph', () => {
    const text = `UBND TỈNH HẠ GIANG ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Số: 5/KH-UBND Hạ Giang, ngày 06 tháng 02 năm 2027 KẾ HOẠCH TƯỚI TIÊU VỤ MÙA Thực hiện Chỉ thị số 3/CT-UBND, UBND tỉnh ban hành kế hoạch: I. MỤC ĐÍCH 1. Giữ nước. 2. Chống hạn. II. TỔ CHỨC THỰC HIỆN 1. Sở Thủy lợi chủ trì.`;
    expect(paragraphs(text)).toEqual([
      'UBND TỈNH HẠ GIANG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 5/KH-UBND',
      'Hạ Giang, ngày 06 tháng 02 năm 2027',
      'KẾ HOẠCH',
      'TƯỚI TIÊU VỤ MÙA',
      'Thực hiện Chỉ thị số 3/CT-UBND, UBND tỉnh ban hành kế hoạch:',
      'I. MỤC ĐÍCH',
      '1. Giữ nước.',
      '2. Chống hạn.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Thủy lợi chủ trì.',
    ]);
  });
  it('cuts a title before a basis and a heading before the sentence behind it', () => {
    const text = `UBND TỈNH HẠ GIANG ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Số: 5/KH-UBND Hạ Giang, ngày 06 tháng 02 năm 2027 KẾ HOẠCH THỰC
HIỆN CHỈ THỊ SỐ 3/CT-UBND VỀ TƯỚI TIÊU NĂM 2027 Tiếp tục thực hiện Chỉ thị số 3/CT-UBND. Thực hiện Kế hoạch số 9/KH-STL về giữ nước. II. NHIỆM VỤ TRỌNG TÂM Các trạm thủy nông tập trung: 1. Giữ nước.`;
    expect(paragraphs(text).slice(5)).toEqual([
      'KẾ HOẠCH',
      'THỰC HIỆN CHỈ THỊ SỐ 3/CT-UBND VỀ TƯỚI TIÊU NĂM 2027',
      'Tiếp tục thực hiện Chỉ thị số 3/CT-UBND.',
      'Thực hiện Kế hoạch số 9/KH-STL về giữ nước.',
      'II. NHIỆM VỤ TRỌNG TÂM',
      'Các trạm thủy nông tập trung:',
      '1. Giữ nước.',
    ]);
  });
  it('takes a long line in little time', () => {
    const started = performance.now();
    read(`${'Sở Thủy lợi vận hành trạm bơm, '.repeat(20_000)}\n`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('text that was never wrapped', () => {
  const long = 'Ủy ban nhân dân xã giao các đơn vị chủ động phối hợp thực hiện đúng tiến độ'.repeat(5);

  it('has a paragraph a line, however long', () => {
    expect(
      paragraphs(
        `${long}.\n4. Đề nghị Ủy ban Mặt trận Tổ quốc xã\nTuyên truyền hội viên tham gia.\n${long};`,
      ),
    ).toEqual([
      `${long}.`,
      '4. Đề nghị Ủy ban Mặt trận Tổ quốc xã',
      'Tuyên truyền hội viên tham gia.',
      `${long};`,
    ]);
  });

  it('is told from web text, which runs on over headings', () => {
    const web = `I. NỘI DUNG 1. Mở lớp học. 2. Mở hội thi. a) Thi viết; b) Thi nói. ${long}. II. KINH PHÍ 1. Ngân sách.`;
    expect(paragraphs(web).length).toBeGreaterThan(5);
  });
});

describe('tables parted by bars', () => {
  const tables = (text: string) =>
    read(text).blocks.flatMap((b) =>
      b.kind === 'table' ? [b.cells.map((cell) => [cell.row, cell.column, cell.text])] : [],
    );

  it('in the style of Markdown', () => {
    expect(
      tables('| TT | Nội dung | Thời gian |\n|---|:---:|---|\n| 1 | Họp<br>Kết luận | Quý I |\n'),
    ).toEqual([
      [
        [0, 0, 'TT'],
        [0, 1, 'Nội dung'],
        [0, 2, 'Thời gian'],
        [1, 0, '1'],
        [1, 1, 'Họp Kết luận'],
        [1, 2, 'Quý I'],
      ],
    ]);
  });

  it('with rows over several lines, closed by a bar', () => {
    expect(tables('Nơi nhận: | KT. CHỦ TỊCH |\n- Như trên; | PHÓ\nCHỦ TỊCH |\n')).toEqual([
      [
        [0, 0, 'Nơi nhận:'],
        [0, 1, 'KT. CHỦ TỊCH'],
        [1, 0, '- Như trên;'],
        [1, 1, 'PHÓ CHỦ TỊCH'],
      ],
    ]);
  });

  it('a bar alone in a line makes none', () => {
    expect(tables('Tỷ lệ | 12 %\nHết.\n')).toEqual([]);
  });
});
