/** Invented places. `level` words stand before the names. */
export const PROVINCES = [
  'Tân Sơn Hà',
  'Đông Khê',
  'Hưng Lạc',
  'Bình Phú Giang',
  'Vĩnh Trà',
  'An Khánh Hòa',
  'Lộc Thủy',
  'Phú Xuyên Đông',
];

export const COMMUNES = [
  ['xã', 'Tân Lộc Phú'],
  ['xã', 'Hòa Mỹ Tây'],
  ['xã', 'Đức Thịnh'],
  ['xã', 'Quế Lâm Thượng'],
  ['xã', 'Bình Khê'],
  ['xã', 'Ea Krông Nơ'],
  ['phường', 'Đông An Hội'],
  ['phường', 'Ngọc Trụ'],
  ['phường', 'Yên Thọ'],
  ['phường', 'Trường Phước'],
  ['đặc khu', 'Hòn Mực'],
];

export const SCHOOL_NAMES = [
  'Lê Văn Thuận',
  'Nguyễn Thị Lựu',
  'Tân Lộc',
  'Hoa Phượng',
  'Trần Khắc Chân',
  'Bình Khê 2',
  'Đông An',
  'Võ Trường Toàn',
];
