/** What readers and the parser say on their own, beside the rules: for lists, settings and reports. */
import type { Severity } from '../model/diagnostic.js';
import type { Bilingual } from '../rules/types.js';

export interface ReaderDiagnostic {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly explanation: Bilingual;
}

export const READER_DIAGNOSTICS: readonly ReaderDiagnostic[] = [
  {
    id: 'document/not-a-plan',
    severity: 'warning',
    title: { vi: 'Văn bản không phải kế hoạch', en: 'The document is no plan' },
    explanation: {
      vi: 'Không thấy tên loại KẾ HOẠCH ở đầu văn bản. Những phần đọc được vẫn được giữ và kiểm tra, nhưng nhiều quy tắc chỉ có nghĩa với kế hoạch.',
      en: 'The title KẾ HOẠCH was not found at the head of the document. What could be read is kept and checked, but many rules make sense for plans only.',
    },
  },
  {
    id: 'document/no-sections',
    severity: 'info',
    title: { vi: 'Không có mục được đánh số', en: 'No numbered section' },
    explanation: {
      vi: 'Phần nội dung không có mục nào được đánh số (I, 1, a…), nên được giữ thành một khối.',
      en: 'The body has no numbered section (I, 1, a …); it is kept as one block.',
    },
  },
  {
    id: 'header/from-annex',
    severity: 'info',
    title: { vi: 'Phần đầu lấy từ phụ lục', en: 'Header part taken from the annex' },
    explanation: {
      vi: 'Số, ngày hoặc cơ quan ban hành không có ở đầu văn bản, được lấy từ dòng “Kèm theo Kế hoạch số…” của phụ lục.',
      en: 'The number, date or issuer is missing in the letterhead and was taken from the line “Kèm theo Kế hoạch số …” of an annex.',
    },
  },
  {
    id: 'table/page-cut',
    severity: 'info',
    title: { vi: 'Ô trống ở đầu trang chưa rõ', en: 'Blank cell at the top of a page' },
    explanation: {
      vi: 'Bảng trong PDF sang trang: ô trống ở đầu trang có thể để trống thật, có thể là phần sau của ô gộp từ trang trước, bản in hai trường hợp như nhau. Cách hiểu được chọn theo thói quen gộp ô và để trống của cả bảng; thông báo cho biết trang, ô phía trên và cách đã chọn. Hãy đối chiếu với bản gốc.',
      en: 'A table of a PDF goes on on the next page: a blank cell at its top may be blank, or the rest of a merged cell of the page before; print shows both alike. What the whole table does with that column decides; the message names the page, the cell above and what was taken. Compare it with the original.',
    },
  },
  {
    id: 'text/second-reader',
    severity: 'warning',
    title: { vi: 'Tệp được đọc bằng bộ đọc dự phòng', en: 'Read with the second reader' },
    explanation: {
      vi: 'Tệp bị hỏng một phần nên bộ đọc chính không đọc được; bộ đọc dự phòng chỉ lấy được chữ, có thể thiếu bảng và vị trí in.',
      en: 'The file is damaged in part and the usual reader gave up; the second one finds the text only, perhaps without tables and positions.',
    },
  },
  {
    id: 'text/broken-part',
    severity: 'warning',
    title: { vi: 'Một phần của tệp DOCX bị hỏng', en: 'A part of the DOCX is damaged' },
    explanation: {
      vi: 'Một thành phần trong tệp DOCX (kiểu chữ, đánh số, chú thích…) không đọc được; nội dung có thể thiếu.',
      en: 'A part of the DOCX (styles, numbering, notes …) cannot be read; something may be missing.',
    },
  },
  {
    id: 'text/page-without-text',
    severity: 'warning',
    title: { vi: 'Trang không có chữ', en: 'Page without text' },
    explanation: {
      vi: 'Một số trang PDF chỉ là ảnh; nội dung trên các trang đó không được kiểm tra. Hãy nhận dạng chữ (OCR) trước.',
      en: 'Some pages of the PDF are pictures only; what they say is not checked. Run text recognition (OCR) first.',
    },
  },
  {
    id: 'text/corrected',
    severity: 'info',
    title: { vi: 'Chữ nhận dạng được sửa', en: 'Recognised text put right' },
    explanation: {
      vi: 'Trong bản quét, một từ của cụm từ cố định (quốc hiệu, đề mục, thuật ngữ), số La Mã của quý hoặc chữ Đ được nhận dạng sai dấu; chỉ một cách viết là có thể nên đã sửa, chữ nhận dạng được giữ trong `actual`.',
      en: 'In a scan a word of a fixed expression (motto, heading, set term), the Roman numeral of a quarter or the letter Đ was read wrongly; only one reading is possible, so it was put right, and what was read stands in `actual`.',
    },
  },
  {
    id: 'text/unread',
    severity: 'warning',
    title: { vi: 'Chữ viết tay không đọc được chắc chắn', en: 'Handwriting not read with certainty' },
    explanation: {
      vi: 'Số hoặc ngày viết tay trong bản quét không đọc được chắc chắn nên để trống (null); hãy xem trang gốc và bổ sung.',
      en: 'A number or day written by hand in a scan could not be read with certainty and is left out (null); look at the page and fill it in.',
    },
  },
  {
    id: 'text/handwritten',
    severity: 'info',
    title: { vi: 'Số viết tay đã được đọc', en: 'Number read from handwriting' },
    explanation: {
      vi: 'Số hoặc ngày, tháng viết tay trong bản quét được đọc khi mọi chữ số đều chắc chắn; chữ số đọc được nằm trong `actual`, trang và vị trí trong thông báo. Khi có nghi ngờ, hãy đối chiếu với trang gốc.',
      en: 'A number, day or month written by hand in a scan is read where every digit is certain; the digits stand in `actual`, page and place in the message. Where it matters, compare them with the page.',
    },
  },
  {
    id: 'text/settled-by-ink',
    severity: 'info',
    title: { vi: 'Sửa theo nét mực của bản quét', en: 'Put right by the ink of the scan' },
    explanation: {
      vi: 'Nét mực trên trang quét cho thấy khác với chữ nhận dạng: từ bị đọc hai lần, dấu ≤ ≥ –, khoảng trắng cạnh dấu câu, hoặc số nét của số La Mã. Mỗi trang có một thông báo; `actual` cho biết số lần và các ví dụ.',
      en: 'The ink of a scanned page shows something else than was recognised: a word read twice, the signs ≤ ≥ –, blanks beside punctuation, or the strokes of a Roman numeral. There is one message a page; `actual` tells how often, with samples.',
    },
  },
  {
    id: 'text/doubtful',
    severity: 'info',
    title: { vi: 'Chữ nhận dạng chưa chắc chắn', en: 'Text recognised with doubt' },
    explanation: {
      vi: 'Một số từ của bản quét được nhận dạng với độ chắc chắn thấp; giá trị dựa trên các từ đó nên được xem lại, trang và vị trí nằm trong thông báo.',
      en: 'Some words of a scan were recognised with little certainty; look at the values that rest on them, page and place stand in the message.',
    },
  },
  {
    id: 'text/unmapped-characters',
    severity: 'warning',
    title: { vi: 'Phông chữ không cho biết ký tự', en: 'Font that hides its characters' },
    explanation: {
      vi: 'Một phông trong PDF không cho biết nghĩa của một số ký tự; các ký tự đó bị thiếu trong nội dung đọc được.',
      en: 'A font of the PDF does not tell the meaning of some of its letters; they are missing in the text.',
    },
  },
  {
    id: 'text/garbled',
    severity: 'warning',
    title: { vi: 'Phông làm hỏng nội dung', en: 'Font that garbles its text' },
    explanation: {
      vi: 'Phông của trang gán cho chữ nghĩa sai (chữ hiện ra là chữ Kirin, ký hiệu lạ), nên nội dung đọc được không phải là chữ in trên trang. Trang như vậy được nhận dạng như bản quét; thông báo này xuất hiện khi không nhận dạng được (không có bộ nhận dạng hoặc `--ocr never`).',
      en: 'The fonts of the page give its letters wrong meanings (Cyrillic letters and odd signs come out), so what was read is not what is printed. Such a page is recognised like a scan; this is told when it could not be (no engine, or `--ocr never`).',
    },
  },
  {
    id: 'text/truncated-file',
    severity: 'warning',
    title: { vi: 'Tệp bị cụt', en: 'File cut short' },
    explanation: {
      vi: 'Tệp kết thúc sớm, như khi tải dở; chỉ phần đọc được được kiểm tra.',
      en: 'The file ends too early, as after a broken download; only what could be read is checked.',
    },
  },
  {
    id: 'text/legacy-decoded',
    severity: 'info',
    title: { vi: 'Đã chuyển từ bảng mã cũ', en: 'Decoded from a legacy encoding' },
    explanation: {
      vi: 'Chữ dùng phông TCVN3 (.Vn…), VNI, VPS hoặc VISCII, hay tệp văn bản theo bảng mã cũ, đã được chuyển sang Unicode khi đọc. Thông báo cho biết bảng mã và số đoạn đã chuyển.',
      en: 'Text in fonts of TCVN3 (.Vn…), VNI, VPS or VISCII, or a text file in an old encoding, was turned into Unicode while reading. The detail names the encoding and how many paragraphs were decoded.',
    },
  },
  {
    id: 'text/repaired-characters',
    severity: 'info',
    title: { vi: 'Đã sửa ký tự gần giống chữ Việt', en: 'Look-alike letters repaired' },
    explanation: {
      vi: 'ƣ thay cho ư, Ð thay cho Đ, dấu thanh rời khỏi chữ: được sửa khi từ sau khi sửa chắc chắn là tiếng Việt; chỗ còn nghi ngờ được giữ nguyên và báo riêng.',
      en: 'ƣ for ư, Eth for Đ, tone marks parted from their letters: repaired where the word is certainly Vietnamese afterwards; what remains in doubt is kept and reported by itself.',
    },
  },
];
