/** What the doubts of readers mean, in both languages; the reader's own words stand beside as the detail. */
import type { Message } from './context.js';

export const READER_MESSAGES: Readonly<Record<string, Message>> = {
  'table/page-cut': {
    vi: 'Ô trống ở đầu trang có thể thuộc ô gộp của trang trước; bản in không cho biết chắc chắn.',
    en: 'A blank cell at the top of a page may belong to a merged cell of the page before; print does not tell for certain.',
  },
  'text/second-reader': {
    vi: 'Tệp được đọc bằng bộ đọc thứ hai; bảng và cách trình bày có thể bị mất.',
    en: 'The file was read by the second reader; tables and layout may be lost.',
  },
  'text/broken-part': {
    vi: 'Một phần của tệp bị hỏng và đã bỏ qua.',
    en: 'A part of the file is broken and was passed over.',
  },
  'text/no-text-layer': {
    vi: 'Có trang chỉ là ảnh, không có lớp chữ.',
    en: 'A page is only a picture, without text.',
  },
  'text/unmapped-characters': {
    vi: 'Một số ký tự của phông không đổi được sang Unicode.',
    en: 'Some characters of a font have no Unicode value.',
  },
  'text/garbled': {
    vi: 'Phông của trang cho chữ nghĩa sai; nội dung đọc được không phải là chữ in.',
    en: 'The fonts of a page give its letters wrong meanings; what was read is not what is printed.',
  },
  'text/truncated-file': {
    vi: 'Tệp bị cụt; phần còn lại vẫn được đọc.',
    en: 'The file is cut short; what is left was read.',
  },
  'text/decomposed': {
    vi: 'Tệp dùng Unicode tổ hợp; đã chuyển sang dựng sẵn khi đọc.',
    en: 'The file holds decomposed Unicode; it was composed while reading.',
  },
  'text/legacy-decoded': {
    vi: 'Chữ theo bảng mã cũ đã được chuyển sang Unicode khi đọc.',
    en: 'Text in a legacy encoding was turned into Unicode while reading.',
  },
  'text/settled-by-ink': {
    vi: 'Một số dấu, khoảng trắng hoặc số La Mã của bản quét được sửa theo nét mực thấy trên trang.',
    en: 'Some signs, blanks or Roman numerals of a scan were put right by the ink seen on the page.',
  },
  'text/repaired-characters': {
    vi: 'Một số ký tự gần giống chữ Việt đã được sửa khi đọc.',
    en: 'Some letters that only looked Vietnamese were repaired while reading.',
  },
};
