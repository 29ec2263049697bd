/**
 * Words of the column headers of task tables. There is no decree for them (Nghị định 30/2020/NĐ-CP
 * leaves annex tables free); the list follows the headers that offices use.
 */

export type ColumnRole =
  | 'number'
  | 'content'
  | 'product'
  | 'lead'
  | 'support'
  | 'time'
  | 'budget'
  | 'monitor'
  | 'place'
  | 'note'
  | 'other';

/**
 * How sure a phrase is. Of several phrases in one header the highest class wins, of one class the
 * first in the header (`Đơn vị chủ trì/phối hợp` is lead, `Kết quả thực hiện` is product).
 */
export interface RolePhrase {
  readonly role: ColumnRole;
  /** 3 names the role outright, 2 usually does, 1 only when nothing else is said. */
  readonly rank: 1 | 2 | 3;
  readonly phrases: readonly string[];
}

/** Headers that mean the role only when they are the whole header. */
export const WHOLE_HEADERS: readonly RolePhrase[] = [
  {
    role: 'number',
    rank: 3,
    phrases: ['TT', 'STT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'Stt', 'No', 'Mã số', 'Mã WBS', 'TT nhiệm vụ'],
  },
  {
    role: 'time',
    rank: 3,
    phrases: [
      'Tháng',
      'Ngày',
      'Tuần',
      'Quý',
      'Năm',
      'Ngày, tháng',
      'Thứ ngày',
      'Thứ, ngày',
      'Ngày tháng',
      'Lúc',
      'Từ',
      'Từ ngày',
      'Đến',
      'Đến ngày',
      'Giờ',
    ],
  },
  { role: 'content', rank: 2, phrases: ['Việc', 'Mục', 'Khoản mục', 'Danh mục', 'Tên', 'Diễn giải'] },
  { role: 'lead', rank: 2, phrases: ['Thực hiện', 'Người', 'Cá nhân'] },
  {
    role: 'other',
    rank: 3,
    phrases: ['Đơn vị tính', 'ĐVT', 'Đơn vị đo', 'Chỉ tiêu liên quan', 'Nguồn số liệu/minh chứng'],
  },
];

/** Phrases that may stand anywhere in a header, as whole words. */
export const HEADER_PHRASES: readonly RolePhrase[] = [
  {
    role: 'support',
    rank: 3,
    phrases: [
      'Phối hợp',
      'Hỗ trợ',
      'Tham gia phối hợp',
      'Đồng thực hiện',
      'Phối hợp thực hiện',
      'Cùng thực hiện',
    ],
  },
  {
    role: 'lead',
    rank: 3,
    phrases: [
      'Chủ trì',
      'Chủ trì thực hiện',
      'Trách nhiệm',
      'Phụ trách',
      'Phân công',
      'Đầu mối',
      'Đơn vị thực hiện',
      'Cơ quan thực hiện',
      'Bộ phận thực hiện',
      'Người thực hiện',
      'Cá nhân thực hiện',
      'Công chức thực hiện',
      'Viên chức thực hiện',
      'Cán bộ thực hiện',
      'Chuyên viên thực hiện',
      'Giáo viên thực hiện',
      'Phòng thực hiện',
      'Nhóm thực hiện',
      'Lực lượng thực hiện',
      'Tổ chức thực hiện',
      'Đơn vị tổ chức',
      'Đơn vị tham mưu',
      'Cơ quan tham mưu',
      'Chịu trách nhiệm',
    ],
  },
  {
    role: 'monitor',
    rank: 3,
    phrases: [
      'Theo dõi',
      'Đôn đốc',
      'Giám sát',
      'Chỉ đạo',
      'Lãnh đạo phụ trách',
      'Lãnh đạo chỉ đạo',
      'Lãnh đạo theo dõi',
    ],
  },
  {
    role: 'time',
    rank: 3,
    phrases: [
      'Thời gian',
      'Thời hạn',
      'Hạn',
      'Hạn hoàn thành',
      'Tiến độ',
      'Thời điểm',
      'Mốc hoàn thành',
      'Mốc thời gian',
      'Lộ trình',
      'Deadline',
      'Bắt đầu',
      'Kết thúc',
      'Hoàn thành',
      'Kỳ hạn',
      'Lịch thực hiện',
      'Thời lượng',
      'Ngày thực hiện',
      'Ngày tổ chức',
      'Ngày diễn ra',
      'Ngày bắt đầu',
      'Ngày kiểm tra',
      'Ngày làm việc',
      'Ngày khám',
      'Ngày thi',
      'Ngày họp',
      'Ngày giờ',
      'Ngày, giờ',
      'Giờ, ngày',
      'Tháng thực hiện',
      'Tuần thực hiện',
      'Quý thực hiện',
      'Năm thực hiện',
    ],
  },
  {
    role: 'budget',
    rank: 3,
    phrases: [
      'Kinh phí',
      'Dự toán',
      'Thành tiền',
      'Đơn giá',
      'Số tiền',
      'Nguồn vốn',
      'Vốn',
      'Ngân sách',
      'Nguồn kinh phí',
    ],
  },
  { role: 'place', rank: 3, phrases: ['Địa điểm', 'Địa chỉ', 'Nơi thực hiện', 'Địa bàn', 'Nơi tổ chức'] },
  { role: 'note', rank: 3, phrases: ['Ghi chú', 'Chú thích'] },
  {
    role: 'product',
    rank: 3,
    phrases: [
      'Sản phẩm',
      'Kết quả',
      'Kết quả đạt được',
      'Đầu ra',
      'Hình thức sản phẩm',
      'Hồ sơ hoàn thành',
      'Văn bản ban hành',
      'Dự kiến sản phẩm',
    ],
  },
  {
    role: 'content',
    rank: 3,
    phrases: [
      'Nội dung',
      'Nhiệm vụ',
      'Công việc',
      'Đầu việc',
      'Hoạt động',
      'Nhiệm vụ trọng tâm',
      'Nội dung công việc',
      'Nhóm nhiệm vụ',
      'Giải pháp',
    ],
  },
  {
    role: 'content',
    rank: 2,
    phrases: [
      'Chỉ tiêu',
      'Chương trình',
      'Chủ đề',
      'Mục tiêu',
      'Chuyên đề',
      'Đề án',
      'Trích yếu',
      'Tên văn bản',
      'Lĩnh vực',
      'Hạng mục',
      'Tiêu chí',
      'Tiêu chuẩn',
      'Sự kiện',
      'Dự án',
      'Công trình',
      'Mô hình',
      'Phong trào',
      'Cuộc thi',
      'Vấn đề',
    ],
  },
];

/**
 * Headers that name who or what is dealt with. They are the content when the table has no column of
 * tasks (`STT | Đơn vị được kiểm tra | Thời gian`), otherwise they are not.
 */
export const SUBJECT_PHRASES: readonly string[] = [
  'Đơn vị được',
  'Cơ quan được',
  'Đơn vị kiểm tra',
  'Cơ quan kiểm tra',
  'Tên đơn vị',
  'Tên cơ sở',
  'Tên cơ quan',
  'Tên trường',
  'Tên xã',
  'Khoa',
  'Trường',
  'Cơ sở',
  'Đơn vị',
  'Cơ quan',
  'Địa phương',
  'Xã',
  'Phường',
  'Bộ phận',
  'Họ và tên',
  'Họ tên',
];

/** Subject headers that mean the doer when the table has a column of tasks (`Nội dung | Đơn vị | Thời hạn`). */
export const DOER_HEADERS: readonly string[] = [
  'Đơn vị',
  'Cơ quan',
  'Bộ phận',
  'Cơ quan, đơn vị',
  'Địa phương',
  'Đơn vị, cá nhân',
];

/** Names of the executing role beside a column of the leading unit; then they are a third role. */
export const EXECUTING_HEADERS: readonly string[] = [
  'Thực hiện',
  'Đơn vị thực hiện',
  'Cơ quan thực hiện',
  'Người thực hiện',
  'Bộ phận thực hiện',
  'Cơ quan, đơn vị thực hiện',
];

/** Further words of headers, to tell a header row from a row of data. */
export const HEADER_WORDS: readonly string[] = [
  'đơn vị cơ quan bộ phận cá nhân người tên đối tượng số lượng hình thức cấp học lớp phương thức',
  'thực hiện hoàn thành dự kiến tổ chức yêu cầu mức độ ưu tiên trạng thái nguồn minh chứng triệu đồng tr đ',
  'kiểm tra đánh giá khảo sát tham gia truyền thông chi tiết chính liên quan năm cần đạt ký hiệu văn bản đvt',
  'ban hành tham mưu các cấp và hoặc của được buổi sáng chiều khác họ chức vụ điện thoại điều kiện tính',
];
