import * as z from 'zod';
import { reference } from './reference.js';
import { table } from './table.js';

export const sectionKind = z
  .enum([
    'purpose-requirements',
    'purpose',
    'requirements',
    'content',
    'channels',
    'schedule',
    'funding',
    'implementation',
    'assignment',
    'other',
  ])
  .describe('Loại mục, nhận theo tiêu đề');

export const paragraph = z
  .object({
    marker: z.string().nullable().describe('Dấu đầu dòng: "-", "+", "a"…'),
    text: z.string().describe('Nội dung đoạn'),
  })
  .meta({ id: 'Paragraph', description: 'Đoạn văn' });

export const section = z
  .object({
    marker: z.string().describe('Ký hiệu mục như in, không kèm dấu chấm hay ngoặc'),
    path: z.string().describe('Đường dẫn các ký hiệu mục, nối bằng "/"'),
    kind: sectionKind,
    heading: z.string().nullable().describe('Tiêu đề mục; null khi mục chỉ là một câu được đánh số'),
    paragraphs: z.array(paragraph).describe('Các đoạn văn'),
    tables: z.array(table).describe('Các bảng trong mục'),
    get children() {
      return z.array(section).describe('Các mục con');
    },
  })
  .meta({ id: 'Section', description: 'Mục của kế hoạch' });

export const annex = z
  .object({
    label: z.string().nullable().describe('Nhãn: "PHỤ LỤC I"'),
    title: z.string().nullable().describe('Tên phụ lục'),
    attachedTo: reference.nullable().describe('Kế hoạch mà phụ lục kèm theo'),
    tables: z.array(table).describe('Các bảng'),
    sections: z.array(section).describe('Các mục'),
  })
  .meta({ id: 'Annex', description: 'Phụ lục' });

export type SectionKind = z.infer<typeof sectionKind>;
export type PlanParagraph = z.infer<typeof paragraph>;
export type Section = z.infer<typeof section>;
export type Annex = z.infer<typeof annex>;
