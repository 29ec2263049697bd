/** What `inspect` says, in both languages. */
import type { FileKind, PageKind } from '../../readers/inspect/types.js';
import type { Language } from '../messages/index.js';

export interface InspectTexts {
  readonly inspect: string;
  readonly files: string;
  readonly json: string;
  readonly formats: Readonly<Record<FileKind, string>>;
  readonly kinds: Readonly<Record<PageKind, string>>;
  readonly head: readonly [string, string, string, string];
  readonly producer: string;
  readonly fonts: string;
  readonly signatures: string;
  readonly otherName: (extension: string) => string;
  readonly turned: string;
  readonly rotated: (degrees: number) => string;
  readonly legacy: (encoding: string) => string;
  readonly pages: (count: number) => string;
  readonly characters: (count: number) => string;
  /** What the reason beside a kind of page says. */
  readonly reasons: Readonly<Partial<Record<PageKind, (reason: string) => string>>>;
}

export const INSPECT_TEXTS: Readonly<Record<Language, InspectTexts>> = {
  en: {
    inspect: 'say what each file is and how the text of its pages can be had',
    files: 'files of any format',
    json: 'print JSON for programs, one value for each file',
    formats: {
      pdf: 'PDF',
      docx: 'DOCX',
      doc: 'Word 97-2003 (.doc)',
      rtf: 'RTF',
      html: 'HTML',
      odt: 'OpenDocument text',
      text: 'plain text',
      image: 'a picture',
      zip: 'a zip archive',
      office: 'an Office file that is no text document',
      binary: 'no document',
    },
    kinds: {
      digital: 'digital text',
      scan: 'scanned, no text: needs recognition',
      'scan-stamped': 'scanned; only a stamp or signature is text',
      'ocr-layer': 'scanned, with a good OCR layer',
      'ocr-layer-poor': 'scanned, with a poor OCR layer',
      garbled: 'digital, but the fonts garble the text',
      legacy: 'digital, in an encoding before Unicode',
      blank: 'blank',
    },
    head: ['pages', 'text', 'characters', 'notes'],
    producer: 'producer',
    fonts: 'fonts',
    signatures: 'signatures',
    otherName: (extension) => `although the name ends in ${extension}`,
    turned: 'text runs sideways',
    rotated: (degrees) => `rotated by ${degrees}°`,
    legacy: (encoding) => `${encoding} encoding`,
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    characters: (count) => `${count}`,
    reasons: {
      'scan-stamped': (reason) => `“${reason}”`,
      'ocr-layer': (reason) => `${reason} of the words are Vietnamese syllables`,
      'ocr-layer-poor': (reason) => `only ${reason} of the words are Vietnamese syllables`,
      garbled: (reason) =>
        reason.endsWith('%')
          ? `only ${reason} of the words are Vietnamese syllables`
          : `${reason} characters without a meaning`,
      legacy: (reason) => `font ${reason}`,
    },
  },
  vi: {
    inspect: 'cho biết mỗi tệp là gì và lấy được chữ của từng trang bằng cách nào',
    files: 'tệp thuộc bất kỳ định dạng nào',
    json: 'in JSON cho chương trình, mỗi tệp một giá trị',
    formats: {
      pdf: 'PDF',
      docx: 'DOCX',
      doc: 'Word 97-2003 (.doc)',
      rtf: 'RTF',
      html: 'HTML',
      odt: 'văn bản OpenDocument',
      text: 'văn bản thuần',
      image: 'ảnh',
      zip: 'tệp nén zip',
      office: 'tệp Office không phải văn bản',
      binary: 'không phải văn bản',
    },
    kinds: {
      digital: 'chữ số hóa',
      scan: 'ảnh quét, không có chữ: cần nhận dạng',
      'scan-stamped': 'ảnh quét; chỉ có dấu hoặc chữ ký là chữ',
      'ocr-layer': 'ảnh quét, lớp chữ nhận dạng tốt',
      'ocr-layer-poor': 'ảnh quét, lớp chữ nhận dạng kém',
      garbled: 'chữ số hóa nhưng phông làm hỏng nội dung',
      legacy: 'chữ số hóa theo bảng mã cũ',
      blank: 'trang trống',
    },
    head: ['trang', 'chữ', 'ký tự', 'ghi chú'],
    producer: 'phần mềm tạo',
    fonts: 'phông chữ',
    signatures: 'chữ ký số',
    otherName: (extension) => `dù tên có đuôi ${extension}`,
    turned: 'chữ nằm ngang',
    rotated: (degrees) => `xoay ${degrees}°`,
    legacy: (encoding) => `bảng mã ${encoding}`,
    pages: (count) => `${count} trang`,
    characters: (count) => `${count}`,
    reasons: {
      'scan-stamped': (reason) => `“${reason}”`,
      'ocr-layer': (reason) => `${reason} số từ là âm tiết tiếng Việt`,
      'ocr-layer-poor': (reason) => `chỉ ${reason} số từ là âm tiết tiếng Việt`,
      garbled: (reason) =>
        reason.endsWith('%') ? `chỉ ${reason} số từ là âm tiết tiếng Việt` : `${reason} ký tự không rõ nghĩa`,
      legacy: (reason) => `phông ${reason}`,
    },
  },
};
