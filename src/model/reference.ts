import * as z from 'zod';

/** A date as printed and in parts; a part left blank is null and iso is then null. */
export const planDate = z
  .object({
    raw: z.string().describe('Ngày tháng như in trong văn bản'),
    year: z.int().nullable().describe('Năm'),
    month: z.int().nullable().describe('Tháng (1–12)'),
    day: z.int().nullable().describe('Ngày (1–31)'),
    iso: z.string().nullable().describe('YYYY-MM-DD; null khi thiếu phần hoặc không hợp lệ'),
  })
  .meta({ id: 'PlanDate', description: 'Ngày, tháng, năm' });

export const referenceRole = z
  .enum(['parent-plan', 'basis', 'attachment', 'mention'])
  .describe('Vai trò: kế hoạch cấp trên, căn cứ, kế hoạch mà phụ lục kèm theo, nhắc đến');

export const reference = z
  .object({
    raw: z.string().describe('Viện dẫn như in trong văn bản'),
    typeName: z.string().nullable().describe('Tên loại văn bản'),
    number: z.string().nullable().describe('Số, ký hiệu (đã bỏ khoảng trắng thừa)'),
    date: planDate.nullable().describe('Ngày ban hành'),
    issuer: z.string().nullable().describe('Cơ quan ban hành'),
    subject: z.string().nullable().describe('Trích yếu'),
    role: referenceRole,
  })
  .meta({ id: 'Reference', description: 'Văn bản được viện dẫn' });

export type PlanDate = z.infer<typeof planDate>;
export type Reference = z.infer<typeof reference>;
export type ReferenceRole = z.infer<typeof referenceRole>;
