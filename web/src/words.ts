/** The words around the viewer in both languages. */
import type { ViewLanguage } from '../../src/view/index.js';

export interface WebWords {
  readonly lead: string;
  readonly drop: string;
  readonly choose: string;
  readonly reading: string;
  readonly read: (rows: number, findings: number) => string;
  readonly downloads: Readonly<Record<'xlsx' | 'csv' | 'json', string>>;
  readonly other: string;
  readonly close: string;
}

export const WEB_WORDS: Readonly<Record<ViewLanguage, WebWords>> = {
  vi: {
    lead: 'Đọc kế hoạch thành bảng nhiệm vụ ngay trên máy này; không tệp nào rời khỏi máy.',
    drop: 'Thả tệp PDF, DOCX hoặc văn bản thuần vào đây',
    choose: 'Chọn tệp…',
    reading: 'đang đọc…',
    read: (rows, findings) => `${rows} nhiệm vụ, ${findings} phát hiện`,
    downloads: { xlsx: 'Tải Excel', csv: 'Tải CSV', json: 'Tải JSON' },
    other: 'English',
    close: 'Đóng',
  },
  en: {
    lead: 'Reads plans into a table of tasks on this machine; no file leaves it.',
    drop: 'Drop PDF, DOCX or text files here',
    choose: 'Choose files…',
    reading: 'reading…',
    read: (rows, findings) => `${rows} tasks, ${findings} findings`,
    downloads: { xlsx: 'Download Excel', csv: 'Download CSV', json: 'Download JSON' },
    other: 'Tiếng Việt',
    close: 'Close',
  },
};
