import { describe, expect, it } from 'vitest';
import { findCitations, findUnnumberedLaws } from '../../src/language/citations.js';

describe('citations', () => {
  it('has type, number, date, issuer and subject as printed', () => {
    const [found] = findCitations(
      'Thực hiện Kế hoạch số 88/KH-SVH ngày 02/3/2026 của Sở Văn hóa tỉnh Hà Tân về việc tổ chức hội thi; các đơn vị làm theo.',
    );
    expect(found).toMatchObject({
      raw: 'Kế hoạch số 88/KH-SVH ngày 02/3/2026 của Sở Văn hóa tỉnh Hà Tân',
      typeName: 'Kế hoạch',
      number: '88/KH-SVH',
      issuer: 'Sở Văn hóa tỉnh Hà Tân',
      subject: 'tổ chức hội thi',
    });
    expect(found?.date?.iso).toBe('2026-03-02');
  });

  it('reads a date behind the issuer and its short name', () => {
    const [found] = findCitations(
      'Kế hoạch số 19/KH-BXD của Bộ Xây dựng (BXD) ngày 05 tháng 02 năm 2026 về nhà ở;',
    );
    expect(found).toMatchObject({ issuer: 'Bộ Xây dựng', subject: 'nhà ở' });
    expect(found?.date?.iso).toBe('2026-02-05');
  });

  it.each([
    ['Công văn số 1849/BXD-QLN', 'Công văn'],
    ['theo 1849/BXD-QLN', 'Công văn'],
    ['theo số 12/QĐ-UBND', 'Quyết định'],
    ['Luật Nhà ở số 27/2023/QH15', 'Luật'],
    ['QUYẾT ĐỊNH số 12/QĐ-UBND', 'Quyết định'],
    ['Thông tư liên tịch số 37/2012/TTLT-BTC-BYT', 'Thông tư liên tịch'],
    ['Thông báo kết luận số 325/TB-VPCP', 'Thông báo'],
    ['Hướng dẫn liên ngành số 05/HDLN-SNV-STC', 'Hướng dẫn'],
    ['Chỉ lệnh số 01/CL-CHT', 'Chỉ lệnh'],
  ])('"%s" is a %s', (text, type) => {
    expect(findCitations(text)[0]?.typeName).toBe(type);
  });

  it('takes a law that amends others for one', () => {
    const text =
      'Căn cứ Luật Phòng, chống thiên tai ngày 19/6/2013; Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều ngày 17/6/2020;';
    expect(findUnnumberedLaws(text).map((one) => [one.subject, one.date?.iso])).toEqual([
      ['Phòng, chống thiên tai', '2013-06-19'],
      ['sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều', '2020-06-17'],
    ]);
  });

  it.each(['theo Mẫu 02/GCN', 'mẫu số 05/HS', 'Ban Chỉ đạo 35/TU', 'tại Km 12/QL1', 'Tổ 12/KP3'])(
    'cites nothing: %s',
    (text) => {
      expect(findCitations(text)).toEqual([]);
    },
  );

  it('takes numbers of one group behind words that cite, and in lists', () => {
    const found = findCitations('Công văn số 16/TCT06, 17/TCT06 và văn bản số 9/KHBT');
    expect(found.map((one) => one.number)).toEqual(['16/TCT06', '17/TCT06', '9/KHBT']);
  });

  it('finds every document of a list', () => {
    const found = findCitations(
      'các Quyết định số 12/QĐ-UBND ngày 01/02/2025, số 15/QĐ-UBND ngày 03/02/2025 và Công văn số 7/UBND-VX',
    );
    expect(found.map((one) => [one.number, one.date?.iso ?? null])).toEqual([
      ['12/QĐ-UBND', '2025-02-01'],
      ['15/QĐ-UBND', '2025-02-03'],
      ['7/UBND-VX', null],
    ]);
  });
});

describe('laws without a number', () => {
  it('are found with their date or year', () => {
    const found = findUnnumberedLaws('Căn cứ Luật Trẻ em ngày 05/4/2016; Căn cứ Luật Thư viện năm 2019;');
    expect(found.map((one) => [one.raw, one.date?.year])).toEqual([
      ['Luật Trẻ em ngày 05/4/2016', 2016],
      ['Luật Thư viện năm 2019', 2019],
    ]);
  });

  it('are not taken twice when the number follows', () => {
    expect(findUnnumberedLaws('Căn cứ Luật Nhà ở số 27/2023/QH15 ngày 27/11/2023;')).toEqual([]);
  });
});
