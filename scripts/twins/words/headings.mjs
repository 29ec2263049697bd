/** Headings of sections. */
export const CONTENT = [
  'NỘI DUNG VÀ GIẢI PHÁP THỰC HIỆN',
  'NỘI DUNG',
  'NHIỆM VỤ TRỌNG TÂM',
  'NHIỆM VỤ VÀ GIẢI PHÁP',
  'NỘI DUNG TRIỂN KHAI',
];
export const CONTENT_POINTS = [
  'Công tác chỉ đạo, điều hành',
  'Công tác thông tin, tuyên truyền',
  'Đào tạo, bồi dưỡng nguồn nhân lực',
  'Ứng dụng công nghệ thông tin',
  'Công tác kiểm tra, giám sát',
  'Hoàn thiện cơ sở dữ liệu',
  'Tăng cường cơ sở vật chất',
  'Công tác thi đua, khen thưởng',
  'Hợp tác, trao đổi kinh nghiệm',
  'Chế độ thông tin, báo cáo',
];
export const EXTRA = [
  ['ĐỐI TƯỢNG, PHẠM VI', 'other'],
  ['THỜI GIAN VÀ ĐỊA ĐIỂM', 'schedule'],
  ['KINH PHÍ THỰC HIỆN', 'funding'],
];
export const EXTRA_TEXT = {
  'ĐỐI TƯỢNG, PHẠM VI': [
    'Cán bộ, công chức, viên chức, người lao động và người dân trên địa bàn.',
    'Phạm vi thực hiện gồm toàn bộ các đơn vị trực thuộc.',
  ],
  'THỜI GIAN VÀ ĐỊA ĐIỂM': [
    'Thời gian: Từ tháng 3 đến hết tháng 11 năm 2026.',
    'Địa điểm: Tại hội trường và các điểm cầu trực tuyến.',
  ],
  'KINH PHÍ THỰC HIỆN': [
    'Kinh phí thực hiện được bố trí trong dự toán ngân sách năm 2026 và các nguồn huy động hợp pháp khác.',
    'Các đơn vị chủ động sử dụng nguồn chi thường xuyên được giao.',
  ],
};
export const IMPLEMENTATION = ['TỔ CHỨC THỰC HIỆN', 'TỔ CHỨC THỰC HIỆN', 'PHÂN CÔNG NHIỆM VỤ'];
export const GROUPS = [
  'Hoàn thiện thể chế, chính sách',
  'Công tác thông tin, truyền thông',
  'Phát triển hạ tầng và dữ liệu',
  'Nâng cao chất lượng nguồn nhân lực',
  'Kiểm tra, giám sát, đánh giá',
  'Công tác tài chính, thi đua',
];
export const ANNEX_TITLES = [
  'DANH MỤC NHIỆM VỤ TRIỂN KHAI KẾ HOẠCH',
  'PHÂN CÔNG NHIỆM VỤ CỤ THỂ',
  'TIẾN ĐỘ THỰC HIỆN CÁC NHIỆM VỤ TRỌNG TÂM',
  'Bảng phân công thực hiện nhiệm vụ năm 2026',
];
