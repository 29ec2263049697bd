/** Words that tell the columns of a flattened table apart. Data only. */
import { pattern } from '../pattern.js';

/** First words of column headers. */
export const HEADER_STARTS: readonly string[] = [
  'TT',
  'STT',
  'Số TT',
  'Số thứ tự',
  'Nội dung',
  'Nhiệm vụ',
  'Công việc',
  'Đầu việc',
  'Hoạt động',
  'Tên',
  'Chỉ tiêu',
  'Mục tiêu',
  'Chủ đề',
  'Chương trình',
  'Hình thức',
  'Sản phẩm',
  'Kết quả',
  'Đơn vị',
  'Cơ quan',
  'Bộ phận',
  'Người',
  'Cá nhân',
  'Chủ trì',
  'Phối hợp',
  'Thời gian',
  'Thời hạn',
  'Thời điểm',
  'Hạn',
  'Tiến độ',
  'Lộ trình',
  'Bắt đầu',
  'Kết thúc',
  'Kinh phí',
  'Dự toán',
  'Dự kiến',
  'Nguồn',
  'Địa điểm',
  'Địa bàn',
  'Ghi chú',
  'Theo dõi',
  'Trách nhiệm',
  'Phân công',
  'Lãnh đạo',
  'Yêu cầu',
  'Mức độ',
  'Số lượng',
  'Đối tượng',
  'Mốc',
  'Giám sát',
  'Đôn đốc',
  'Hạng mục',
  'Lĩnh vực',
  'Giải pháp',
  'Thực hiện',
];

/** Ends of a header that want a word more. */
export const DANGLING_WORDS: readonly string[] = [
  'đơn vị',
  'cơ quan',
  'bộ phận',
  'cá nhân',
  'hình thức',
  'chủ',
  'phối',
  'thời',
  'lãnh đạo',
];

/** Words of time cells, as folded keys. */
export const TIME_WORDS: readonly string[] = (
  'quy thang ngay nam tuan gio i ii iii iv truoc sau tu den trong hang dinh ky thuong xuyen hoan thanh theo ke hoach dot xuat khi ' +
  'co yeu cau cham nhat dau cuoi giua ca hoc va hoac het lien tuc cac dot du kien giai doan moi lan phat sinh thoi diem quy dinh ' +
  'ngay sau khi duoc phe duyet ban hanh hoc ky he suot t qui bat dau ket thuc theo quy dinh'
).split(' ');

/** First words of time cells, as folded keys. */
export const TIME_STARTS: readonly string[] =
  'quy thang ngay nam tuan tu truoc trong hang dinh thuong khi theo sau den cham ca hoan du giai moi lien hoc suot dau cuoi giua qui dot bat cac'.split(
    ' ',
  );

/** What a cell of the time column says beyond doubt. */
export const SURE_TIME =
  /(?:^|[^a-z])(?:qu[yi] ?(?:i|[1-4]|$)|thang ?\d|\d{1,2} ?\/ ?\d{4}|thuong xuyen|hang (?:ngay|tuan|thang|quy|nam)|ca nam$)/;

/** Words that want another word after them: no cell ends so. */
export const OPEN_ENDS =
  /(?:[,(/–-]|(?:^|\s)(?:và|của|các|về|cho|với|theo|trong|tại|từ|đến|để|do|có|là|những|một|số|được|bằng|trên|hoặc|thuộc|đối|nhằm|việc|công tác))$/iu;

export const FRESH_START = pattern(/^["“'(]*[\p{Lu}\d\-–+•*]/u);
export const BULLET = /^[-–+•*]/u;
export const SENTENCE_END = /[.;:!?…]["”’)]?$/u;
export const MONEY =
  /^[\d.,()\s-]*(?:\d|triệu|tr\.?đ|đồng|nghìn|nguồn|ngân sách|kinh phí|không|tự chủ|xã hội hóa|NSNN)/iu;
export const TABLE_END = /^(?:\.\/\.|Ghi chú\s*:|Tổng cộng|TM\.|KT\.|TL\.|Nơi nhận)/u;
export const NEXT_ANNEX = /^(?:PHỤ LỤC|Phụ lục)(?: (?:[IVX]+|\d+|[A-Z]))?\s*[:.]?$/u;
/** Ends of a time that want a number or word after them. */
export const OPEN_TIME = /(?:^|\s)(?:ngày|tháng|quý|năm|trước|hằng|hàng|thường|hoàn|cả|từ|định|kỳ|trong)$/iu;
/** Cells that end with the head of a unit whose name is still to come. */
export const BARE_UNIT =
  /(?:^|[;.] |[-–+•*] ?)(?:Sở|Phòng|Trung tâm|Trung|Ban|Ban Quản lý|Cục|Vụ|Chi cục|Chi|Trạm|Trường|Hội|Đài|Các|UBND|UBND các|Ủy ban|Bộ|Công|Công ty|Viện|Đoàn|Tổ|Khoa|Xã|Phường|Huyện|Tỉnh|Các (?:đơn|cơ|địa|phòng|sở|trường|xã))[,]?$/u;
/** A time that begins at the end of another cell. */
export const TIME_BEGUN =
  /(?:^|\s)(?:Tháng|Từ|Quý|Ngày|Trước|Hằng|Hàng|Năm|Thường|Trong|Cả|Hoàn|Hoàn thành|Đến|Trong năm|Trong quý)$/u;
/** Words that a number must follow. */
export const TIME_NOUN = /^(?:từ|ngày|tháng|quý|trước|đến|năm)$/iu;
/** Class words that a name must follow. */
export const PLACE_HEAD = /^(?:Xã|Phường|Huyện|Thôn|Hồ|Sông|Tổ|Khu|Lớp|Trường)$/u;
/** A second unit on the same line without a sign between. */
export const SECOND_UNIT = pattern(
  /(?<![;,.:(–+•*-]|và|của|thuộc|đạo|Phó|Chánh|Trưởng|đốc|tịch) (?:Phòng|Trung tâm|Chi cục|Công an|Các|Thanh tra|Trạm|Công ty|Ban Quản lý|Sở) \p{L}/u,
);
/** `IV Chuyển đổi số`: a group, not the end of `Quý I, II, III, IV`. */
export const GROUP_LINE = pattern(/^[IVX]{1,5}[.)]? \p{Lu}\p{Ll}/u);
/** First words of cells of the column of places. */
export const PLACE_START = pattern(
  /^(?:Tại |Các |Toàn |Trên )?(?:Xã|xã|Phường|phường|Huyện|Tỉnh|tỉnh|Thành phố|Thôn|thôn|Hồ|Hội trường|Trụ sở|Phòng họp|Nhà|Trường|trường|Trung tâm|Khu|UBND|Sân|Địa bàn|địa bàn|Ủy ban|Sở|Trực tuyến|Quảng trường)(?![\p{L}])/u,
);
/** Budgets that want a word more. */
export const MONEY_BEGUN = /(?:^|\s)(?:Nguồn|Nguồn chi|Ngân sách|Kinh phí|Dự toán|từ nguồn|triệu)$/u;
/** A time of its own inside a line of another column. */
export const TIME_INSIDE =
  /(?<=\S )(?:Quý|Tháng|Từ tháng|Từ ngày|Trước ngày|Từ|Trong năm|Thường xuyên|Hằng tháng|Cả năm)(?: ?[IVX\d]|$)/u;

/** The hour at which a row of a programme begins: `8h30`, `08 giờ 30`, `8:30`. */
export const CLOCK_START = /^\d{1,2} ?(?:[hg:]|giờ)/;
