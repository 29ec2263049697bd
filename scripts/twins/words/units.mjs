import { SCHOOL_NAMES } from './places.mjs';

/** Units that lead, support and receive, by the kind of the issuing agency. `{place}` is filled in. */
const PROVINCE_UNITS = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Nông nghiệp và Môi trường',
  'Sở Xây dựng',
  'Sở Tư pháp',
  'Sở Công Thương',
  'Công an tỉnh',
  'Văn phòng UBND tỉnh',
  'Thanh tra tỉnh',
  'Báo và Phát thanh, Truyền hình tỉnh',
  'Ban Quản lý các khu công nghiệp',
  'UBND các xã, phường, đặc khu',
];
const DEPARTMENT_UNITS = [
  'Văn phòng Sở',
  'Phòng Tổ chức cán bộ',
  'Phòng Kế hoạch - Tài chính',
  'Phòng Giáo dục Mầm non',
  'Phòng Giáo dục Tiểu học',
  'Phòng Giáo dục Trung học',
  'Phòng Quản lý thi và kiểm định chất lượng giáo dục',
  'Phòng GDNN,GDTX-ĐH',
  'Thanh tra Sở',
  'Trung tâm Giáo dục thường xuyên tỉnh',
  'Các trường trung học phổ thông',
  'Công đoàn ngành',
];
const COMMUNE_UNITS = [
  'Văn phòng HĐND và UBND {level}',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
  'Công an {level}',
  'Ban Chỉ huy Quân sự {level}',
  'Trạm Y tế {level}',
  'Các trường học trên địa bàn',
  'Ủy ban Mặt trận Tổ quốc Việt Nam {level}',
  'Đoàn Thanh niên {level}',
  'Hội Liên hiệp Phụ nữ {level}',
  'Hội Nông dân {level}',
];
const SCHOOL_UNITS = [
  'Ban Giám hiệu',
  'Tổ Văn phòng',
  'Tổ Toán - Tin',
  'Tổ Ngữ văn',
  'Tổ Khoa học tự nhiên',
  'Tổ Ngoại ngữ',
  'Công đoàn trường',
  'Đoàn Thanh niên trường',
  'Giáo viên chủ nhiệm các lớp',
  'Ban đại diện cha mẹ học sinh',
  'Thư viện',
];
const PARTY_UNITS = [
  'Ban Xây dựng Đảng',
  'Văn phòng Đảng ủy',
  'Ủy ban Kiểm tra Đảng ủy',
  'Trung tâm Chính trị',
  'Các chi bộ trực thuộc',
  'Ủy ban Mặt trận Tổ quốc Việt Nam {level}',
];

const BY_KIND = {
  province: PROVINCE_UNITS,
  department: DEPARTMENT_UNITS,
  commune: COMMUNE_UNITS,
  school: SCHOOL_UNITS,
  party: PARTY_UNITS,
};

export function unitsOf(agency) {
  return BY_KIND[agency.kind].map((unit) => unit.replace('{level}', agency.level ?? 'xã'));
}

/** A unit cell may name several units; how they are parted differs. */
export function unitList(random, units, most) {
  const names = random.sample(units, random.int(1, most));
  const separator = random.pick(['; ', '; ', ', ', '\n', '\n- ']);
  if (names.length === 1) return names[0];
  return separator === '\n- ' ? `- ${names.join('\n- ')}` : names.join(separator);
}

export function school(random) {
  const level = random.pick([
    ['Tiểu học', 'TH'],
    ['Trung học cơ sở', 'THCS'],
    ['Trung học phổ thông', 'THPT'],
  ]);
  const name = random.pick(SCHOOL_NAMES);
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .join('');
  return { name: `Trường ${level[0]} ${name}`, code: `${level[1]}${initials}` };
}
