/** Sentences of tasks: a verb, what it is done to, where, how, what for. */
const VERBS = [
  'Rà soát',
  'Xây dựng',
  'Triển khai',
  'Tổ chức tập huấn',
  'Kiểm tra, giám sát',
  'Tham mưu ban hành',
  'Hướng dẫn',
  'Cập nhật',
  'Công khai',
  'Tuyên truyền',
  'Hoàn thiện',
  'Bố trí',
  'Lập danh mục',
  'Tổng hợp, báo cáo',
  'Sơ kết, đánh giá',
  'Nâng cấp',
  'Phối hợp thực hiện',
  'Theo dõi, đôn đốc',
  'Chuẩn hóa',
  'Nhân rộng',
];
const OBJECTS = [
  'quy chế làm việc và quy trình xử lý hồ sơ',
  'kỹ năng số cho cán bộ, công chức, viên chức',
  'dữ liệu thủ tục hành chính thuộc phạm vi quản lý',
  'mô hình thư viện số dùng chung',
  'hệ thống bảng tin điện tử tại nhà văn hóa',
  'công tác bảo đảm an toàn thực phẩm',
  'phương án phòng cháy, chữa cháy',
  'nội dung chương trình giáo dục địa phương',
  'việc tiếp nhận và trả kết quả trên môi trường điện tử',
  'kết quả khảo sát sự hài lòng của người dân',
  'cơ sở vật chất, trang thiết bị dạy học',
  'phong trào trồng cây, bảo vệ rừng',
  'hồ sơ sức khỏe điện tử',
  'chỉ tiêu giảm nghèo bền vững',
  'hoạt động văn nghệ, thể thao quần chúng',
  'công tác quản lý tài sản công',
  'sổ tay tra cứu dành cho người cao tuổi',
  'cuộc thi tìm hiểu pháp luật',
  'tuyến thông tin về chuyển đổi xanh',
  'kênh phản ánh, kiến nghị của người dân',
];
const SCOPES = [
  'tại các đơn vị trực thuộc',
  'trên địa bàn',
  'theo chức năng, nhiệm vụ được giao',
  'ở các thôn, tổ dân phố',
  'trong toàn ngành',
  'đối với nhóm đối tượng yếu thế',
  'tại bộ phận một cửa',
  'giữa các cơ quan, đơn vị liên quan',
  '',
];
const MANNERS = [
  'bảo đảm thiết thực, hiệu quả, tiết kiệm',
  'gắn với nhiệm vụ chính trị của đơn vị',
  'đúng tiến độ và đúng quy định',
  'không làm phát sinh thủ tục',
  'theo hướng lấy người dân làm trung tâm',
  'có kiểm tra, đánh giá cụ thể',
  'kịp thời, công khai, minh bạch',
  '',
];
const AIMS = [
  'góp phần nâng cao chất lượng phục vụ',
  'tạo sự đồng thuận trong xã hội',
  'khắc phục các hạn chế đã được chỉ ra',
  'phấn đấu đạt tối thiểu 95% kế hoạch',
  'làm cơ sở xây dựng dự toán năm sau',
  'phục vụ công tác sơ kết 6 tháng/2026',
  '',
];
const PRODUCTS = [
  'Kế hoạch của đơn vị',
  'Báo cáo kết quả',
  'Văn bản hướng dẫn',
  'Quyết định phê duyệt',
  'Tài liệu tập huấn',
  'Danh mục được công khai',
  'Hội nghị được tổ chức',
  'Phóng sự, tin bài',
  'Biên bản kiểm tra',
  'Cơ sở dữ liệu dùng chung',
  'Bản đồ số',
  '100% hồ sơ được số hóa',
];

const joined = (parts, separator) => parts.filter((part) => part !== '').join(separator);

/** A task without its full stop. */
export function task(random) {
  const head = joined([random.pick(VERBS), random.pick(OBJECTS), random.pick(SCOPES)], ' ');
  return joined([head, random.pick(MANNERS), random.chance(0.5) ? random.pick(AIMS) : ''], ', ');
}

export function longTask(random, sentences) {
  return random.times(sentences, () => `${task(random)}.`).join(' ');
}

export function product(random) {
  const count = random.weighted([
    [1, 6],
    [2, 2],
    [3, 1],
  ]);
  const items = random.sample(PRODUCTS, count);
  return count === 1 ? items[0] : items.map((item) => `- ${item}`).join('\n');
}

const PURPOSES = [
  'Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức và người lao động về {topic}',
  'Tạo chuyển biến rõ nét trong việc {topic} tại cơ quan, đơn vị',
  'Phát huy vai trò nêu gương của người đứng đầu trong quá trình {topic}',
  'Kịp thời phát hiện, biểu dương cách làm hay, mô hình hiệu quả',
  'Huy động các nguồn lực hợp pháp cho việc {topic}',
];
const REQUIREMENTS = [
  'Việc {topic} phải bám sát chỉ đạo của cấp trên, phù hợp với tình hình thực tế',
  'Phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm',
  'Thực hiện nghiêm chế độ thông tin, báo cáo; không phô trương, hình thức',
  'Các đơn vị chủ động phối hợp, không để chậm tiến độ',
  'Bảo đảm an toàn, tiết kiệm, đúng đối tượng trong quá trình {topic}',
];
export const statements = { purposes: PURPOSES, requirements: REQUIREMENTS };

/** What a plan is about: as its title, and as a phrase inside a sentence. */
export const TOPICS = [
  ['Triển khai công tác cải cách hành chính năm 2026', 'cải cách hành chính'],
  ['Tuyên truyền, phổ biến pháp luật năm học 2026 - 2027', 'phổ biến, giáo dục pháp luật'],
  ['Phát động phong trào “Trường học xanh, an toàn, thân thiện” năm 2026', 'xây dựng trường học xanh'],
  [
    'Ứng dụng trí tuệ nhân tạo trong giải quyết thủ tục hành chính giai đoạn 2026 - 2030',
    'ứng dụng trí tuệ nhân tạo',
  ],
  ['Tổ chức Ngày hội đọc sách và văn hóa cơ sở năm 2026', 'phát triển văn hóa đọc'],
  ['Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026 trên địa bàn', 'phòng, chống thiên tai'],
  ['Chăm sóc, bảo vệ sức khỏe người cao tuổi đến năm 2030', 'chăm sóc người cao tuổi'],
  ['Kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính quý II năm 2026', 'chấn chỉnh kỷ luật, kỷ cương'],
];
