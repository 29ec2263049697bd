import * as z from 'zod';

export const columnRole = z
  .enum([
    'number',
    'content',
    'product',
    'lead',
    'support',
    'time',
    'budget',
    'monitor',
    'place',
    'note',
    'other',
  ])
  .describe('Vai trò của cột, nhận theo tiêu đề cột');

export const column = z
  .object({
    header: z.string().describe('Tiêu đề cột; tiêu đề hai tầng nối bằng " - "'),
    role: columnRole,
  })
  .meta({ id: 'Column', description: 'Cột của bảng' });

export const unitCell = z
  .object({
    raw: z.string().describe('Nội dung ô như in'),
    units: z.array(z.string()).describe('Các đơn vị nêu trong ô'),
  })
  .meta({ id: 'UnitCell', description: 'Ô nêu đơn vị' });

export const interval = z
  .object({
    start: z.string().nullable().describe('Ngày bắt đầu, YYYY-MM-DD; null khi chỉ có hạn cuối'),
    end: z.string().nullable().describe('Ngày kết thúc, YYYY-MM-DD; null khi không nêu'),
  })
  .meta({ id: 'Interval', description: 'Khoảng thời gian, tính cả hai đầu' });

export const timeCell = z
  .object({
    raw: z.string().describe('Thời gian như in'),
    intervals: z.array(interval).describe('Các khoảng thời gian đọc được'),
    recurrence: z
      .string()
      .nullable()
      .describe('Định kỳ: daily, weekly, monthly, quarterly, half-yearly, yearly, continuous, ad-hoc'),
  })
  .meta({ id: 'TimeCell', description: 'Thời gian thực hiện' });

export const row = z
  .object({
    id: z.string().describe('Định danh ổn định của dòng'),
    group: z.array(z.string()).describe('Các dòng nhóm phía trên: "I. …"'),
    number: z.string().nullable().describe('Số thứ tự như in'),
    content: z.string().nullable().describe('Nội dung, nhiệm vụ'),
    product: z.string().nullable().describe('Sản phẩm, kết quả'),
    lead: unitCell.nullable().describe('Đơn vị chủ trì'),
    support: unitCell.nullable().describe('Đơn vị phối hợp'),
    time: timeCell.nullable().describe('Thời gian thực hiện'),
    budget: z.string().nullable().describe('Kinh phí'),
    monitor: z.string().nullable().describe('Đơn vị theo dõi, kiểm tra, đôn đốc'),
    note: z.string().nullable().describe('Ghi chú'),
    cells: z.array(z.string().nullable()).describe('Các ô theo thứ tự cột; null khi ô bị gộp vào ô bên trái'),
  })
  .meta({ id: 'Row', description: 'Dòng của bảng (không kể dòng nhóm)' });

export const table = z
  .object({
    caption: z.string().nullable().describe('Tên bảng'),
    columns: z.array(column).describe('Các cột'),
    rows: z.array(row).describe('Các dòng'),
  })
  .meta({ id: 'Table', description: 'Bảng' });

export type ColumnRole = z.infer<typeof columnRole>;
export type Column = z.infer<typeof column>;
export type UnitCell = z.infer<typeof unitCell>;
export type TimeCell = z.infer<typeof timeCell>;
export type Row = z.infer<typeof row>;
export type Table = z.infer<typeof table>;
