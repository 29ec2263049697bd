/** The words of the page in both languages. */
import type { Severity } from '../../model/diagnostic.js';
import type { ViewLanguage } from '../types.js';

export interface ViewWords {
  readonly tabs: Readonly<Record<'overview' | 'rows' | 'outline' | 'references' | 'findings', string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly search: string;
  readonly allUnits: string;
  readonly unit: string;
  readonly count: (shown: number, all: number) => string;
  readonly nothing: string;
  readonly page: (number: number) => string;
  readonly notPrinted: string;
  readonly keys: string;
  readonly larger: string;
  readonly smaller: string;
  readonly actual: string;
  readonly expected: string;
}

const vi: ViewWords = {
  tabs: {
    overview: 'Tổng quan',
    rows: 'Nhiệm vụ',
    outline: 'Nội dung',
    references: 'Viện dẫn',
    findings: 'Phát hiện',
  },
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  fields: {
    number: 'Số, ký hiệu',
    date: 'Ngày ban hành',
    place: 'Địa danh',
    parentAgency: 'Cơ quan chủ quản',
    issuers: 'Cơ quan ban hành',
    title: 'Trích yếu',
    urgency: 'Độ khẩn',
    purposes: 'Mục đích',
    requirements: 'Yêu cầu',
    recipients: 'Nơi nhận',
    signatures: 'Ký tên',
    digitalSignatures: 'Chữ ký số',
    group: 'Nhóm',
    lead: 'Chủ trì',
    support: 'Phối hợp',
    time: 'Thời gian',
    product: 'Sản phẩm',
    budget: 'Kinh phí',
    monitor: 'Theo dõi',
    note: 'Ghi chú',
    issuer: 'Cơ quan ban hành',
    role: 'Vai trò',
  },
  search: 'Tìm trong danh sách',
  allUnits: 'Mọi đơn vị',
  unit: 'Đơn vị',
  count: (shown, all) => (shown === all ? `${all} mục` : `${shown} trong ${all} mục`),
  nothing: 'Không có mục nào.',
  page: (number) => `Trang ${number}`,
  notPrinted: 'Không rõ vị trí trên trang.',
  keys: 'Phím: j k chọn mục, 1–5 đổi thẻ, / tìm, + − phóng to thu nhỏ, Esc bỏ chọn',
  larger: 'Phóng to',
  smaller: 'Thu nhỏ',
  actual: 'đang là',
  expected: 'cần là',
};

const en: ViewWords = {
  tabs: {
    overview: 'Overview',
    rows: 'Tasks',
    outline: 'Content',
    references: 'References',
    findings: 'Findings',
  },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  fields: {
    number: 'Number',
    date: 'Date',
    place: 'Place',
    parentAgency: 'Parent agency',
    issuers: 'Issuer',
    title: 'Title',
    urgency: 'Urgency',
    purposes: 'Purpose',
    requirements: 'Requirement',
    recipients: 'Recipient',
    signatures: 'Signature',
    digitalSignatures: 'Digital signature',
    group: 'Group',
    lead: 'Lead',
    support: 'Support',
    time: 'Time',
    product: 'Product',
    budget: 'Budget',
    monitor: 'Monitored by',
    note: 'Note',
    issuer: 'Issuer',
    role: 'Role',
  },
  search: 'Search the list',
  allUnits: 'All units',
  unit: 'Unit',
  count: (shown, all) => (shown === all ? `${all} items` : `${shown} of ${all} items`),
  nothing: 'Nothing here.',
  page: (number) => `Page ${number}`,
  notPrinted: 'Its place on the page is not known.',
  keys: 'Keys: j k choose, 1–5 change the tab, / search, + − zoom, Esc clear',
  larger: 'Larger',
  smaller: 'Smaller',
  actual: 'is',
  expected: 'expected',
};

export const VIEW_WORDS: Readonly<Record<ViewLanguage, ViewWords>> = { vi, en };
