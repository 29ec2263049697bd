/** Columns of task tables: the words that offices put over them. */
export const HEADERS = {
  number: ['STT', 'TT', 'Stt', 'Số TT'],
  content: [
    'Nội dung',
    'Nội dung nhiệm vụ',
    'Nhiệm vụ',
    'Nội dung công việc',
    'Công việc',
    'Nội dung/chủ đề',
    'Tên nhiệm vụ',
    'Hoạt động',
  ],
  product: [
    'Sản phẩm',
    'Sản phẩm/kết quả',
    'Kết quả/Sản phẩm',
    'Sản phẩm đầu ra',
    'Hình thức/Sản phẩm truyền thông',
    'Sản phẩm, kết quả',
  ],
  lead: [
    'Đơn vị chủ trì',
    'Cơ quan chủ trì',
    'Chủ trì',
    'Đơn vị thực hiện',
    'Bộ phận chủ trì',
    'Người phụ trách',
    'Cơ quan, đơn vị chủ trì',
  ],
  support: [
    'Đơn vị phối hợp',
    'Cơ quan phối hợp',
    'Phối hợp',
    'Đơn vị hỗ trợ/phối hợp',
    'Cơ quan, đơn vị phối hợp',
  ],
  time: [
    'Thời gian',
    'Thời gian thực hiện',
    'Thời hạn hoàn thành',
    'Thời gian hoàn thành',
    'Thời hạn',
    'Thời gian thực hiện/kết thúc',
    'Tiến độ',
  ],
  budget: ['Kinh phí (triệu đồng)', 'Dự kiến kinh phí', 'Kinh phí'],
  monitor: ['Theo dõi, đôn đốc', 'Theo dõi, kiểm tra, đôn đốc'],
  place: ['Địa điểm'],
  note: ['Ghi chú', 'GHI CHÚ'],
  other: ['Đối tượng', 'Mức độ ưu tiên', 'Số lượng'],
};

/** Orders of roles from three to eight columns. `+` joins roles under one two-level header. */
export const ORDERS = [
  ['number', 'content', 'time'],
  ['content', 'lead', 'time'],
  ['number', 'content', 'lead', 'time'],
  ['number', 'lead', 'content', 'time'],
  ['number', 'content', 'lead', 'support', 'time'],
  ['number', 'content', 'time', 'lead', 'support', 'note'],
  ['number', 'content', 'product', 'lead', 'time', 'support'],
  ['number', 'content', 'lead', 'support', 'product', 'time', 'note'],
  ['number', 'content', 'lead', 'support', 'time', 'product', 'budget'],
  ['number', 'content', 'product', 'time', 'lead', 'support', 'monitor'],
  ['number', 'content', 'other', 'place', 'lead', 'support', 'time', 'note'],
  ['number', 'content', 'time+time', 'lead', 'support'],
  ['number', 'content', 'lead+support', 'time', 'product'],
  ['number', 'content', 'product', 'lead+support', 'time+time', 'note'],
];

/** Months to be ticked, and a table whose leads are persons. */
export const MONTHS = ['number', 'content', 'lead', 'other+other+other+other', 'note'];
export const PEOPLE = ['number', 'content', 'lead', 'time', 'place', 'note'];
export const PERSONS = ['Người phụ trách', 'Người thực hiện', 'Cá nhân phụ trách', 'Công chức thực hiện'];

export const PAIRED = {
  'other+other+other+other': ['Tháng', ['3', '4', '5', '6']],
  'time+time': ['Thời gian thực hiện', ['Bắt đầu', 'Kết thúc']],
  'lead+support': ['Đơn vị thực hiện', ['Chủ trì', 'Phối hợp']],
};

export const WIDTHS = {
  number: 5,
  content: 16,
  product: 12,
  lead: 10,
  support: 11,
  time: 10,
  budget: 8,
  monitor: 10,
  place: 9,
  note: 8,
  other: 9,
};

export const TIMES = [
  'Quý I/2026',
  'Quý II, III',
  'Tháng 3/2026',
  'Trước ngày 30/6/2026',
  'Thường xuyên',
  'Hằng tháng',
  'Từ ngày 06/4/2026 đến ngày 17/4/2026',
  'Năm 2026',
  'Quý I, II, III, IV',
  'Chậm nhất ngày 16/12/2026',
  '24, 25 và 26 tháng 8 năm 2026',
  'Theo Kế hoạch của tỉnh',
  '6 tháng cuối năm',
  '01/9 - 30/11/2026',
];
export const NOTES = ['', '', 'Đã triển khai', 'Theo chuyên đề', 'Lồng ghép', 'Báo cáo định kỳ'];
export const PLACES = ['Hội trường tầng 2', 'Nhà văn hóa trung tâm', 'Trực tuyến', 'Sân vận động'];
export const OTHERS = ['Cán bộ, công chức', 'Học sinh', 'Cao', 'Trung bình', '120', '02 lớp'];
