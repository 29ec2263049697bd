import * as z from 'zod';
import { diagnostic, position } from './diagnostic.js';
import { digitalSignature, header, recipient, signature } from './header.js';
import { reference } from './reference.js';
import { annex, section } from './section.js';
import { SCHEMA_VERSION } from './version.js';

export const source = z
  .object({
    file: z.string().nullable().describe('Tên tệp'),
    format: z
      .enum(['pdf', 'docx', 'doc', 'odt', 'text', 'html', 'rtf', 'image'])
      .describe('Định dạng, nhận theo nội dung'),
    sha256: z.string().describe('Mã băm SHA-256 của tệp'),
    pages: z.int().describe('Số trang'),
    textOrigin: z.enum(['digital', 'ocr', 'mixed']).describe('Nguồn của chữ: số hay nhận dạng'),
    producer: z.string().nullable().describe('Phần mềm tạo tệp'),
  })
  .meta({ id: 'Source', description: 'Tệp nguồn' });

export const assignment = z
  .object({
    unit: z.string().describe('Đơn vị được giao'),
    tasks: z.array(z.string()).describe('Các nhiệm vụ'),
  })
  .meta({ id: 'Assignment', description: 'Phân công theo đơn vị ở phần Tổ chức thực hiện' });

export const plan = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION).describe('Phiên bản của mô hình'),
    source,
    header,
    type: z
      .object({
        name: z.string().nullable().describe('Tên loại, ví dụ KẾ HOẠCH'),
        code: z.string().nullable().describe('Chữ viết tắt tên loại, ví dụ KH'),
      })
      .describe('Tên loại văn bản'),
    title: z.string().nullable().describe('Trích yếu nội dung'),
    legalBases: z.array(reference).describe('Căn cứ ban hành, theo thứ tự'),
    references: z.array(reference).describe('Mọi văn bản được viện dẫn, mỗi văn bản một lần'),
    purposes: z.array(z.string()).describe('Mục đích'),
    requirements: z.array(z.string()).describe('Yêu cầu'),
    sections: z.array(section).describe('Nội dung theo mục'),
    assignments: z.array(assignment).describe('Tổ chức thực hiện theo đơn vị'),
    recipients: z.array(recipient).describe('Nơi nhận'),
    signatures: z.array(signature).describe('Chữ ký'),
    digitalSignatures: z.array(digitalSignature).describe('Chữ ký số'),
    annexes: z.array(annex).describe('Phụ lục'),
    diagnostics: z.array(diagnostic).describe('Các điểm nghi ngờ và phát hiện'),
    positions: z
      .record(z.string(), position)
      .optional()
      .describe('Vị trí in của từng giá trị, theo JSON pointer'),
  })
  .meta({ id: 'Plan', description: 'Kế hoạch' });

export type Plan = z.infer<typeof plan>;
export type PlanSource = z.infer<typeof source>;
export type Assignment = z.infer<typeof assignment>;
