/** Headings and fixed words of lists of tasks in both languages. */
import type { ReferenceRole } from '../../model/reference.js';

export type OutputLanguage = 'vi' | 'en';

export interface SheetWords {
  readonly title: string;
  readonly tasks: string;
  readonly byUnit: string;
  readonly references: string;
  readonly findings: string;
  readonly plan: string;
  readonly number: string;
  readonly group: string;
  readonly content: string;
  readonly product: string;
  readonly lead: string;
  readonly support: string;
  readonly time: string;
  readonly start: string;
  readonly due: string;
  readonly status: string;
  readonly statuses: readonly string[];
  readonly budget: string;
  readonly monitor: string;
  readonly note: string;
  readonly page: string;
  readonly source: string;
  readonly origins: Readonly<Record<'annex' | 'table' | 'prose', string>>;
  readonly file: string;
  readonly match: string;
  readonly memberOf: (unit: string) => string;
  readonly unit: string;
  readonly role: string;
  readonly roles: Readonly<Record<'lead' | 'support', string>>;
  readonly none: string;
  readonly noTime: string;
  readonly month: (year: string, month: string) => string;
  readonly recurrences: Readonly<Record<string, string>>;
  readonly raw: string;
  readonly symbol: string;
  readonly type: string;
  readonly date: string;
  readonly issuer: string;
  readonly subject: string;
  readonly referenceRoles: Readonly<Record<ReferenceRole, string>>;
  readonly severity: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly rule: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly place: string;
  readonly empty: string;
  readonly count: (tasks: number) => string;
}

const vi: SheetWords = {
  title: 'Nhiệm vụ theo kế hoạch',
  tasks: 'Nhiệm vụ',
  byUnit: 'Theo đơn vị',
  references: 'Viện dẫn',
  findings: 'Phát hiện',
  plan: 'Kế hoạch',
  number: 'TT',
  group: 'Nhóm',
  content: 'Nội dung',
  product: 'Sản phẩm',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  time: 'Thời gian',
  start: 'Bắt đầu',
  due: 'Hạn',
  status: 'Trạng thái',
  statuses: ['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành', 'Quá hạn', 'Dừng'],
  budget: 'Kinh phí',
  monitor: 'Theo dõi',
  note: 'Ghi chú',
  page: 'Trang',
  source: 'Nguồn',
  origins: { annex: 'Phụ lục', table: 'Bảng', prose: 'Tổ chức thực hiện' },
  file: 'Tệp',
  match: 'Vai trò',
  memberOf: (unit) => `thuộc “${unit}”`,
  unit: 'Đơn vị',
  role: 'Vai trò',
  roles: { lead: 'Chủ trì', support: 'Phối hợp' },
  none: '(không nêu)',
  noTime: '(không nêu thời gian)',
  month: (year, month) => `Tháng ${month}/${year}`,
  recurrences: {
    daily: 'Hằng ngày',
    weekly: 'Hằng tuần',
    monthly: 'Hằng tháng',
    quarterly: 'Hằng quý',
    'half-yearly': 'Sáu tháng một lần',
    yearly: 'Hằng năm',
    continuous: 'Thường xuyên',
    'ad-hoc': 'Khi có yêu cầu',
  },
  raw: 'Viện dẫn như in',
  symbol: 'Số, ký hiệu',
  type: 'Loại',
  date: 'Ngày',
  issuer: 'Cơ quan ban hành',
  subject: 'Trích yếu',
  referenceRoles: {
    'parent-plan': 'Kế hoạch cấp trên',
    basis: 'Căn cứ',
    attachment: 'Kèm theo',
    mention: 'Nhắc đến',
  },
  severity: 'Mức độ',
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  rule: 'Quy tắc',
  message: 'Phát hiện',
  found: 'Gặp',
  expected: 'Cần',
  place: 'Vị trí',
  empty: 'Không có.',
  count: (tasks) => `${tasks} nhiệm vụ`,
};

const en: SheetWords = {
  title: 'Tasks of plans',
  tasks: 'Tasks',
  byUnit: 'By unit',
  references: 'References',
  findings: 'Findings',
  plan: 'Plan',
  number: 'No.',
  group: 'Group',
  content: 'Task',
  product: 'Product',
  lead: 'Lead',
  support: 'Support',
  time: 'Time',
  start: 'Start',
  due: 'Due',
  status: 'Status',
  statuses: ['Not started', 'In progress', 'Done', 'Overdue', 'Stopped'],
  budget: 'Budget',
  monitor: 'Monitor',
  note: 'Note',
  page: 'Page',
  source: 'Source',
  origins: { annex: 'Annex', table: 'Table', prose: 'Implementation' },
  file: 'File',
  match: 'Role',
  memberOf: (unit) => `one of “${unit}”`,
  unit: 'Unit',
  role: 'Role',
  roles: { lead: 'Lead', support: 'Support' },
  none: '(none)',
  noTime: '(no time)',
  month: (year, month) => `${year}-${month}`,
  recurrences: {
    daily: 'Daily',
    weekly: 'Weekly',
    monthly: 'Monthly',
    quarterly: 'Quarterly',
    'half-yearly': 'Half-yearly',
    yearly: 'Yearly',
    continuous: 'All the time',
    'ad-hoc': 'On demand',
  },
  raw: 'As printed',
  symbol: 'Number',
  type: 'Type',
  date: 'Date',
  issuer: 'Issuer',
  subject: 'Subject',
  referenceRoles: {
    'parent-plan': 'Parent plan',
    basis: 'Basis',
    attachment: 'Attachment',
    mention: 'Mention',
  },
  severity: 'Severity',
  severities: { error: 'error', warning: 'warning', info: 'info' },
  rule: 'Rule',
  message: 'Finding',
  found: 'Found',
  expected: 'Expected',
  place: 'Place',
  empty: 'None.',
  count: (tasks) => `${tasks} ${tasks === 1 ? 'task' : 'tasks'}`,
};

export const SHEET_WORDS: Readonly<Record<OutputLanguage, SheetWords>> = { vi, en };
