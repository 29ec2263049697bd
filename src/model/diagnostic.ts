import * as z from 'zod';

export const diagnostic = z
  .object({
    ruleId: z.string().describe('Mã quy tắc'),
    severity: z.enum(['error', 'warning', 'info']).describe('Mức độ'),
    message: z.string().describe('Nội dung'),
    pointer: z.string().nullable().describe('JSON pointer tới giá trị'),
    actual: z.string().nullable().describe('Giá trị gặp'),
    expected: z.string().nullable().describe('Giá trị mong đợi'),
    related: z.array(z.string()).describe('Các JSON pointer liên quan'),
  })
  .meta({ id: 'Diagnostic', description: 'Phát hiện' });

export const range = z
  .object({
    page: z.int().describe('Trang, từ 1'),
    box: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .optional()
      .describe('[x0, y0, x1, y1] tính bằng point từ góc trên bên trái'),
    lines: z.tuple([z.int(), z.int()]).optional().describe('Dòng đầu và dòng cuối (văn bản thuần)'),
  })
  .meta({ id: 'Range', description: 'Vị trí in' });

/** One range, or several for what a page break splits. */
export const position = z.union([range, z.array(range)]).describe('Vị trí in; nhiều đoạn khi bị ngắt trang');

export type Diagnostic = z.infer<typeof diagnostic>;
export type Severity = Diagnostic['severity'];
export type Range = z.infer<typeof range>;
export type Position = z.infer<typeof position>;
