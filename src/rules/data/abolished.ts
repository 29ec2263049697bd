/**
 * Agencies and levels that no longer exist, from when, and what took their place.
 * Sources: Nghị quyết 176/2025/QH15 (18/02/2025: ministries, in force 01/3/2025); Nghị quyết 202/2025/QH15 (12/6/2025:
 * provinces) and Luật Tổ chức chính quyền địa phương 72/2025/QH15 (two levels from 01/7/2025). Departments (sở) follow
 * their ministries; provinces carried this out in the course of March 2025.
 */
import type { Bilingual } from '../types.js';

export interface Abolished {
  /** Folded name or abbreviation of the agency. */
  readonly name: RegExp;
  /** ISO date from which it no longer exists. */
  readonly from: string;
  readonly successor: Bilingual;
}

const MINISTRIES: readonly (readonly [field: string, successor: string])[] = [
  ['(?:ke hoach va dau tu|khdt)', 'Tài chính'],
  ['(?:giao thong van tai|gtvt)', 'Xây dựng'],
  ['(?:thong tin va truyen thong|thong tin truyen thong|tttt)', 'Khoa học và Công nghệ'],
  ['(?:tai nguyen va moi truong|tnmt)', 'Nông nghiệp và Môi trường'],
  ['(?:nong nghiep va phat trien nong thon|nnptnt|nn ?va ?ptnt)', 'Nông nghiệp và Môi trường'],
  [
    '(?:lao dong ?- ?thuong binh va xa hoi|lao dong,? thuong binh va xa hoi|ldtbxh|ldtb va xh|ld-tbxh)',
    'Nội vụ',
  ],
];

const merged = (level: string, head: string, from: string): Abolished[] =>
  MINISTRIES.map(([field, successor]) => ({
    name: new RegExp(`(?:^|[^a-z])${head} ${field}(?![a-z])`),
    from,
    successor: { vi: `${level} ${successor}`, en: `${level} ${successor}` },
  }));

const COMMUNE: Bilingual = {
  vi: 'UBND cấp xã (không còn cấp huyện)',
  en: 'the commune level (districts ended)',
};

export const ABOLISHED: readonly Abolished[] = [
  ...merged('Bộ', 'bo', '2025-03-01'),
  ...merged('Sở', 'so', '2025-04-01'),
  {
    name: /(?:^|[^a-z])uy ban dan toc(?![a-z])/,
    from: '2025-03-01',
    successor: { vi: 'Bộ Dân tộc và Tôn giáo', en: 'Bộ Dân tộc và Tôn giáo' },
  },
  {
    name: /(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) (?:cac )?(?:huyen|quan|thi xa)(?![a-z])/,
    from: '2025-07-01',
    successor: COMMUNE,
  },
  {
    name: /(?:^|[^a-z])phong (?:gddt|giao duc va dao tao|gd-dt)(?: (?:cac )?(?:huyen|quan|thi xa|thanh pho))?(?![a-z])/,
    from: '2025-07-01',
    successor: { vi: 'Phòng Văn hóa - Xã hội cấp xã', en: 'Phòng Văn hóa - Xã hội of the commune' },
  },
  {
    name: /(?:^|[^a-z])(?:huyen uy|quan uy|thi uy)(?![a-z])/,
    from: '2025-07-01',
    successor: { vi: 'Đảng ủy cấp xã', en: 'the Party committee of the commune' },
  },
  {
    name: /(?:^|[^a-z])(?:cong an|quan su|chi huy quan su) (?:cac )?(?:huyen|quan|thi xa)(?![a-z])/,
    from: '2025-07-01',
    successor: COMMUNE,
  },
  {
    name: /(?:^|[^a-z])(?:ubnd|uy ban nhan dan) (?:cac )?(?:xa, phuong, )?thi tran(?![a-z])/,
    from: '2025-07-01',
    successor: {
      vi: 'UBND xã, phường, đặc khu (không còn thị trấn)',
      en: 'communes, wards and special zones (towns ended)',
    },
  },
];

/** Provinces that were merged into another on 12/6/2025 (working from 01/7/2025): old name → new name. */
export const OLD_PROVINCES: Readonly<Record<string, string>> = {
  'bà rịa - vũng tàu': 'Thành phố Hồ Chí Minh',
  'bình dương': 'Thành phố Hồ Chí Minh',
  'hải dương': 'Hải Phòng',
  'quảng nam': 'Đà Nẵng',
  'hậu giang': 'Cần Thơ',
  'sóc trăng': 'Cần Thơ',
  'kiên giang': 'An Giang',
  'bạc liêu': 'Cà Mau',
  'bắc giang': 'Bắc Ninh',
  'bắc kạn': 'Thái Nguyên',
  'bến tre': 'Vĩnh Long',
  'trà vinh': 'Vĩnh Long',
  'bình định': 'Gia Lai',
  'bình phước': 'Đồng Nai',
  'đắk nông': 'Lâm Đồng',
  'bình thuận': 'Lâm Đồng',
  'phú yên': 'Đắk Lắk',
  'tiền giang': 'Đồng Tháp',
  'hà giang': 'Tuyên Quang',
  'hà nam': 'Ninh Bình',
  'nam định': 'Ninh Bình',
  'vĩnh phúc': 'Phú Thọ',
  'hòa bình': 'Phú Thọ',
  'thái bình': 'Hưng Yên',
  'ninh thuận': 'Khánh Hòa',
  'kon tum': 'Quảng Ngãi',
  'yên bái': 'Lào Cai',
  'long an': 'Tây Ninh',
  'quảng bình': 'Quảng Trị',
};
export const PROVINCES_FROM = '2025-07-01';
