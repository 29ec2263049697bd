/** A clean plan of invented content: no rule finds anything in it. Examples of rules begin with a copy. */
import type { Plan } from '../model/plan.js';
import type { PlanDate, Reference } from '../model/reference.js';
import type { PlanParagraph, Section, SectionKind } from '../model/section.js';
import type { Row, Table } from '../model/table.js';
import { SCHEMA_VERSION } from '../model/version.js';

export function exampleDate(raw: string, year: number, month: number, day: number): PlanDate {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { raw, year, month, day, iso };
}

export function exampleReference(
  typeName: string,
  number: string,
  date: PlanDate | null,
  issuer: string,
  role: Reference['role'],
): Reference {
  const when = date === null ? '' : ` ${date.raw}`;
  return {
    raw: `${typeName} số ${number}${when} của ${issuer}`,
    typeName,
    number,
    date,
    issuer,
    subject: null,
    role,
  };
}

export function exampleSection(
  marker: string,
  path: string,
  kind: SectionKind,
  heading: string,
  texts: readonly string[],
  children: Section[] = [],
): Section {
  const paragraphs: PlanParagraph[] = texts.map((text) => ({ marker: '-', text }));
  return { marker, path, kind, heading, paragraphs, tables: [], children };
}

const unitCell = (raw: string) => ({ raw, units: [raw] });

export function exampleRow(
  number: string,
  content: string,
  product: string,
  lead: string,
  support: string,
  raw: string,
  start: string,
  end: string,
): Row {
  return {
    id: `row-${number}`,
    group: ['I. Chuẩn bị'],
    number,
    content,
    product,
    lead: unitCell(lead),
    support: unitCell(support),
    time: { raw, intervals: [{ start, end }], recurrence: null },
    budget: null,
    monitor: null,
    note: null,
    cells: [number, content, product, lead, support, raw],
  };
}

function exampleTable(): Table {
  return {
    caption: null,
    columns: [
      { header: 'STT', role: 'number' },
      { header: 'Nội dung công việc', role: 'content' },
      { header: 'Sản phẩm', role: 'product' },
      { header: 'Đơn vị chủ trì', role: 'lead' },
      { header: 'Đơn vị phối hợp', role: 'support' },
      { header: 'Thời gian', role: 'time' },
    ],
    rows: [
      exampleRow(
        '1',
        'Lập danh sách đội thi',
        'Danh sách',
        'Văn phòng Sở',
        'Phòng Nghệ thuật',
        'Tháng 4/2026',
        '2026-04-01',
        '2026-04-30',
      ),
      exampleRow(
        '2',
        'Tổ chức chung khảo',
        'Kết quả hội thi',
        'Phòng Nghệ thuật',
        'Văn phòng Sở',
        'Tháng 6/2026',
        '2026-06-01',
        '2026-06-30',
      ),
    ],
  };
}

function exampleSections(): Section[] {
  return [
    exampleSection(
      'I',
      'I',
      'purpose-requirements',
      'MỤC ĐÍCH, YÊU CẦU',
      [],
      [
        exampleSection('1', 'I/1', 'purpose', 'Mục đích', ['Tôn vinh người tốt, việc tốt.']),
        exampleSection('2', 'I/2', 'requirements', 'Yêu cầu', ['Thiết thực, tiết kiệm.']),
      ],
    ),
    exampleSection('II', 'II', 'content', 'NỘI DUNG', ['Hội thi gồm hai vòng (chi tiết tại Phụ lục).']),
    exampleSection(
      'III',
      'III',
      'implementation',
      'TỔ CHỨC THỰC HIỆN',
      [],
      [
        exampleSection('1', 'III/1', 'other', 'Văn phòng Sở', ['Chuẩn bị hội trường.']),
        exampleSection('2', 'III/2', 'other', 'Phòng Nghệ thuật', ['Xây dựng thể lệ.']),
      ],
    ),
  ];
}

export function basePlan(): Plan {
  const parent = exampleReference(
    'Kế hoạch',
    '41/KH-UBND',
    exampleDate('ngày 05/01/2026', 2026, 1, 5),
    'UBND tỉnh Hà Tân',
    'parent-plan',
  );
  const own = exampleDate('ngày 02/3/2026', 2026, 3, 2);
  return {
    schemaVersion: SCHEMA_VERSION,
    source: {
      file: 'hoi-thi.pdf',
      format: 'pdf',
      sha256: '',
      pages: 3,
      textOrigin: 'digital',
      producer: null,
    },
    header: {
      parentAgency: 'UBND TỈNH HÀ TÂN',
      issuers: ['SỞ VĂN HÓA'],
      number: {
        raw: 'Số: 19/KH-SVH',
        serial: '19',
        symbol: 'KH-SVH',
        typeCode: 'KH',
        issuerCode: 'SVH',
        unitCodes: [],
      },
      place: 'Hà Tân',
      date: exampleDate('ngày 02 tháng 3 năm 2026', 2026, 3, 2),
      urgency: null,
      secrecy: null,
      draft: false,
    },
    type: { name: 'KẾ HOẠCH', code: 'KH' },
    title: 'Tổ chức hội thi năm 2026',
    legalBases: [parent],
    references: [{ ...parent }],
    purposes: ['Tôn vinh người tốt, việc tốt.'],
    requirements: ['Thiết thực, tiết kiệm.'],
    sections: exampleSections(),
    assignments: [
      { unit: 'Văn phòng Sở', tasks: ['Chuẩn bị hội trường.'] },
      { unit: 'Phòng Nghệ thuật', tasks: ['Xây dựng thể lệ.'] },
    ],
    recipients: [
      { name: 'UBND tỉnh', note: '(để b/c)' },
      { name: 'Văn phòng Sở', note: null },
      { name: 'Phòng Nghệ thuật', note: null },
      { name: 'Lưu: VT, NT', note: null },
    ],
    signatures: [{ authority: ['KT. GIÁM ĐỐC'], role: 'PHÓ GIÁM ĐỐC', name: 'Đỗ Thị Hạnh' }],
    digitalSignatures: [],
    annexes: [
      {
        label: 'PHỤ LỤC',
        title: 'PHÂN CÔNG NHIỆM VỤ',
        attachedTo: exampleReference('Kế hoạch', '19/KH-SVH', own, 'Sở Văn hóa', 'attachment'),
        tables: [exampleTable()],
        sections: [],
      },
    ],
    diagnostics: [],
  };
}
