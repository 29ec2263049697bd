import type { ConfigProblem } from '../../../config/errors.js';
import type { ValidateMessages } from './index.js';

const meant = (nearest: string | null): string => (nearest === null ? '' : `; có phải ${nearest}?`);

function problem(one: ConfigProblem): string {
  switch (one.kind) {
    case 'missing':
      return 'không đọc được; hãy kiểm tra đường dẫn';
    case 'syntax':
      return `sai cú pháp (${one.detail}); hãy sửa lại JSON hoặc YAML`;
    case 'failed':
      return `gặp lỗi khi nạp (${one.detail}); hãy sửa lại chương trình`;
    case 'unknown-preset':
      return `extends: không có bộ quy tắc ${one.name}${meant(one.nearest)} (đường dẫn tệp bắt đầu bằng ./)`;
    case 'circle':
      return `extends: các tệp gọi vòng lẫn nhau: ${one.chain.join(' → ')}`;
    case 'unknown-key':
      return `${one.at}: không có khóa này${meant(one.nearest)}`;
    case 'unknown-rule':
      return `${one.at}: không có quy tắc ${one.name}${meant(one.nearest)}; xem kehoach rules`;
    case 'unknown-option':
      return `${one.at}: quy tắc không có tùy chọn ${one.name}${meant(one.nearest)}`;
    case 'value':
      return `${one.at === '' ? '' : `${one.at}: `}cần ${one.expected}, gặp ${one.got}${meant(one.nearest)}`;
    case 'duplicate-rule':
      return `plugins: đã có quy tắc ${one.name}; hãy đặt tên khác`;
    case 'rule-failed':
      return `quy tắc ${one.name} gặp lỗi (${one.detail}); hãy sửa lại hoặc tắt đi`;
  }
}

export const vi: ValidateMessages = {
  noPattern: 'hãy nêu tệp, thư mục hoặc mẫu tên cần kiểm tra; xem kehoach validate --help',
  noMatch: (pattern) =>
    `không có tệp nào khớp với ${pattern}; hãy kiểm tra đường dẫn hoặc đặt mẫu trong dấu nháy`,
  config: (source, one) => `${source}: ${problem(one)}`,
  noParsedPlan: (at, detail, foreign) =>
    foreign
      ? 'không phải kế hoạch do kehoach parse ghi ra (thiếu schemaVersion); hãy nêu chính tệp văn bản'
      : `không phải kế hoạch hợp lệ (${at === '' ? '' : `${at}: `}${detail}); hãy ghi lại bằng kehoach parse`,
  unusedEntry: (file, rule) =>
    `baseline còn ghi ${rule} ở ${file} nhưng không còn phát hiện này; dùng --prune-baseline để bỏ`,
  baselineWritten: (file, entries) => `đã ghi ${file} (chấp nhận ${entries} phát hiện)`,
  tooManyWarnings: (count, most) => `${count} cảnh báo, vượt mức ${most} của --max-warnings`,
  unknownRule: (name, nearest) => `không có quy tắc ${name}${meant(nearest)}; kehoach rules liệt kê tất cả`,
};
