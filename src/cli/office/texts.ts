/** Sentences of `tasks`, `export` and `diff` in both languages. */
import type { Language } from '../messages/index.js';

export interface OfficeTexts {
  readonly options: Readonly<Record<string, string>>;
  readonly noMatch: (pattern: string) => string;
  readonly noPlan: string;
  readonly badDay: (option: string, value: string) => string;
  readonly todayAlone: string;
  readonly needsFile: (format: string) => string;
  readonly failed: (file: string, reason: string) => string;
  readonly cut: (cells: number) => string;
  readonly onePlan: (file: string, plans: number) => string;
}

const en: OfficeTexts = {
  options: {
    tasks: 'list the tasks of plans; - is standard input',
    export: 'write plans as a workbook, table, page or calendar',
    diff: 'compare two plans field by field and row by row',
    patterns: 'files, folders or patterns: PDF, DOCX, plain text, or parsed plans as JSON, NDJSON, YAML',
    a: 'the first plan: a document or a parsed plan',
    b: 'the second plan',
    unit: 'only tasks of this unit, by any spelling or abbreviation, or as one of many; may be repeated',
    role: 'what the unit does',
    named: 'with --unit: only where the unit itself is named, not “các phòng thuộc Sở”',
    dueBefore: 'only tasks with a deadline before this day: YYYY-MM-DD or DD/MM/YYYY',
    dueAfter: 'only tasks with a deadline after this day',
    overdue: 'only tasks whose last day is over',
    today: 'the day that --overdue counts from, instead of the current one',
    groupBy: 'headings in the list',
    sort: 'order of the tasks; plan is the printed order',
    format: 'output format',
    output: 'write to a file instead of standard output',
    config: 'configuration file; searched from the current folder upwards when left out',
    noConfig: 'use no configuration file',
    failOnChange: 'end with status 1 when anything differs',
  },
  noMatch: (pattern) => `no file matches ${pattern}; check the path, or put the pattern in quotes`,
  noPlan: 'found no plan; name documents or parsed plans',
  badDay: (option, value) => `${option} cannot be ${value}; expected a day as YYYY-MM-DD or DD/MM/YYYY`,
  todayAlone: '--today tells what day --overdue counts from; add --overdue',
  needsFile: (format) => `${format} is no text for a terminal; name a file with -o`,
  failed: (file, reason) => `${file}: ${reason}`,
  cut: (cells) =>
    `${cells} ${cells === 1 ? 'cell is' : 'cells are'} longer than the 32,767 characters that Excel keeps; cut there`,
  onePlan: (file, plans) => `${file} holds ${plans} plans; diff compares one with one`,
};

const vi: OfficeTexts = {
  options: {
    tasks: 'liệt kê nhiệm vụ trong các kế hoạch; - là đọc từ đầu vào chuẩn',
    export: 'ghi kế hoạch thành bảng tính, bảng, trang hoặc lịch',
    diff: 'so sánh hai kế hoạch theo từng trường và từng dòng',
    patterns: 'tệp, thư mục hoặc mẫu tên: PDF, DOCX, văn bản thuần, hoặc kế hoạch dạng JSON, NDJSON, YAML',
    a: 'kế hoạch thứ nhất: văn bản hoặc kế hoạch đã đọc',
    b: 'kế hoạch thứ hai',
    unit: 'chỉ nhiệm vụ của đơn vị này, dù viết tắt, viết khác hay nêu gộp; có thể lặp lại',
    role: 'vai trò của đơn vị',
    named: 'cùng --unit: chỉ khi nêu đích danh, không kể “các phòng thuộc Sở”',
    dueBefore: 'chỉ nhiệm vụ có hạn trước ngày này: YYYY-MM-DD hoặc DD/MM/YYYY',
    dueAfter: 'chỉ nhiệm vụ có hạn sau ngày này',
    overdue: 'chỉ nhiệm vụ đã qua ngày cuối',
    today: 'ngày làm mốc cho --overdue, thay cho hôm nay',
    groupBy: 'chia danh sách theo',
    sort: 'thứ tự các nhiệm vụ; plan là thứ tự in',
    format: 'định dạng đầu ra',
    output: 'ghi vào tệp thay cho đầu ra chuẩn',
    config: 'tệp cấu hình; nếu không nêu thì tìm từ thư mục hiện tại trở lên',
    noConfig: 'không dùng tệp cấu hình',
    failOnChange: 'trả mã 1 khi có bất kỳ khác biệt nào',
  },
  noMatch: (pattern) =>
    `không có tệp nào khớp với ${pattern}; hãy kiểm tra đường dẫn hoặc đặt mẫu trong dấu nháy`,
  noPlan: 'không thấy kế hoạch nào; hãy nêu văn bản hoặc kế hoạch đã đọc',
  badDay: (option, value) => `${option} không thể là ${value}; cần một ngày dạng YYYY-MM-DD hoặc DD/MM/YYYY`,
  todayAlone: '--today là ngày làm mốc cho --overdue; hãy thêm --overdue',
  needsFile: (format) => `${format} không in được ra màn hình; hãy nêu tệp bằng -o`,
  failed: (file, reason) => `${file}: ${reason}`,
  cut: (cells) => `${cells} ô dài hơn 32.767 ký tự mà Excel giữ được; đã cắt ở đó`,
  onePlan: (file, plans) => `${file} có ${plans} kế hoạch; diff so sánh từng kế hoạch một`,
};

export const OFFICE_TEXTS: Readonly<Record<Language, OfficeTexts>> = { vi, en };
