/** Words and shapes by which a text reader tells lines apart. Data only. */

/** Types of document that stand alone on a line in capitals; the title follows (Nghị định 30/2020/NĐ-CP Phụ lục III). */
export const TYPE_LINE =
  /^(?:(?:DỰ THẢO|HỎA TỐC|THƯỢNG KHẨN|KHẨN) )?(?:KẾ HOẠCH|QUYẾT ĐỊNH|BÁO CÁO|TỜ TRÌNH|THÔNG BÁO|CHƯƠNG TRÌNH|HƯỚNG DẪN|CHỈ THỊ|NGHỊ QUYẾT|PHƯƠNG ÁN|ĐỀ ÁN|QUY CHẾ|CÔNG ĐIỆN|BIÊN BẢN|KẾT LUẬN)$/u;

/** First words of the preamble: they end the title. */
export const PREAMBLE = /^(?:Căn cứ|Thực hiện|Theo|Để|Nhằm|Xét|Trên cơ sở|Tiếp tục thực hiện|Ngày)(?!\p{L})/u;

/** The addressee of a letter or plan stands below the title. */
export const ADDRESSEE = /^Kính gửi\s*:?/iu;
export const RECIPIENTS = /^Nơi nhận\s*:?/iu;
/** First cell of the header of a flattened table. */
export const TABLE_HEAD = /^(?:STT|TT|Số TT)(?: |$)/;
export const ANNEX = /^(?:PHỤ LỤC|Phụ lục)(?: (?:[IVXLC]+|\d+|[A-Z]))?\s*[:.]?$/u;
/** Place and date, quốc hiệu, rules: never a part of a longer paragraph. */
export const ALONE =
  /^(?:CỘNG HÒA|CỘNG HOÀ|ĐẢNG CỘNG SẢN|Độc lập\s*[-–]|Số\s*:|[*_\-–—=]{3,}$|\p{Lu}[^.;]{1,40}, ngày .{0,40}năm\s*\d*\s*$)/u;

/** Markers that begin a paragraph: bullets, `1.`, `1-`, `1.1.`, `a)`, `I.`, `PHẦN I`, `Điều 5`. */
export const MARKER =
  /^(?:[-–+•*▪]\s*(?=\S)|\d{1,2}(?:\.\d{1,2})*[.)]\s|\d{1,2}(?:\.\d{1,2})+\s|\d{1,2}(?:\.\d{1,2})*\s?[-–]\s(?=\p{Lu})|\d{1,2}\/(?:\s(?=\p{L})|(?=\p{Lu}\p{Ll}))(?!\s*[\p{L}&]{1,9}\s?[-–/])|[a-zđ](?:\)\s*|\/\s(?=\p{L}))|[A-HKĐ](?:\.\s(?=\p{Lu}{2})|\/\s(?=\p{Lu}))|[IVXLC]{1,7}(?:[.)]\s*|\s?[-–]\s?(?=\p{Lu}))|(?:PHẦN|CHƯƠNG|Phần|Chương|Điều|MỤC|Mục)\s+(?:thứ\s|[IVX\d]))/u;
export const NUMBERED = /^(\d{1,2})[.)]\s/;

/** Time of signing that signing software leaves in the text. */
export const SIGNING_TIME =
  /^(?:Thời gian ký:\s*|Ngày ký:\s*)?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}\s*(?:[+-]\d{2}:?\d{2}|Z)?$/u;
export const LONE_NUMBER = /^[-–]?\s*(\d{1,3})\s*[-–]?$/;

/** Ends of a sentence or item. */
export const ENDED = /[.;:!?…]["”’)]?$|\.\/\.$/u;

/** Words that open the last paragraph of the body. */
export const CLOSING = /^Trên đây là(?!\p{L})/u;

/** Words around the dash of common names, as `dashPairs` gives them: `Văn hóa - Xã hội`, `Tài chính - Kế hoạch`. */
export const DASH_NAMES: readonly string[] = [
  'hóa xã',
  'hoá xã',
  'tế xã',
  'chính kế',
  'hoạch tài',
  'tế hạ',
  'tế kỹ',
  'binh xã',
  'khoa học',
  'hóa thể',
  'hoá thể',
  'thể thao',
  'tin truyền',
  'thanh truyền',
  'hành quản',
  'chức hành',
  'chính quản',
  'tán kế',
  'dân gia',
  'số kế',
  'vụ kỹ',
  'trị xã',
  'đua khen',
  'phòng an',
  'hành kế',
];

/** Words that no paragraph ends with: what they lead to stands on the next line. */
export const CONNECTIVE =
  /(?:^|\s)(?:số|ngày|tháng|của|và|các|về|tại|theo|cho|với|từ|là|do|để|trong|trên|những|một|thuộc|gồm|bằng|hoặc)$/;
