/** Invented people. */
const SURNAMES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'K’',
  'Y',
];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Minh', 'Quốc', 'Ngọc', 'Hữu', 'Thanh', 'Xuân', 'Thị Kim', 'Bá'];
const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Giang',
  'Hạnh',
  'Hiếu',
  'Khánh',
  'Liên',
  'Mạnh',
  'Nhung',
  'Phúc',
  'Quỳnh',
  'Sơn',
  'Thảo',
  'Uyên',
  'Vượng',
  'Yến',
];

export function person(random) {
  const surname = random.weighted(SURNAMES.map((name) => [name, name.length > 2 ? 10 : 1]));
  return `${surname} ${random.pick(MIDDLES)} ${random.pick(GIVEN)}`;
}
