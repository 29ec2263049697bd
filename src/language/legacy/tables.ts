/**
 * Code tables of Vietnamese from before Unicode, in the order of their bytes. U+00B7 stands for a place that is empty.
 * TCVN3: TCVN 5712:1993, VN3, as the fonts `.Vn…` print it. VISCII: RFC 1456. VPS: Vietnamese Professionals Society.
 */

/** Bytes A0 to FF. */
export const TCVN3 =
  '·ĂÂÊÔƠƯĐăâêôơưđ·' +
  '·····àảãáạ·ằẳẵắ·' +
  '······ặầẩẫấậè·ẻẽ' +
  'éẹềểễếệìỉ···ĩíịò' +
  '·ỏõóọồổỗốộờởỡớợù' +
  '·ủũúụừửữứựỳỷỹýỵ·';

/** Bytes 80 to FF. */
export const VPS =
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ' +
  'Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ' +
  '\u00a0ắằẳẵặỠớÙờởỡŨỨợỪ' +
  'ổỬỲỸÍÌộỈĨÓửữÒỎÕự' +
  'ầÁÂấẩẫậđẻÉÊẹỉễịỹ' +
  'ƯỦồốÔỏơÈừứÚũưÝẺß' +
  'àáâãảạăçèéêẽìíîĩ' +
  'ẴĐòóôõöƠụùúủüỶẼỳ';

/** Capitals that VPS puts below the blank. */
export const VPS_LOW: Readonly<Record<number, string>> = {
  2: 'Ạ',
  3: 'Ậ',
  4: 'Ặ',
  5: 'Ẹ',
  6: 'Ệ',
  16: 'Ị',
  17: 'Ọ',
  18: 'Ộ',
  19: 'Ợ',
  20: 'Ụ',
  21: 'Ự',
  25: 'Ỵ',
  28: 'Ẫ',
  29: 'Ữ',
};

/** Bytes 80 to FF. */
export const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ' +
  'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
  'Õắằặấầẩậẽẹếềểễệố' +
  'ồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ' +
  'ĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
  'àáâãảăữẫèéêẻìíĩỉ' +
  'đựòóôõỏọụùúũủýợỮ';

/** Capitals that VISCII puts below the blank. */
export const VISCII_LOW: Readonly<Record<number, string>> = {
  2: 'Ẳ',
  5: 'Ẵ',
  6: 'Ẫ',
  20: 'Ỷ',
  25: 'Ỹ',
  30: 'Ỵ',
};

/** VNI: letters that stand for others. The accented i and y and the horned vowels have places of their own. */
export const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  Ô: 'Ơ',
  Ö: 'Ư',
  Ñ: 'Đ',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
  Î: 'Ỵ',
};

/** VNI: marks behind their vowel, as combining marks of Unicode. Capitals have marks of their own. */
export const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
