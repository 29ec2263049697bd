/** Invented content for generated tables: an irrigation office that does not exist. */

export const TASKS = [
  'Rà soát hệ thống kênh mương nội đồng', 'Nạo vét các tuyến kênh cấp hai', 'Xây dựng phương án chống hạn',
  'Kiểm tra an toàn hồ chứa trước mùa lũ', 'Tập huấn vận hành cống tự động', 'Cập nhật bản đồ tưới tiêu',
  'Sửa chữa trạm bơm', 'Tổ chức diễn tập ứng phó lũ quét', 'Đo mực nước', 'Thống kê diện tích tưới của các hợp tác xã',
  'Nâng cao chất lượng dự báo dòng chảy', 'Hoàn thiện quy trình điều tiết nước liên hồ',
  'Tuyên truyền sử dụng nước tiết kiệm trong sản xuất', 'Lắp đặt thiết bị quan trắc độ mặn',
];
export const TAILS = [
  'trên địa bàn các xã vùng hạ lưu', 'theo quy trình đã được phê duyệt', 'phục vụ sản xuất vụ mùa',
  'và báo cáo kết quả thực hiện', 'gắn với xây dựng nông thôn mới', 'bảo đảm đúng tiến độ, đúng kỹ thuật',
  'nhằm giảm thất thoát nước, chi phí điện năng', 'có sự tham gia của người dân', 'tại các công trình trọng điểm; xử lý dứt điểm vi phạm',
];
export const PRODUCTS = [
  'Báo cáo kết quả rà soát', 'Kế hoạch chi tiết được ban hành', 'Hồ sơ nghiệm thu công trình', 'Tin, bài trên Cổng thông tin của huyện',
  'Bản đồ tưới tiêu số hóa tỷ lệ lớn', 'Danh sách hộ dùng nước đã ký cam kết', 'Văn bản chỉ đạo, hướng dẫn thực hiện',
  'Biên bản kiểm tra từng hồ chứa và kiến nghị xử lý', 'Quyết định', 'Ít nhất 03 lớp tập huấn cho cán bộ thủy nông cơ sở',
];
export const UNITS = [
  'Phòng Quản lý nước', 'Phòng Kế hoạch - Kỹ thuật', 'Văn phòng Sở', 'Trạm Thủy nông Hạ Giang', 'Sở Cảng biển',
  'Sở Sông ngòi, Kênh rạch và Hồ chứa', 'Ban Quản lý hồ Trà Vân', 'Trung tâm Quan trắc lũ', 'Công an tỉnh', 'UBND các xã, phường',
  'Chi cục Đê điều', 'Hội Nông dân tỉnh', 'Các sở, ban, ngành', 'Các đơn vị liên quan', 'Thanh tra Sở', 'Phòng TCHC', 'Đài Khí tượng vùng hạ lưu',
  'Phòng Văn hóa - Xã hội các xã', 'Các hợp tác xã dùng nước', 'Công ty Thủy nông Sông Trà',
];
export const TIMES = [
  'Quý I', 'Quý I, II, III, IV', 'Quý II/2027', 'Tháng 3/2027', 'Từ tháng 3 đến tháng 9/2027', 'Trước ngày 30/11/2027', 'Thường xuyên',
  'Cả năm', 'Hằng tháng', 'Tháng 4, tháng 10', '15/6/2027', 'Trong năm 2027', 'Hoàn thành trong quý III', '6 tháng đầu năm', 'Từ 01/4/2027 đến 15/5/2027',
];
export const BUDGETS = ['120 triệu đồng', 'Nguồn chi thường xuyên', '35.000.000', 'Ngân sách tỉnh', '50 triệu đồng từ nguồn xã hội hóa'];
export const PLACES = ['Hội trường Sở', 'Xã Hạ Giang', 'Các xã vùng hạ lưu', 'Hồ Trà Vân'];
export const NOTES = ['Nhiệm vụ mới', 'Chuyển tiếp từ năm trước', 'Theo Kế hoạch của tỉnh'];
export const GROUPS = [
  'Công tác quản lý nhà nước về tưới tiêu', 'Phòng, chống hạn hán và xâm nhập mặn', 'Nâng cấp công trình, bảo đảm an toàn hồ đập trong mùa mưa lũ',
  'Chuyển đổi số trong điều tiết nước', 'Tuyên truyền, tập huấn',
];
export const HEADERS: Readonly<Record<string, readonly string[]>> = {
  content: ['Nội dung', 'Nội dung công việc', 'Nhiệm vụ', 'Nội dung nhiệm vụ'],
  product: ['Sản phẩm', 'Kết quả/Sản phẩm', 'Sản phẩm đầu ra'],
  lead: ['Đơn vị chủ trì', 'Cơ quan chủ trì', 'Chủ trì thực hiện'],
  support: ['Đơn vị phối hợp', 'Phối hợp thực hiện', 'Đơn vị hỗ trợ/phối hợp'],
  time: ['Thời gian thực hiện', 'Thời gian', 'Thời hạn hoàn thành'],
  budget: ['Kinh phí', 'Kinh phí thực hiện'],
  monitor: ['Theo dõi, đôn đốc', 'Lãnh đạo theo dõi'],
  place: ['Địa điểm'],
  note: ['Ghi chú'],
};
