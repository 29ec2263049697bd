/**
 * Words of the letterhead and the closing, folded (see `language/fold`).
 * Nghị định 30/2020/NĐ-CP, Phụ lục I; Party style: Hướng dẫn 05-HD/VPTW.
 */

/** Quốc hiệu, Tiêu ngữ and the Party's heading. */
export const MOTTOES: readonly RegExp[] = [
  /^cong hoa xa hoi( chu nghia( viet nam)?)?$/,
  /^chu nghia viet nam$/,
  /^cong hoa xa hoi chu nghia viet nam( doc lap ?[-–] ?tu do ?[-–] ?hanh phuc)?$/,
  /^doc lap ?[-–] ?tu do ?[-–] ?hanh phuc$/,
  /^dang cong san viet nam$/,
];

/** Stands at the right of a letterhead of the Youth Union, as the motto does elsewhere; at the left it is an agency. */
export const UNION_HEADING = /^doan (?:tncs|thanh nien cong san) ho chi minh$/;

/** Text that only a letterhead or a closing has: a table that holds it is no data table. */
export const LAYOUT_MARKS: readonly string[] = [
  'cong hoa xa hoi chu nghia',
  'doc lap - tu do',
  'dang cong san viet nam',
  'noi nhan:',
];

/** Mức độ khẩn, the strongest first. */
export const URGENCIES: readonly string[] = ['hoa toc hen gio', 'hoa toc', 'thuong khan', 'khan'];

/** Độ mật. */
export const SECRECIES: readonly string[] = ['tuyet mat', 'toi mat', 'mat'];

/** The line is nothing but the mark. */
export const DRAFTS: readonly RegExp[] = [
  /^[([]?du thao[)\]]?( lan \d+| lan thu \w+| ngay .*| \d.*)?[)\]]?$/,
];

/** First words of an agency's name: a line that begins with one begins an agency. */
export const AGENCY_HEADS: readonly string[] = [
  'uy ban',
  'ubnd',
  'hoi dong',
  'hdnd',
  'bo',
  'so',
  'phong',
  'ban',
  'chi cuc',
  'cuc',
  'tong cuc',
  'vu',
  'vien',
  'truong',
  'trung tam',
  'cong an',
  'quan khu',
  'tinh uy',
  'thanh uy',
  'huyen uy',
  'quan uy',
  'dang uy',
  'chi bo',
  'dang bo',
  'thuong truc',
  'mat tran',
  'lien doan',
  'cong doan',
  'tinh doan',
  'thanh doan',
  'huyen doan',
  'doan',
  'hoi',
  'tong cong ty',
  'cong ty',
  'ngan hang',
  'toa an',
  'vien kiem sat',
  'thanh tra',
  'bao hiem',
  'kho bac',
  'van phong',
  'benh vien',
  'hoc vien',
  'dai hoc',
  'dai hoc quoc gia',
  'tap doan',
  'bao',
  'dai',
  'to',
  'chinh phu',
  'thu tuong',
  'quoc hoi',
  'nha truong',
  'cum',
  'khoi',
  'bo chi huy',
  'bo tu lenh',
  'hat',
  'doi',
  'tram',
  'thanh doan',
  'lien hiep',
  'thu vien',
  'bao tang',
  'nha xuat ban',
  'nha hat',
  'uy ban mttq',
  'thi doan',
  'xa doan',
  'phuong doan',
  'lien minh',
  'hiep hoi',
  'kiem toan nha nuoc',
  'bhxh',
  'thue',
  'hai quan',
  'ubmttq',
  'bch',
  'bcd',
  'tand',
  'vksnd',
  'quan doan',
  'su doan',
  'lu doan',
  'trung doan',
  'tieu doan',
  'quan chung',
  'binh chung',
  'don bien phong',
  'bo doi bien phong',
  'hop tac xa',
];

/** First words of a line that goes on with the name above it. */
export const AGENCY_TAILS: readonly string[] = [
  'tinh',
  'thanh pho',
  'tp',
  'huyen',
  'quan',
  'thi xa',
  'xa',
  'phuong',
  'dac khu',
  'thi tran',
  'viet nam',
  'va',
  'nganh',
  'khu vuc',
  'quoc gia',
];
