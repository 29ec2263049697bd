import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/document/model.js';
import { recoverFlatTable } from '../../../src/parse/flatTable/index.js';
import { generate } from './generator.js';

function lines(text: string, page = 1): Line[] {
  return text
    .trim()
    .split('\n')
    .map((line, i) => ({
      text: line.trim(),
      bold: false,
      italic: false,
      range: { page, box: null, lines: [i + 1, i + 1] as const },
    }));
}

const rowsOf = (list: readonly Line[]) => recoverFlatTable(list)?.rows.map(({ cells }) => cells.join(' ¦ '));

const HEADER = `
  Kế hoạch tưới tiêu năm 2027
  TT Nội dung Sản phẩm Đơn
  vị chủ
  trì
  Thời
  gian
  Đơn vị phối hợp`;

describe('recoverFlatTable', () => {
  const table = `${HEADER}
    I Quản lý công trình
    1 Rà soát hệ thống
    kênh mương
    - Báo cáo kết quả rà soát từng tuyến
    kênh.
    - Bản đồ số.
    Phòng
    Quản lý
    nước
    Quý I,
    II
    - Các trạm thủy nông;
    - UBND các xã, phường.
    2 Sửa chữa trạm bơm Hồ sơ nghiệm thu công trình Văn phòng
    Sở
    Tháng
    3/2027
    Các đơn vị liên quan
    II Tuyên truyền
    1 Tập huấn vận hành
    cống tự động
    - Ít nhất 03 lớp tập huấn.
    Phòng
    Quản lý
    nước
    Thường
    xuyên
    Các đơn vị liên quan`;

  it('finds the columns in run-together header words', () => {
    const found = recoverFlatTable(lines(table));
    expect(found?.columns.map(({ header, role }) => `${header}=${role}`)).toEqual([
      'TT=number',
      'Nội dung=content',
      'Sản phẩm=product',
      'Đơn vị chủ trì=lead',
      'Thời gian=time',
      'Đơn vị phối hợp=support',
    ]);
    expect(found?.before.map(({ text }) => text)).toEqual(['Kế hoạch tưới tiêu năm 2027']);
  });

  it('reads cells, groups and lines shared by two cells', () => {
    expect(rowsOf(lines(table))).toEqual([
      'I. Quản lý công trình ¦  ¦  ¦  ¦  ¦ ',
      '1 ¦ Rà soát hệ thống kênh mương ¦ - Báo cáo kết quả rà soát từng tuyến kênh. - Bản đồ số. ¦ Phòng Quản lý nước ¦ Quý I, II ¦ - Các trạm thủy nông; - UBND các xã, phường.',
      '2 ¦ Sửa chữa trạm bơm ¦ Hồ sơ nghiệm thu công trình ¦ Văn phòng Sở ¦ Tháng 3/2027 ¦ Các đơn vị liên quan',
      'II. Tuyên truyền ¦  ¦  ¦  ¦  ¦ ',
      '1 ¦ Tập huấn vận hành cống tự động ¦ - Ít nhất 03 lớp tập huấn. ¦ Phòng Quản lý nước ¦ Thường xuyên ¦ Các đơn vị liên quan',
    ]);
  });

  it('joins a row that a page break cuts, column by column, and drops the repeated header', () => {
    const first = `${HEADER}
      1 Nạo vét các tuyến
      kênh cấp hai trên
      - Báo cáo kết quả rà soát từng tuyến
      kênh và
      Phòng
      Quản lý
      Quý I,
      - Các trạm thủy nông;`;
    const second = `
      TT Nội dung Sản phẩm Đơn
      vị chủ
      trì
      Thời
      gian
      Đơn vị phối hợp
      địa bàn các xã kiến nghị xử lý. nước II - UBND các xã.
      2 Sửa chữa trạm bơm
      trên địa bàn các xã
      Hồ sơ nghiệm thu công trình Văn phòng
      Sở
      Tháng
      3/2027
      Các đơn vị liên quan
      Ghi chú: thứ tự theo vùng.`;
    const found = recoverFlatTable([...lines(first), ...lines(second, 2)]);
    expect(found?.rows.map(({ cells }) => cells.join(' ¦ '))).toEqual([
      '1 ¦ Nạo vét các tuyến kênh cấp hai trên địa bàn các xã ¦ - Báo cáo kết quả rà soát từng tuyến kênh và kiến nghị xử lý. ¦ Phòng Quản lý nước ¦ Quý I, II ¦ - Các trạm thủy nông; - UBND các xã.',
      '2 ¦ Sửa chữa trạm bơm trên địa bàn các xã ¦ Hồ sơ nghiệm thu công trình ¦ Văn phòng Sở ¦ Tháng 3/2027 ¦ Các đơn vị liên quan',
    ]);
    expect(found?.rows[0]?.ranges.map(({ page }) => page)).toContain(2);
    expect(found?.after.map(({ text }) => text)).toEqual(['Ghi chú: thứ tự theo vùng.']);
  });

  it('gives null when there is no header', () => {
    expect(recoverFlatTable([])).toBeNull();
    expect(recoverFlatTable(lines('Trên đây là Kế hoạch tưới tiêu.\n1. Mục đích\nGiữ nước.'))).toBeNull();
  });

  it('leaves the next annex alone', () => {
    const found = recoverFlatTable(lines(`${table}\nPHỤ LỤC II\nBiểu mẫu báo cáo`));
    expect(found?.after.map(({ text }) => text)).toEqual(['PHỤ LỤC II', 'Biểu mẫu báo cáo']);
  });
});

describe('random tables', () => {
  const squeezed = (text: string | null) => (text ?? '').replace(/\s+/g, '');
  const keyOf = (cells: readonly (string | null)[]) =>
    squeezed(cells.filter((cell) => cell !== null).join('¦'));

  it('recovers nearly all rows', { timeout: 120_000 }, () => {
    let rows = 0;
    let exact = 0;
    for (let seed = 101; seed <= 112; seed += 1) {
      const { lines: printed, headers, rows: wanted } = generate(seed);
      const found = recoverFlatTable(printed);
      expect(found?.columns.map(({ header }) => squeezed(header))).toEqual(headers.map(squeezed));
      const keys = new Set(found?.rows.map(({ cells }) => keyOf(cells)));
      rows += wanted.length;
      exact += wanted.filter(({ cells }) => keys.has(keyOf(cells))).length;
    }
    expect(exact / rows).toBeGreaterThan(0.9);
  });
});
