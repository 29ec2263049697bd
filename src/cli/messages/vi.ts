import type { Messages } from './index.js';

const FORMATS: Readonly<Record<string, string>> = {
  'word-xml': 'tệp Word dạng XML; hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành DOCX',
  word95: 'tệp Word 6 hoặc Word 95; hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành DOCX',
  image:
    'tệp ảnh thuộc loại không đọc được (GIF, PNG xen dòng, TIFF chia ô…); hãy lưu lại thành PNG hoặc JPEG, hoặc quét ra PDF',
};

/** By the code of the option parser; the parts are those that its own sentence quotes. */
const USAGE: Readonly<Record<string, (first: string, second: string) => string>> = {
  'commander.missingArgument': (name) => `thiếu đối số '${name}'`,
  'commander.optionMissingArgument': (option) => `tùy chọn '${option}' thiếu giá trị`,
  'commander.invalidArgument': (option, value) => `tùy chọn '${option}' không nhận giá trị '${value}'`,
  'commander.unknownOption': (option) => `không có tùy chọn '${option}'`,
  'commander.unknownCommand': (name) => `không có lệnh '${name}'`,
  'commander.excessArguments': (name) => `thừa đối số cho lệnh '${name}'`,
};

export const vi: Messages = {
  input: {
    missing: () => 'không có tệp này; hãy kiểm tra đường dẫn',
    'link-loop': () => 'là liên kết vòng về chính nó; hãy nêu tên tệp thật',
    folder: () => 'là thư mục; hãy nêu tên các tệp trong đó',
    empty: () => 'tệp rỗng; hãy xin lại tệp từ nơi gửi',
    unreadable: () => 'tệp hỏng, không đọc được; hãy xin lại hoặc xuất lại tệp',
    truncated: () => 'tệp bị cụt, có thể do tải dở; hãy tải lại',
    encrypted: () => 'tệp có mật khẩu; hãy bỏ bảo vệ rồi thử lại',
    'image-only': (detail) =>
      detail === 'recognised'
        ? 'không nhận dạng được chữ nào trên các trang: ảnh trống, bị hỏng hoặc không phải ảnh quét văn bản; hãy quét lại bản gốc'
        : 'các trang là ảnh, không có lớp chữ dùng được; hãy nhận dạng chữ trước, hoặc dùng văn bản gốc',
    'unknown-format': () =>
      'không phải PDF, DOCX, DOC, RTF, ODT, HTML, văn bản thuần hay ảnh; hãy dùng một trong các định dạng này',
    'unsupported-format': (detail) =>
      `là ${FORMATS[detail ?? ''] ?? 'định dạng chưa hỗ trợ; hãy dùng PDF, DOCX, DOC, RTF, ODT, HTML, văn bản thuần, PNG, JPEG hoặc TIFF'}`,
    'invalid-encoding': () =>
      'không nhận ra bảng mã của văn bản; hãy nêu bằng --encoding (tcvn3, vni, windows-1258…) hoặc lưu lại bằng UTF-8',
    'too-large': (detail) =>
      detail === 'page'
        ? 'trang quét quá lớn, không nhận dạng được chữ (giới hạn 0,9 m²); hãy quét khổ nhỏ hơn'
        : 'tệp quá lớn (giới hạn 512 MB); hãy chia nhỏ',
    'no-ocr': () =>
      'các trang là ảnh mà chưa cài phần nhận dạng chữ; hãy chạy npm install tesseract.js-core @tesseract.js-data/vie, hoặc cài tesseract với ngôn ngữ vie',
    'no-permission': () => 'không có quyền đọc tệp; hãy đổi quyền truy cập',
  },
  unexpected: (name) => `lỗi không lường trước (${name}); xin báo lại kèm tệp`,
  cannotWrite: (path, reason) => `không ghi được ${path} (${reason}); hãy chọn nơi khác bằng -o`,
  standardOutput: 'đầu ra chuẩn',
  unknownSchema: (name, known) => `không có lược đồ tên ${name}; có: ${known}`,
  usage: ({ code, message, quoted: [first = '', second = ''], suggestion, choices, help }) => {
    const sentence = USAGE[code]?.(first, second) ?? message;
    const allowed = choices === null ? '' : `; chỉ nhận ${choices}`;
    return `${sentence}${allowed}${suggestion === null ? '' : ` (có phải ${suggestion}?)`}; xem ${help}`;
  },
  help: {
    program: 'Đọc kế hoạch hành chính tiếng Việt thành mô hình dữ liệu có kiểu',
    parse: 'in kế hoạch của từng tệp; - là đọc từ đầu vào chuẩn',
    validate: 'kiểm tra văn bản hoặc kế hoạch đã đọc theo các quy tắc; - là đọc từ đầu vào chuẩn',
    rules: 'liệt kê các quy tắc, hoặc giải thích một quy tắc',
    schema: 'in JSON Schema của mô hình hoặc của cấu hình',
    files: 'các tệp PDF, DOCX, DOC, RTF, ODT, HTML, văn bản thuần hoặc ảnh (PNG, JPEG, TIFF)',
    name: 'plan, section, annex, table, reference, diagnostic hoặc config',
    format: 'định dạng đầu ra',
    output: 'ghi vào tệp thay cho đầu ra chuẩn',
    positions: 'thêm vị trí in của từng giá trị',
    encoding: 'bảng mã của văn bản thuần và HTML: utf-8, windows-1258, tcvn3, vni, vps, viscii…',
    emit: 'lớp dữ liệu cần in',
    lang: 'ngôn ngữ của thông báo',
    version: 'in số phiên bản',
    help: 'giải thích một lệnh',
    choices: 'chọn',
    default: 'mặc định',
    patterns:
      'tệp, thư mục hoặc mẫu tên: PDF, DOCX, DOC, RTF, ODT, HTML, văn bản thuần, ảnh, hoặc kế hoạch dạng JSON, NDJSON, YAML',
    report:
      'báo cáo, có thể lặp lại: pretty (mặc định), compact, json, sarif, junit, github, gitlab, agent, html; TÊN=TỆP là ghi vào tệp',
    rule: 'mức độ của một quy tắc: row/lead-missing=off, hoặc =[warning, {tùy chọn: giá trị}]; có thể lặp lại',
    config: 'tệp cấu hình; nếu không nêu thì tìm từ thư mục hiện tại trở lên',
    noConfig: 'không dùng tệp cấu hình',
    printConfig: 'in cấu hình sau khi gộp rồi dừng',
    failOn: 'mức độ thấp nhất làm lệnh trả mã 1 (mặc định: error)',
    maxWarnings: 'quá số cảnh báo này thì lệnh trả mã 1',
    quiet: 'chỉ in lỗi và những gì làm lệnh trả mã 1',
    noWorkspace: 'không kiểm tra các kế hoạch với nhau',
    baseline: 'các phát hiện được chấp nhận; nếu không nêu thì là kehoach-baseline.json cạnh tệp cấu hình',
    updateBaseline: 'chấp nhận mọi phát hiện hiện có',
    pruneBaseline: 'bỏ các mục không còn phát hiện khỏi baseline',
    ruleId: 'quy tắc cần giải thích',
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Đối số:',
      'Options:': 'Tùy chọn:',
      'Commands:': 'Các lệnh:',
    },
  },
};
