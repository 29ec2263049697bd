import * as z from 'zod';
import { planDate } from './reference.js';

export const documentNumber = z
  .object({
    raw: z.string().describe('Dòng số, ký hiệu như in'),
    serial: z.string().nullable().describe('Số; null khi để trống'),
    symbol: z.string().nullable().describe('Ký hiệu, ví dụ KH-SGDĐT'),
    typeCode: z.string().nullable().describe('Chữ viết tắt tên loại, ví dụ KH'),
    issuerCode: z.string().nullable().describe('Chữ viết tắt cơ quan ban hành'),
    unitCodes: z.array(z.string()).describe('Các nhóm chữ còn lại của ký hiệu'),
  })
  .meta({ id: 'DocumentNumber', description: 'Số, ký hiệu văn bản' });

export const header = z
  .object({
    parentAgency: z.string().nullable().describe('Cơ quan chủ quản'),
    issuers: z.array(z.string()).describe('Cơ quan ban hành'),
    number: documentNumber.nullable().describe('Số, ký hiệu'),
    place: z.string().nullable().describe('Địa danh'),
    date: planDate.nullable().describe('Thời gian ban hành'),
    urgency: z.string().nullable().describe('Mức độ khẩn'),
    secrecy: z.string().nullable().describe('Độ mật'),
    draft: z.boolean().describe('Dự thảo'),
  })
  .meta({ id: 'Header', description: 'Phần đầu văn bản' });

export const signature = z
  .object({
    authority: z.array(z.string()).describe('Thẩm quyền ký: TM., KT., TL., TUQ.'),
    role: z.string().nullable().describe('Chức vụ người ký'),
    name: z.string().nullable().describe('Họ tên người ký'),
  })
  .meta({ id: 'Signature', description: 'Chữ ký' });

export const digitalSignature = z
  .object({
    signer: z.string().nullable().describe('Người hoặc cơ quan ký số'),
    organization: z.string().nullable().describe('Tổ chức trong chứng thư số'),
    signedAt: z.string().nullable().describe('Thời gian ký, ISO 8601'),
    field: z.string().nullable().describe('Tên trường chữ ký'),
    integrity: z.enum(['intact', 'modified', 'unknown']).describe('Nội dung đã ký còn nguyên vẹn hay không'),
  })
  .meta({ id: 'DigitalSignature', description: 'Chữ ký số' });

export const recipient = z
  .object({
    name: z.string().describe('Nơi nhận'),
    note: z.string().nullable().describe('Mục đích gửi, ví dụ (để b/c)'),
  })
  .meta({ id: 'Recipient', description: 'Nơi nhận' });

export type DocumentNumber = z.infer<typeof documentNumber>;
export type Header = z.infer<typeof header>;
export type Signature = z.infer<typeof signature>;
export type Recipient = z.infer<typeof recipient>;
export type PlanSignature = z.infer<typeof digitalSignature>;
