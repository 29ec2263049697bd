/** Headings of plan sections (folded) and the kind they announce; the first that fits wins. From real plans; Nghị định 30/2020/NĐ-CP has no list. */
import type { SectionKind } from '../../model/section.js';

export const SECTION_KINDS: readonly (readonly [pattern: RegExp, kind: SectionKind])[] = [
  [
    /^muc dich,? ?(va )?y(eu| )?cau|^muc dich.{0,25}yeu cau|^muc dich,? y nghia,? (va )?yeu cau/,
    'purpose-requirements',
  ],
  [/^(muc dich|muc dich,? y nghia)\b/, 'purpose'],
  [/^yeu cau\b(?! (ve )?(kinh phi|ho so|bao cao))/, 'requirements'],
  [/\bto chuc (trien khai )?thuc hien\b|^to chuc trien khai\b|^cong tac to chuc thuc hien/, 'implementation'],
  // "Giải pháp và phân công nhiệm vụ" is content first; see the last resort in assignments.ts.
  [
    /^(cac )?(noi dung|nhiem vu|giai phap)\b(?!.{0,12}cua cac (don vi|co quan)).{0,60}\bphan cong\b/,
    'content',
  ],
  [
    /^(phan cong|phan cong nhiem vu|trach nhiem)\b|\bphan cong (trach nhiem|nhiem vu|chuan bi|to chuc|thuc hien)\b|^to chuc phan cong|^nhiem vu cua cac (don vi|co quan|bo phan)/,
    'assignment',
  ],
  [/^(nguon )?kinh phi\b|^du toan\b|^nguon luc\b|kinh phi (thuc hien|to chuc)/, 'funding'],
  [/^kenh\b|^hinh thuc (thong tin|tuyen truyen|truyen thong)/, 'channels'],
  [/^thoi gian\b|^tien do\b|^lo trinh\b|^lich\b|^thoi han\b|^ke hoach thoi gian/, 'schedule'],
  [
    /^noi dung\b|^nhiem vu\b|^nhiem vu,? (va )?giai phap|^muc tieu,? nhiem vu|^(cac )?nhiem vu (trong tam|chu yeu|cu the)|^(cac )?(giai phap|hoat dong)\b|^noi dung.{0,40}(thuc hien|tuyen truyen|kiem tra)/,
    'content',
  ],
];

/** A heading that speaks of giving tasks, whatever its kind. */
export const ASSIGNING = /\bphan cong\b|\btrach nhiem\b/;
