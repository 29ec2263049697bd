import { describe, expect, it } from 'vitest';
import { matchUnit, unitContext, wantedUnit } from '../../src/language/unitNames/match.js';
import { createUnitIndex } from '../../src/language/unitNames/same.js';

const DEPARTMENT = unitContext(['UBND TỈNH ĐỒNG HẢI', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Đồng Hải']);
const WARD = unitContext(['UBND PHƯỜNG TÂY HỒ', 'Tây Hồ']);
const PROVINCE = unitContext(['ỦY BAN NHÂN DÂN TỈNH LÂM HÀ', 'Lâm Hà']);

const match = (wanted: string, printed: string, context = PROVINCE) =>
  matchUnit(wantedUnit([wanted]), printed, context);

describe('a unit is known by its name', () => {
  it.each([
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hoá – Xã hội', WARD],
    ['Phòng Văn hóa - Xã hội', 'Phòng VH-XH', WARD],
    ['Phòng Văn hóa - Xã hội', 'P.VHXH', WARD],
    ['phong van hoa xa hoi', 'Phòng Văn hóa - Xã hội', WARD],
    ['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', DEPARTMENT],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo', DEPARTMENT],
    ['sgddt', 'Sở Giáo dục và Đào tạo', DEPARTMENT],
    ['SGDĐT', 'Sở GD-ĐT', DEPARTMENT],
    ['Sở GDĐT tỉnh Đồng Hải', 'Sở Giáo dục và Đào tạo', DEPARTMENT],
    ['Ủy ban nhân dân xã Đức Trọng', 'UBND xã Đức Trọng', PROVINCE],
    ['Uỷ ban nhân dân xã Đức Trọng', 'Ủy ban nhân dân xã Đức Trọng', PROVINCE],
    ['Sở Công Thương', 'Lãnh đạo Sở Công Thương', PROVINCE],
    ['Sở Nội vụ', 'Giao Sở Nội vụ (Cơ quan Thường trực)', PROVINCE],
    ['Sở Nội vụ', 'Các sở: Tài chính, Nội vụ, Y tế', PROVINCE],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Các Sở Tài chính, Văn hóa, Thể thao và Du lịch', PROVINCE],
    ['Sở Tài chính', 'Sở Tài chính Lâm Hà', PROVINCE],
    ['UBND tỉnh Lâm Hà', 'UBND tỉnh', PROVINCE],
    ['UBND phường Tây Hồ', 'UBND phường', WARD],
    ['Văn phòng Sở', 'Văn phòng', DEPARTMENT],
    ['Văn phòng Sở', 'VP Sở', DEPARTMENT],
    ['Văn phòng Sở GDĐT', 'Văn phòng Sở', DEPARTMENT],
    ['Phòng Quản lý thi và Kiểm định chất lượng giáo dục', 'Phòng QLT& KĐCL GD', DEPARTMENT],
    ['Phòng Quản lý chất lượng', 'Phòng Quản lí chất lượng', DEPARTMENT],
    ['Trường THPT Nguyễn Du', 'Trường Trung học phổ thông Nguyễn Du', DEPARTMENT],
    // Two lines of a cell that nothing parts.
    ['Phòng Tổ chức cán bộ', 'Phòng Tổ chức cán bộ Công đoàn ngành', DEPARTMENT],
    ['Công đoàn ngành', 'Phòng Tổ chức cán bộ Công đoàn ngành', DEPARTMENT],
    ['Sở Y tế', 'Sở Y tế Sở Nông nghiệp và Môi trường', PROVINCE],
    ['Sở NN&MT', 'Sở Y tế Sở Nông nghiệp và Môi trường', PROVINCE],
  ])('%s: %s', (wanted, printed, context) => {
    expect(match(wanted, printed, context)).toBe('name');
  });
});

describe('a unit is one of many', () => {
  it.each([
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội các phường, xã', DEPARTMENT],
    ['Phòng Tổ chức cán bộ', 'Các phòng, đơn vị thuộc Sở', DEPARTMENT],
    ['Sở Nội vụ', 'Các sở, ban, ngành', PROVINCE],
    ['UBND xã Đức Trọng', 'UBND các xã, phường, đặc khu', PROVINCE],
    ['Ủy ban nhân dân xã Đức Trọng', 'Các địa phương', PROVINCE],
    ['UBND phường Tây Hồ', 'Đề nghị UBND các phường, xã', DEPARTMENT],
    ['Sở Tài chính', 'Các cơ quan, đơn vị, địa phương', DEPARTMENT],
    ['Phòng GDĐT', 'Phòng GD&ĐT huyện, thành phố', DEPARTMENT],
    ['Trung tâm GDNN-GDTX', 'các Trung tâm GDNN,GDTX', DEPARTMENT],
    ['Trường THPT Nguyễn Du', 'Các đơn vị, trường học trực thuộc', DEPARTMENT],
  ])('%s: %s', (wanted, printed, context) => {
    expect(match(wanted, printed, context)).toBe('member');
  });
});

describe('a unit is not another one', () => {
  it.each([
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa và Thông tin', WARD],
    ['Phòng Văn hóa - Xã hội', 'UBND các xã, phường', PROVINCE],
    ['Phòng VHXH phường Tây Hồ', 'Phòng Văn hóa - Xã hội', DEPARTMENT],
    ['Sở GDĐT tỉnh Đồng Hải', 'Sở Giáo dục và Đào tạo', PROVINCE],
    ['Sở GDĐT', 'Văn phòng Sở Giáo dục và Đào tạo', DEPARTMENT],
    ['UBND xã Đức Trọng', 'UBND xã Đơn Dương', PROVINCE],
    ['Sở Nội vụ', 'Thanh tra Sở Nội vụ', PROVINCE],
    ['Sở Nội vụ', 'Phòng Công chức Sở Nội vụ', PROVINCE],
    ['UBND xã Đức Trọng', 'UBND tỉnh', PROVINCE],
    ['Phòng Giáo dục', 'Phòng Giáo dục Tiểu học', DEPARTMENT],
    ['Sở Văn hóa', 'Sở Văn hóa, Thể thao và Du lịch', PROVINCE],
    ['Sở Tài chính', 'các đơn vị trực thuộc Sở GDĐT', DEPARTMENT],
    ['Sở Nội vụ', 'Sở Nông nghiệp và Môi trường', PROVINCE],
    ['Sở Nội vụ', 'UBND các xã, phường', PROVINCE],
    ['Sở Nội vụ', 'Đơn vị tư vấn', PROVINCE],
    ['Hội Nông dân tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh', PROVINCE],
    ['Sở Nội vụ', '', PROVINCE],
  ])('%s: %s', (wanted, printed, context) => {
    expect(match(wanted, printed, context)).toBeNull();
  });
});

describe('matching ends', () => {
  it('in little time for words that repeat', () => {
    const started = performance.now();
    match('AA '.repeat(60), `${'AA '.repeat(60)}B`);
    match('SỞ '.repeat(80), `${'SS '.repeat(80)}B`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('createUnitIndex', () => {
  it('gives all spellings of an office the fullest one', () => {
    const spelled = createUnitIndex();
    for (const name of ['Phòng TCCB', 'Sở Nội vụ', 'Phòng Tổ chức cán bộ']) spelled(name);
    expect(spelled('Phòng TCCB')).toBe('Phòng Tổ chức cán bộ');
    expect(spelled('Sở Nội vụ')).toBe('Sở Nội vụ');
  });
});
