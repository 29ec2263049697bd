/** Fixed words of a comparison in both languages. */
import type { ChangeKind, Part } from '../../diff/types.js';
import type { OutputLanguage } from '../sheets/words.js';

export interface DiffWords {
  readonly title: string;
  readonly same: string;
  readonly before: string;
  readonly after: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly counts: Readonly<Record<ChangeKind, (count: number) => string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly movedFrom: (place: string) => string;
  readonly andMoved: string;
  readonly page: (page: number) => string;
  readonly blank: string;
}

const vi: DiffWords = {
  title: 'So sánh kế hoạch',
  same: 'Hai kế hoạch như nhau.',
  before: 'Trước',
  after: 'Sau',
  kinds: {
    added: 'thêm',
    removed: 'bỏ',
    changed: 'sửa',
    moved: 'chuyển chỗ',
    renumbered: 'đổi số thứ tự',
  },
  counts: {
    added: (count) => `${count} thêm`,
    removed: (count) => `${count} bỏ`,
    changed: (count) => `${count} sửa`,
    moved: (count) => `${count} chuyển chỗ`,
    renumbered: (count) => `${count} đổi số thứ tự`,
  },
  parts: {
    header: 'phần đầu',
    basis: 'căn cứ',
    heading: 'đề mục',
    paragraph: 'đoạn',
    annex: 'phụ lục',
    table: 'bảng',
    column: 'cột',
    row: 'dòng',
    recipient: 'nơi nhận',
    signature: 'chữ ký',
  },
  fields: {
    parentAgency: 'cơ quan chủ quản',
    issuers: 'cơ quan ban hành',
    documentNumber: 'số, ký hiệu',
    place: 'địa danh',
    date: 'ngày ban hành',
    urgency: 'mức độ khẩn',
    secrecy: 'độ mật',
    draft: 'dự thảo',
    type: 'tên loại',
    title: 'tên',
    text: 'nội dung',
    content: 'nội dung',
    header: 'tên cột',
    name: 'tên',
    number: 'số thứ tự',
    product: 'sản phẩm',
    lead: 'chủ trì',
    support: 'phối hợp',
    time: 'thời gian',
    budget: 'kinh phí',
    monitor: 'theo dõi',
    note: 'ghi chú',
    recipientNote: 'ghi chú',
    authority: 'thẩm quyền ký',
    signerRole: 'chức vụ',
    attachedTo: 'kèm theo',
  },
  movedFrom: (place) => `từ ${place}`,
  andMoved: 'và chuyển chỗ',
  page: (page) => `trang ${page}`,
  blank: '(để trống)',
};

const plural = (count: number, word: string): string => `${count} ${word}`;

const en: DiffWords = {
  title: 'Comparison of plans',
  same: 'The two plans are the same.',
  before: 'Before',
  after: 'After',
  kinds: {
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    moved: 'moved',
    renumbered: 'renumbered',
  },
  counts: {
    added: (count) => plural(count, 'added'),
    removed: (count) => plural(count, 'removed'),
    changed: (count) => plural(count, 'changed'),
    moved: (count) => plural(count, 'moved'),
    renumbered: (count) => plural(count, 'renumbered'),
  },
  parts: {
    header: 'header',
    basis: 'legal basis',
    heading: 'heading',
    paragraph: 'paragraph',
    annex: 'annex',
    table: 'table',
    column: 'column',
    row: 'row',
    recipient: 'recipient',
    signature: 'signature',
  },
  fields: {
    parentAgency: 'parent agency',
    issuers: 'issuers',
    documentNumber: 'number',
    text: 'text',
    header: 'header',
    number: 'number',
    recipientNote: 'note',
    signerRole: 'role',
    attachedTo: 'attached to',
  },
  movedFrom: (place) => `from ${place}`,
  andMoved: 'and moved',
  page: (page) => `page ${page}`,
  blank: '(blank)',
};

export const DIFF_WORDS: Readonly<Record<OutputLanguage, DiffWords>> = { vi, en };

export const fieldName = (field: string, words: DiffWords): string => words.fields[field] ?? field;

export function summary(counts: Readonly<Record<ChangeKind, number>>, words: DiffWords): string {
  const kinds = Object.keys(words.counts) as ChangeKind[];
  const said = kinds.flatMap((kind) => (counts[kind] > 0 ? [words.counts[kind](counts[kind])] : []));
  return said.length === 0 ? words.same : said.join(', ');
}

/** `row I › 3, page 2`, and where it stood before. */
export function placeInWords(
  { part, before, after }: { readonly part: Part; readonly before: Place; readonly after: Place },
  words: DiffWords,
): string {
  const spot = after ?? before;
  const place = [words.parts[part], spot?.place ?? ''].filter((one) => one !== '').join(' ');
  const page = spot?.page ?? null;
  return page === null ? place : `${place}, ${words.page(page)}`;
}

type Place = { readonly place: string; readonly page: number | null } | null;
