/** What a configuration file may hold. Loaded only when there is one: zod is not needed otherwise. */
import * as z from 'zod';
import type { Config } from './types.js';

const severity = z.enum(['off', 'info', 'warning', 'error']);
const optionValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const texts = z.union([z.string(), z.array(z.string())]);

export const setting = z
  .union([severity, z.tuple([severity, z.record(z.string(), optionValue)])])
  .describe('Mức độ, hoặc [mức độ, {tùy chọn}]');

const settings = z.record(z.string(), setting);

const override = z
  .strictObject({
    files: texts.optional().describe('Mẫu tên tệp, tính từ thư mục của tệp cấu hình'),
    pointers: texts.optional().describe('JSON pointer của giá trị; tính cả các giá trị bên trong'),
    rules: settings.describe('Mức độ của từng quy tắc ở các tệp và vị trí này'),
  })
  .describe('Thiết lập riêng cho một số tệp hoặc một số vị trí');

const bilingual = z.object({ vi: z.string(), en: z.string() });

/** Only what the program needs in order not to stumble; the types say the rest. */
const ownRule = z.object({
  meta: z.object({
    id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    severity: z.enum(['info', 'warning', 'error']),
    title: bilingual,
    explanation: bilingual,
  }),
  check: z.custom((value) => typeof value === 'function', { error: 'function' }),
});

const plugin = z
  .strictObject({ name: z.string().optional(), rules: z.array(ownRule) })
  .describe('Quy tắc tự viết (defineRule); chỉ dùng trong cấu hình JavaScript');

export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Địa chỉ của lược đồ này'),
  extends: texts
    .optional()
    .describe('Bộ quy tắc có sẵn (recommended, strict, issued, draft) hoặc đường dẫn tới cấu hình khác'),
  rules: settings.optional().describe('Mức độ và tùy chọn của từng quy tắc'),
  overrides: z.array(override).optional().describe('Thiết lập riêng; mục sau thắng mục trước'),
  units: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('Đơn vị của cơ quan: tên chính thức → các cách viết khác'),
  plugins: z.array(plugin).optional().describe('Quy tắc tự viết'),
  failOn: z
    .enum(['error', 'warning', 'info', 'never'])
    .optional()
    .describe('Mức độ thấp nhất làm lệnh trả mã 1; mặc định là error'),
  maxWarnings: z.int().min(0).optional().describe('Số cảnh báo tối đa'),
  format: texts.optional().describe('Định dạng báo cáo, có thể kèm =TỆP'),
  baseline: z.string().optional().describe('Tệp các phát hiện được chấp nhận'),
  quiet: z.boolean().optional().describe('Chỉ in lỗi và những gì làm lệnh trả mã 1'),
  workspace: z.boolean().optional().describe('Kiểm tra các kế hoạch của một lần chạy với nhau'),
});

export const CONFIG_KEYS = Object.keys(configSchema.shape);
export const OVERRIDE_KEYS = Object.keys(override.shape);

/** The keys of rules are kept by identity: a parsed copy of a rule would lose its functions' owner. */
export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly issue: z.core.$ZodIssue };

export function parseConfig(value: unknown): ParsedConfig {
  const result = configSchema.safeParse(value);
  if (result.success) return { ok: true, config: value as Config };
  const [issue] = result.error.issues;
  if (issue === undefined) throw result.error;
  return { ok: false, issue };
}
