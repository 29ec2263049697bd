/** Words of the closing part (folded): recipients, authority, positions. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7 và II.9. */
import { pattern } from '../../language/pattern.js';

/** Prefixes of authority as printed: TM., KT., TL., TUQ., Q.; Party style T/M, K/T, T/L. */
export const AUTHORITY = pattern(/^(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L|TƯQ)\s*[.:]?\s*(?=\p{Lu})/u);
export const STRICT_AUTHORITY = pattern(/^(?:(?:TM|KT|TL|TUQ|Q)\s*\.|(?:T\/M|K\/T|T\/L)\.?|TUQ\s)\s*\p{Lu}/u);

/** First words of a signer's position. */
export const POSITION_HEADS: readonly string[] = [
  'pho',
  'chu tich',
  'giam doc',
  'tong giam doc',
  'hieu truong',
  'truong',
  'bo truong',
  'thu truong',
  'cuc truong',
  'vu truong',
  'chi cuc truong',
  'chanh',
  'vien truong',
  'bi thu',
  'uy vien',
  'tong',
  'quyen',
  'thu tuong',
  'chu nhiem',
  'tham muu',
  'chi huy',
  'tu lenh',
  'chinh uy',
  'doi truong',
  'tram truong',
  'to truong',
  'thu ky',
  'ke toan',
  'vien truong',
  'chanh an',
  'kiem toan',
  'hat truong',
  'quan doc',
  'phu trach',
  'dai dien',
  'chuyen vien',
  'thuong truc',
  'hieu pho',
  'tong bien tap',
  'nguoi lap',
  'nguoi viet',
  'nguoi xay dung',
  'phe duyet',
  'ky duyet',
  'duyet',
  'xac nhan',
];

/** First words of an agency below a signer's position (lower case with tones: `Trương`, `Vũ`, `Tô` are names). */
export const SIGNER_AGENCIES: readonly string[] = [
  'công an',
  'công đoàn',
  'công ty',
  'sở',
  'bộ',
  'ban',
  'ngành',
  'ủy ban',
  'uỷ ban',
  'ubnd',
  'hđnd',
  'hội đồng',
  'hội liên hiệp',
  'hội nông dân',
  'hội cựu chiến binh',
  'liên đoàn',
  'liên minh',
  'tỉnh đoàn',
  'thành đoàn',
  'tỉnh ủy',
  'đảng ủy',
  'mặt trận',
  'trường',
  'trung tâm',
  'bệnh viện',
  'viện',
  'tòa án',
  'toà án',
  'chi cục',
  'cục',
  'phòng',
  'văn phòng',
  'thanh tra',
  'kho bạc',
  'ngân hàng',
  'bảo hiểm',
  'quân khu',
];

export const SIGNED_MARKS: readonly RegExp[] = [
  /^\(?da ky\)?$/,
  /^\(?ky ten/,
  /^ky boi/,
  /^nguoi ky/,
  /^\(ky/,
  /^\[.*\]$/,
  /^digitally signed/,
];

/** How a closing paragraph of the body begins: it belongs to no unit and no section. */
export const CLOSING_HEADS: readonly RegExp[] = [
  /^tren day la/,
  /^nhan duoc (ke hoach|van ban|cong van)/,
  /^trong qua trinh (trien khai|to chuc|thuc hien)/,
  /^(yeu cau|de nghi) (cac|thu truong|lanh dao|giam doc|chu tich|truong|hieu truong)\b/,
  /^can cu (vao )?(noi dung |chuc nang.{0,30})?(cua )?ke hoach nay/,
  /^neu co (kho khan|vuong mac|van de)/,
  /^ke hoach nay (co hieu luc|thay the|duoc)/,
  /^(thu truong|lanh dao|giam doc|hieu truong) cac\b/,
];

/** The same with their tones, lower case: without them "bố trí … giáo dục" reads like "bộ … giao". */
export const TONED_CLOSING_HEADS: readonly RegExp[] = [
  pattern(
    /^(sở|ubnd|ủy ban|uỷ ban|phòng(?!,| chống| ngừa)|bộ|ban(?! hành)|trường|công an|chi cục|cục|đảng ủy|đảng uỷ)(?!\p{L}).{0,60}(?<!\p{L})(yêu cầu|đề nghị|giao)(?!\p{L})/u,
  ),
  pattern(
    /^các (cơ quan|đơn vị|sở|địa phương)(?!\p{L}).{0,160}(?<!\p{L})(triển khai|thực hiện|nghiêm túc)(?!\p{L})/u,
  ),
  pattern(/^(giao|phân công) .{0,80}(theo dõi|đôn đốc|kiểm tra)(?!\p{L})/u),
];

/** Starred notes that give no task. */
export const NOTE_HEADS: readonly RegExp[] = [/^(lien he|luu y|ghi chu|thong tin lien he|dau moi lien he)\b/];
