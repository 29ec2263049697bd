/** Words that end a list of partners: what is to be done together begins there. */
import { DUTY_VERBS } from '../language/duties.data.js';

const MORE_VERBS = [
  'bảo trì',
  'biên soạn',
  'bồi dưỡng',
  'cập nhật',
  'chuẩn bị',
  'chuyển',
  'duy trì',
  'dự trù',
  'đánh giá',
  'đẩy mạnh',
  'đôn đốc',
  'giải quyết',
  'giám sát',
  'giới thiệu',
  'hoàn thiện',
  'huy động',
  'khảo sát',
  'kiểm tra',
  'lập',
  'lồng ghép',
  'lựa chọn',
  'mở',
  'nâng cao',
  'nắm bắt',
  'phát động',
  'phân bổ',
  'phổ biến',
  'quản lý',
  'quản lí',
  'sản xuất',
  'tập huấn',
  'thẩm định',
  'thành lập',
  'thiết kế',
  'thống nhất',
  'tích cực',
  'tiến hành',
  'tiếp nhận',
  'trình',
  'trao đổi',
  'vận động',
  'vận hành',
  'viết',
  'xác định',
  'xử lý',
  'xử lí',
];

const LINKS = ['để', 'nhằm', 'trong việc', 'trong công tác', 'trong quá trình', 'khi'];

/** Longest first. `phối hợp` itself ends nothing: it stands before another list. */
export const PARTNER_ENDS: readonly string[] = [...DUTY_VERBS, ...MORE_VERBS, ...LINKS].sort(
  (a, b) => b.length - a.length,
);
