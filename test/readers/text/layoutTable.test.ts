import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../../src/document/model.js';
import { gridOf } from '../../../src/document/text.js';
import { readText } from '../../../src/readers/text/index.js';

const read = (text: string) => readText(new TextEncoder().encode(text)).blocks;
const tables = (text: string): TableBlock[] =>
  read(text).flatMap((block) => (block.kind === 'table' && block.ruled ? [block] : []));

/** Rows as text; a cell that is merged into the one above or to the left shows its text again. */
const rowsOf = (table: TableBlock | undefined): string[] =>
  table === undefined ? [] : gridOf(table).map((row) => row.map((cell) => cell?.text ?? '').join(' ¦ '));

const HEADER = `
TT   Nội dung công việc             Đơn vị chủ trì      Đơn vị phối hợp    Thời gian
                                                                           hoàn thành`;

describe('tables in columns of blanks', () => {
  const first = `${HEADER}
 I   Vận hành công trình
1    Nạo vét các tuyến kênh cấp     Phòng Quản lý       Các trạm thủy      Quý I/2027
     hai trên địa bàn các xã        nước                nông
2    Kiểm tra máy bơm               Trạm Hạ Giang                          Trước ngày
                                                                           15/4/2027`;

  it('are one table with header, group and rows', () => {
    const [table, ...others] = tables(first);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ ruled: true, headerRows: 1, columnCount: 5 });
    expect(rowsOf(table)).toEqual([
      'TT ¦ Nội dung công việc ¦ Đơn vị chủ trì ¦ Đơn vị phối hợp ¦ Thời gian hoàn thành',
      'I ¦ Vận hành công trình ¦ Vận hành công trình ¦ Vận hành công trình ¦ Vận hành công trình',
      '1 ¦ Nạo vét các tuyến kênh cấp hai trên địa bàn các xã ¦ Phòng Quản lý nước ¦ Các trạm thủy nông ¦ Quý I/2027',
      '2 ¦ Kiểm tra máy bơm ¦ Trạm Hạ Giang ¦  ¦ Trước ngày 15/4/2027',
    ]);
    const cell = table?.cells.find(({ text }) => text.startsWith('Nạo vét'));
    expect(cell?.ranges.map(({ lines }) => lines)).toEqual([
      [5, 5],
      [6, 6],
    ]);
  });

  it('go on over a page with its number, its own columns and a repeated header', () => {
    const second = `\f                                     2
TT    Nội dung công việc           Đơn vị chủ trì     Đơn vị phối hợp    Thời gian
                                                                         hoàn thành
      và các phai chắn nước                                              năm 2027
3     Tập huấn công nhân vận       Phòng Kỹ thuật     Các trạm thủy      Quý III/2027
      hành                                            nông
      Trên đây là Kế hoạch vận hành công trình.`;
    const rows = rowsOf(
      tables(`${first.replace('Trước ngày', 'Trước     ').replace('15/4/2027', 'tháng 4')}\n${second}`)[0],
    );
    expect(rows.slice(3)).toEqual([
      '2 ¦ Kiểm tra máy bơm và các phai chắn nước ¦ Trạm Hạ Giang ¦  ¦ Trước tháng 4 năm 2027',
      '3 ¦ Tập huấn công nhân vận hành ¦ Phòng Kỹ thuật ¦ Các trạm thủy nông ¦ Quý III/2027',
    ]);
  });

  it('cut where two columns touch', () => {
    const touching = first.replace('kênh cấp     Phòng', 'kênh dẫn cấp Phòng');
    expect(rowsOf(tables(touching)[0])[2]).toBe(
      '1 ¦ Nạo vét các tuyến kênh dẫn cấp hai trên địa bàn các xã ¦ Phòng Quản lý nước ¦ Các trạm thủy nông ¦ Quý I/2027',
    );
  });

  it('have headers of two levels', () => {
    const [table] = tables(`
TT   Nhiệm vụ                Thời gian thực hiện       Đơn vị chủ trì
                             Bắt đầu      Kết thúc
1    Vớt bèo trên kênh       01/3/2027    30/4/2027    Trạm Sông Trà
2    Sửa cửa cống            01/5/2027    30/6/2027    Trạm Hạ Giang`);
    expect(table?.headerRows).toBe(2);
    expect(rowsOf(table)).toEqual([
      'TT ¦ Nhiệm vụ ¦ Thời gian thực hiện ¦ Thời gian thực hiện ¦ Đơn vị chủ trì',
      'TT ¦ Nhiệm vụ ¦ Bắt đầu ¦ Kết thúc ¦ Đơn vị chủ trì',
      '1 ¦ Vớt bèo trên kênh ¦ 01/3/2027 ¦ 30/4/2027 ¦ Trạm Sông Trà',
      '2 ¦ Sửa cửa cống ¦ 01/5/2027 ¦ 30/6/2027 ¦ Trạm Hạ Giang',
    ]);
  });

  it('may print the number in the middle of the row', () => {
    const [table] = tables(`
TT   Nội dung                      Đơn vị chủ trì    Thời gian
     Lập bản đồ các tuyến kênh     Phòng Kỹ
1    do xã quản lý trong vùng      thuật             Quý I
     hạ lưu.
     Đo độ mặn tại các cửa cống    Trạm
2    vào đầu mỗi con nước và       Sông Trà          Hằng tháng
     báo cáo kết quả.
     Thay phai gỗ bằng cửa thép    Trạm
3    tại các cống nhỏ.             Hạ Giang          Quý IV`);
    expect(rowsOf(table).slice(1)).toEqual([
      '1 ¦ Lập bản đồ các tuyến kênh do xã quản lý trong vùng hạ lưu. ¦ Phòng Kỹ thuật ¦ Quý I',
      '2 ¦ Đo độ mặn tại các cửa cống vào đầu mỗi con nước và báo cáo kết quả. ¦ Trạm Sông Trà ¦ Hằng tháng',
      '3 ¦ Thay phai gỗ bằng cửa thép tại các cống nhỏ. ¦ Trạm Hạ Giang ¦ Quý IV',
    ]);
  });

  it.each([
    ['', 'no blank lines'],
    ['\n', 'blank lines'],
  ])('need no numbers (%#)', (blank) => {
    const [table] = tables(`
Nội dung công việc            Đơn vị chủ trì      Thời gian
Trồng cỏ chống xói mái kênh   Trạm Sông Trà       Tháng 3/2027
chính${blank}
Thu phí dùng nước của các     Phòng Tài chính     Quý IV/2027
hợp tác xã${blank}
Tổng kết vụ mùa               Văn phòng           Tháng 12/2027`);
    expect(rowsOf(table).slice(1)).toEqual([
      'Trồng cỏ chống xói mái kênh chính ¦ Trạm Sông Trà ¦ Tháng 3/2027',
      'Thu phí dùng nước của các hợp tác xã ¦ Phòng Tài chính ¦ Quý IV/2027',
      'Tổng kết vụ mùa ¦ Văn phòng ¦ Tháng 12/2027',
    ]);
  });

  it('say number and task once for several lines of it', () => {
    const [table] = tables(`
TT   Nội dung công việc          Đơn vị chủ trì      Thời gian      Ghi chú
1    Kiểm tra an toàn các hồ     Trạm Sông Trà       Tháng 3/2027   Đợt một
     chứa trước và trong mùa
     lũ theo quy trình           Trạm Hạ Giang       Tháng 9/2027   Đợt hai
2    Tổng kết vụ mùa             Văn phòng           Quý IV/2027`);
    expect(rowsOf(table).slice(1)).toEqual([
      '1 ¦ Kiểm tra an toàn các hồ chứa trước và trong mùa lũ theo quy trình ¦ Trạm Sông Trà ¦ Tháng 3/2027 ¦ Đợt một',
      '1 ¦ Kiểm tra an toàn các hồ chứa trước và trong mùa lũ theo quy trình ¦ Trạm Hạ Giang ¦ Tháng 9/2027 ¦ Đợt hai',
      '2 ¦ Tổng kết vụ mùa ¦ Văn phòng ¦ Quý IV/2027 ¦ ',
    ]);
  });

  it('end before the text below them', () => {
    const blocks = read(`${first}

     III. TỔ CHỨC THỰC HIỆN
     Giao Phòng Quản lý nước theo dõi việc thực hiện Kế hoạch này và báo cáo Giám đốc Sở.`);
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      'table',
      'III. TỔ CHỨC THỰC HIỆN',
      'Giao Phòng Quản lý nước theo dõi việc thực hiện Kế hoạch này và báo cáo Giám đốc Sở.',
    ]);
  });

  it('are not seen in a letterhead or in a sentence about them', () => {
    expect(tables('SỞ THỦY LỢI              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-STL')).toEqual([]);
    expect(tables('Nội dung, đơn vị chủ trì và thời gian thực hiện nêu tại Phụ lục.')).toEqual([]);
  });

  it('take time in proportion to their lines', () => {
    const row = (i: number) =>
      `${String(i).padEnd(5)}Vớt bèo trên kênh số ${String(i).padEnd(8)}Trạm Sông Trà       Trạm Hạ Giang      Quý I`;
    const text = (rows: number) => [HEADER, ...Array.from({ length: rows }, (_, i) => row(i + 1))].join('\n');
    const timeOf = (rows: number): number => {
      const started = performance.now();
      expect(rowsOf(tables(text(rows))[0])).toHaveLength(rows + 1);
      return performance.now() - started;
    };
    timeOf(200);
    const few = Math.min(...[1, 2, 3].map(() => timeOf(300)));
    // Ten times the lines; a square would take a hundred times as long.
    expect(timeOf(3000)).toBeLessThan(few * 80);
  });
});

describe('recipients beside the signature', () => {
  it('keep their wrapped lines, and the name below goes to the signature', () => {
    const [table] = read(`
Nơi nhận:                                   TM. ỦY BAN NHÂN DÂN
- UBND các xã vùng hạ lưu (để thực               CHỦ TỊCH
hiện);
- Các trạm thủy nông;


- Lưu: VT.
                                               Trần Văn Sông`);
    const cells =
      table?.kind === 'table' ? table.cells.map((cell) => cell.paragraphs.map((p) => p.text)) : [];
    expect(cells).toEqual([
      ['Nơi nhận:', '- UBND các xã vùng hạ lưu (để thực hiện);', '- Các trạm thủy nông;', '- Lưu: VT.'],
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Sông'],
    ]);
  });
});

describe('rows whose cells are centred', () => {
  it('reach as far below their number as above it, in every column', () => {
    const [table, ...others] = tables(`
TT   Nội dung công việc             Cơ quan chủ trì      Thời gian
     Nạo vét các tuyến kênh cấp                          Từ 20 giờ
                                    Lãnh đạo Sở          15 phút
1    hai trên địa bàn các xã
                                    Nông nghiệp          ngày 23
     vùng hạ lưu trong năm                               tháng 1
     Giải đáp vướng mắc về máy                           Từ 20 giờ
                                    Lãnh đạo             15 phút
2    bơm mà người dân đang rất
                                    Trạm Hạ Giang        ngày 13
     quan tâm                                            tháng 3
     Tập huấn vận hành các máy      Lãnh đạo Trạm        Trong
3
     bơm trên địa bàn               Thượng Giang         quý II`);
    expect(others).toEqual([]);
    expect(rowsOf(table).slice(1)).toEqual([
      '1 ¦ Nạo vét các tuyến kênh cấp hai trên địa bàn các xã vùng hạ lưu trong năm ¦ Lãnh đạo Sở Nông nghiệp ¦ Từ 20 giờ 15 phút ngày 23 tháng 1',
      '2 ¦ Giải đáp vướng mắc về máy bơm mà người dân đang rất quan tâm ¦ Lãnh đạo Trạm Hạ Giang ¦ Từ 20 giờ 15 phút ngày 13 tháng 3',
      '3 ¦ Tập huấn vận hành các máy bơm trên địa bàn ¦ Lãnh đạo Trạm Thượng Giang ¦ Trong quý II',
    ]);
  });

  it('begin where the first of their cells does, be it alone on its line', () => {
    const [table] = tables(`
TT   Nội dung công việc                       Cơ quan      Phối hợp    Thời gian
                                               chủ trì
     Giải đáp những vướng mắc của người                                Từ 20 giờ 15
     dân về các tuyến kênh mà                 Lãnh đạo
                                                                       phút - 20 giờ
1    người dân đang rất quan tâm thuộc        UBND xã      Các xã
                                                                       45 phút ngày
     thẩm quyền giải quyết của                Đơn Dương
                                                                       22 tháng 5
     UBND xã Đơn Dương
     Giải đáp những vướng mắc của người
                                              Lãnh đạo     Các xã      Từ 20 giờ 15
     dân về các tuyến kênh mà
                                               UBND        ở vùng      phút - 20 giờ
2    người dân đang rất quan tâm thuộc
                                              Phường 3     hạ lưu      45 phút ngày
     thẩm quyền giải quyết của
                                              Bảo Lộc      sông        26 tháng 6
     UBND phường 3 Bảo Lộc`);
    expect(rowsOf(table).slice(1)).toEqual([
      '1 ¦ Giải đáp những vướng mắc của người dân về các tuyến kênh mà người dân đang rất quan tâm thuộc thẩm quyền giải quyết của UBND xã Đơn Dương ¦ Lãnh đạo UBND xã Đơn Dương ¦ Các xã ¦ Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 22 tháng 5',
      '2 ¦ Giải đáp những vướng mắc của người dân về các tuyến kênh mà người dân đang rất quan tâm thuộc thẩm quyền giải quyết của UBND phường 3 Bảo Lộc ¦ Lãnh đạo UBND Phường 3 Bảo Lộc ¦ Các xã ở vùng hạ lưu sông ¦ Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 26 tháng 6',
    ]);
  });

  it('of a programme begin with their hours', () => {
    const [table, ...others] = tables(`
THỜI GIAN                         NỘI DUNG

                Giới thiệu đại biểu, thành phần Đoàn công tác của
 8h30 - 8h35
                Sở

8h45 - 09h00    Báo cáo tóm tắt về thực trạng các phòng học

09h00 - 10h30 Ý kiến của các cơ sở giáo dục trên địa bàn

                Tham quan hệ thống phòng bộ môn và không gian
10h30 - 11h00
                triển khai tại nhà trường`);
    expect(others).toEqual([]);
    expect(rowsOf(table)).toEqual([
      'THỜI GIAN ¦ NỘI DUNG',
      '8h30 - 8h35 ¦ Giới thiệu đại biểu, thành phần Đoàn công tác của Sở',
      '8h45 - 09h00 ¦ Báo cáo tóm tắt về thực trạng các phòng học',
      '09h00 - 10h30 ¦ Ý kiến của các cơ sở giáo dục trên địa bàn',
      '10h30 - 11h00 ¦ Tham quan hệ thống phòng bộ môn và không gian triển khai tại nhà trường',
    ]);
  });

  it('go on although one of them holds words of headers', () => {
    const [table, ...others] = tables(`
TT   Nội dung công việc             Sản phẩm             Thời gian
1    Rà soát các phương án          Phương án số 71      Quý I/2027
     Nội dung theo kế hoạch         Kết quả sắp xếp      Theo thời gian
2    Kiểm tra máy bơm               Biên bản             Quý II/2027`);
    expect(others).toEqual([]);
    expect(table?.columnCount).toBe(4);
    expect(rowsOf(table).at(-1)).toBe('2 ¦ Kiểm tra máy bơm ¦ Biên bản ¦ Quý II/2027');
  });
});

describe('headers and headings of tables in columns of blanks', () => {
  it('hold months to be ticked below one word', () => {
    const [table] = tables(`
TT    Nội dung công việc              Cơ quan chủ                 Tháng                 Ghi chú
                                          trì           3       4       5       6
1     Nạo vét các tuyến kênh cấp      Phòng Quản lý     x               x              Lồng ghép
      hai trên địa bàn các xã         nước
2     Kiểm tra máy bơm                Trạm Hạ Giang             x               x`);
    expect(table?.columnCount).toBe(8);
    expect(rowsOf(table)).toEqual([
      'TT ¦ Nội dung công việc ¦ Cơ quan chủ trì ¦ Tháng ¦ Tháng ¦ Tháng ¦ Tháng ¦ Ghi chú',
      'TT ¦ Nội dung công việc ¦ Cơ quan chủ trì ¦ 3 ¦ 4 ¦ 5 ¦ 6 ¦ Ghi chú',
      '1 ¦ Nạo vét các tuyến kênh cấp hai trên địa bàn các xã ¦ Phòng Quản lý nước ¦ x ¦  ¦ x ¦  ¦ Lồng ghép',
      '2 ¦ Kiểm tra máy bơm ¦ Trạm Hạ Giang ¦  ¦ x ¦  ¦ x ¦ ',
    ]);
  });

  it('stand in two levels though the upper one lies over only one of the lower', () => {
    const [table] = tables(`
TT    Nội dung công việc               Đơn vị thực hiện          Thời gian
                                  Chủ trì            Phối hợp
1     Nạo vét các tuyến kênh      Phòng Quản lý      Trạm nông     Quý I/2027
      hai trên địa bàn            nước               nghiệp`);
    expect(rowsOf(table).slice(0, 2)).toEqual([
      'TT ¦ Nội dung công việc ¦ Đơn vị thực hiện ¦ Đơn vị thực hiện ¦ Thời gian',
      'TT ¦ Nội dung công việc ¦ Chủ trì ¦ Phối hợp ¦ Thời gian',
    ]);
  });

  it('end with words that touch those of the header beside them', () => {
    const [table] = tables(`
TT    Nội dung/chủ đề         Người   Thời gian       Địa điểm
                            thực hiện thực hiện
1     Nạo vét các tuyến     Trần Văn     Quý I/2027    Trạm Hạ
      kênh hai bên          Sông                       Giang`);
    expect(rowsOf(table)[0]).toBe('TT ¦ Nội dung/chủ đề ¦ Người thực hiện ¦ Thời gian thực hiện ¦ Địa điểm');
  });

  it('end before a group with a letter in capitals', () => {
    const [table] = tables(`
TT    Nội dung công việc              Cơ quan chủ trì      Thời gian
A. CÔNG TÁC THÔNG TIN, TRUYỀN THÔNG
1     Nạo vét các tuyến kênh cấp      Phòng Quản lý        Quý I/2027
      hai trên địa bàn các xã         nước`);
    expect(rowsOf(table)[0]).toBe('TT ¦ Nội dung công việc ¦ Cơ quan chủ trì ¦ Thời gian');
    expect(rowsOf(table)[1]).toMatch(/^A ¦ CÔNG TÁC THÔNG TIN, TRUYỀN THÔNG/);
  });

  it('go on in capitals in a narrow column', () => {
    const [table] = tables(`
TT    Nội dung          Cơ quan chủ trì      Thời gian
A     NÂNG CAO
      CHẤT LƯỢNG
      NGUỒN NHÂN
1     Nạo vét các       Phòng Quản lý        Quý I/2027
      tuyến kênh        nước`);
    expect(rowsOf(table)[1]).toMatch(/^A ¦ NÂNG CAO CHẤT LƯỢNG NGUỒN NHÂN ¦/);
    expect(table?.rowCount).toBe(3);
  });

  it('are counted 1, 2 where their rows are 1.1, 1.2', () => {
    const [table] = tables(`
TT     Nội dung công việc              Cơ quan chủ trì      Thời gian
1      Vận hành công trình
1.1    Nạo vét các tuyến kênh cấp      Phòng Quản lý        Quý I/2027
       hai trên địa bàn các xã         nước
1.2    Kiểm tra máy bơm                Trạm Hạ Giang        Quý II/2027
2      Tập huấn vận hành               Trạm Hạ Giang        Quý II/2027`);
    const group = table?.cells.find(({ text }) => text === 'Vận hành công trình');
    expect(group).toMatchObject({ row: 1, column: 1, columnSpan: 3 });
    expect(rowsOf(table).at(-1)).toBe('2 ¦ Tập huấn vận hành ¦ Trạm Hạ Giang ¦ Quý II/2027');
  });
});

it('a number that a line end cuts at its hyphen stays in its paragraph', () => {
  const texts = read(`
KẾ HOẠCH
Vận hành công trình

I. NHIỆM VỤ
    a) Tham mưu ban hành công tác quản lý tài sản công trong toàn
ngành, khắc phục các hạn chế đã được chỉ ra theo Nghị quyết số 123/NQ-
CP.
    b) Tham mưu ban hành kỹ năng số cho cán bộ, công chức, viên chức
theo chức năng, nhiệm vụ được giao, đúng tiến độ và đúng quy định.`).map((block) =>
    block.kind === 'paragraph' ? block.text : '',
  );
  expect(texts).toContainEqual(expect.stringMatching(/theo Nghị quyết số 123\/NQ-CP\.$/));
});
