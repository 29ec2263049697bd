/** Sentences of `view` in both languages. */
import type { Language } from '../messages/index.js';

export interface ViewTexts {
  readonly view: string;
  readonly file: string;
  readonly output: string;
  readonly config: string;
  readonly noConfig: string;
  readonly written: (path: string) => string;
  readonly notOurs: (path: string) => string;
}

export const VIEW_TEXTS: Readonly<Record<Language, ViewTexts>> = {
  en: {
    view: 'make a page that shows the document beside its plan, to check one against the other',
    file: 'document',
    output: 'page to write; else the name of the document with .html, here; - is standard output',
    config: 'configuration for the findings; else the nearest one upwards',
    noConfig: 'check without any configuration',
    written: (path) => `written to ${path}; open it in a browser`,
    notOurs: (path) => `${path} is there already and was not made by kehoach; name another file with -o`,
  },
  vi: {
    view: 'tạo trang đặt văn bản cạnh kế hoạch đã đọc, để đối chiếu',
    file: 'văn bản',
    output: 'trang cần ghi; nếu không nêu thì là tên văn bản thêm .html, ở thư mục này; - là đầu ra chuẩn',
    config: 'tệp cấu hình cho các phát hiện; nếu không nêu thì tìm ngược lên trên',
    noConfig: 'kiểm tra không theo cấu hình nào',
    written: (path) => `đã ghi ${path}; hãy mở bằng trình duyệt`,
    notOurs: (path) => `${path} đã có và không do kehoach tạo; hãy nêu tệp khác bằng -o`,
  },
};
