import type { Messages } from './index.js';

const FORMATS: Readonly<Record<string, string>> = {
  doc: 'tệp Word 97-2003 (.doc); hãy lưu lại thành DOCX hoặc PDF',
  rtf: 'tệp RTF; hãy lưu lại thành DOCX hoặc PDF',
  html: 'trang HTML; hãy lưu lại thành DOCX, PDF hoặc văn bản thuần',
  image: 'tệp ảnh; hãy nhận dạng chữ trước, hoặc dùng văn bản gốc',
};

export const vi: Messages = {
  input: {
    missing: () => 'không có tệp này; hãy kiểm tra đường dẫn',
    folder: () => 'là thư mục; hãy nêu tên các tệp trong đó',
    empty: () => 'tệp rỗng; hãy xin lại tệp từ nơi gửi',
    unreadable: () => 'tệp hỏng, không đọc được; hãy xin lại hoặc xuất lại tệp',
    truncated: () => 'tệp bị cụt, có thể do tải dở; hãy tải lại',
    encrypted: () => 'tệp có mật khẩu; hãy bỏ bảo vệ rồi thử lại',
    'image-only': () =>
      'các trang là ảnh, không có lớp chữ dùng được; hãy nhận dạng chữ trước, hoặc dùng văn bản gốc',
    'unknown-format': () => 'không phải PDF, DOCX hay văn bản thuần; hãy dùng một trong các định dạng này',
    'unsupported-format': (detail) =>
      `là ${FORMATS[detail ?? ''] ?? 'định dạng chưa hỗ trợ; hãy dùng PDF, DOCX hoặc văn bản thuần'}`,
    'invalid-encoding': () => 'văn bản không phải UTF-8 hay UTF-16; hãy lưu lại bằng UTF-8',
    'too-large': () => 'tệp quá lớn (giới hạn 512 MB); hãy chia nhỏ',
    'no-permission': () => 'không có quyền đọc tệp; hãy đổi quyền truy cập',
  },
  unexpected: (name) => `lỗi không lường trước (${name}); xin báo lại kèm tệp`,
  cannotWrite: (path, reason) => `không ghi được ${path} (${reason}); hãy chọn nơi khác bằng -o`,
  unknownSchema: (name, known) => `không có lược đồ tên ${name}; có: ${known}`,
};
