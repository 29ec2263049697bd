/** What the options and the progress of text recognition say, in both languages. */
import type { Language } from '../messages/index.js';

export interface OcrTexts {
  readonly ocr: string;
  readonly engine: string;
  readonly cacheDir: string;
  readonly cache: string;
  readonly action: string;
  readonly progress: (done: number, all: number) => string;
  readonly cleared: (folder: string) => string;
}

export const OCR_TEXTS: Readonly<Record<Language, OcrTexts>> = {
  en: {
    ocr: 'recognise scanned pages: those without usable text, all, or none',
    engine: 'engine of text recognition',
    cacheDir: 'folder that keeps recognised pages; else that of the system',
    cache: 'recognised pages and compiled code that are kept',
    action: 'clear removes them, path tells where they are',
    progress: (done, all) => `recognised ${done} of ${all} pages`,
    cleared: (folder) => `recognised pages and compiled code removed from ${folder}`,
  },
  vi: {
    ocr: 'nhận dạng trang quét: trang không có chữ dùng được, mọi trang, hoặc không',
    engine: 'bộ nhận dạng chữ',
    cacheDir: 'thư mục giữ các trang đã nhận dạng; nếu không nêu thì dùng thư mục của hệ thống',
    cache: 'các trang đã nhận dạng và mã đã biên dịch được giữ lại',
    action: 'clear là xóa, path là cho biết nơi giữ',
    progress: (done, all) => `đã nhận dạng ${done}/${all} trang`,
    cleared: (folder) => `đã xóa các trang đã nhận dạng và mã đã biên dịch trong ${folder}`,
  },
};
