import { COMMUNES, PROVINCES } from '../words/places.mjs';
import { school } from '../words/units.mjs';

/**
 * Issuing agencies. `issuers` holds the printed lines of each issuer; `symbol` follows the type code;
 * `voice` is how the text speaks of the agency.
 */

const upper = (text) => text.toLocaleUpperCase('vi');

function province(random) {
  const name = random.pick(PROVINCES);
  return {
    kind: 'province',
    level: 'tỉnh',
    parent: [],
    issuers: [random.chance(0.5) ? ['ỦY BAN NHÂN DÂN', `TỈNH ${upper(name)}`] : [`UBND TỈNH ${upper(name)}`]],
    symbol: 'UBND',
    place: name,
    voice: 'UBND tỉnh',
    full: `UBND tỉnh ${name}`,
  };
}

const DEPARTMENTS = [
  ['Sở Giáo dục và Đào tạo', 'SGDĐT'],
  ['Sở Nội vụ', 'SNV'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL'],
  ['Sở Khoa học và Công nghệ', 'SKHCN'],
];

function department(random) {
  const name = random.pick(PROVINCES);
  const [proper, symbol] = random.pick(DEPARTMENTS);
  const title = upper(proper);
  const lines = title.length > 24 && random.chance(0.6) ? breakTitle(title) : [title];
  return {
    kind: 'department',
    level: 'tỉnh',
    parent: [`UBND TỈNH ${upper(name)}`],
    issuers: [lines],
    symbol,
    place: name,
    voice: 'Sở',
    full: `${proper} tỉnh ${name}`,
  };
}

function breakTitle(title) {
  const at = title.indexOf(' VÀ ');
  return [title.slice(0, at), title.slice(at + 1)];
}

function commune(random) {
  const [level, name] = random.pick(COMMUNES);
  return {
    kind: 'commune',
    level,
    parent: [],
    issuers: [['ỦY BAN NHÂN DÂN', `${upper(level)} ${upper(name)}`]],
    symbol: 'UBND',
    place: name,
    voice: `UBND ${level}`,
    full: `UBND ${level} ${name}`,
  };
}

function schoolAgency(random) {
  const [level, place] = random.pick(COMMUNES);
  const { name, code } = school(random);
  return {
    kind: 'school',
    level,
    parent: [random.chance(0.5) ? `UBND ${upper(level)} ${upper(place)}` : 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    issuers: [[upper(name)]],
    symbol: code,
    place,
    voice: 'Nhà trường',
    full: name,
  };
}

function joint(random) {
  const base = province(random);
  const [first, second, symbol] = random.pick([
    ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'SYT-SGDĐT'],
    ['Công an tỉnh', 'Sở Tư pháp', 'CAT-STP'],
  ]);
  return {
    ...base,
    parent: [],
    issuers: [[upper(first)], [upper(second)]],
    symbol,
    voice: 'Hai cơ quan',
    full: `${first} và ${second}`,
    joint: true,
  };
}

function party(random) {
  const [level, name] = random.pick(COMMUNES);
  return {
    kind: 'party',
    level,
    parent: [`ĐẢNG BỘ TỈNH ${upper(random.pick(PROVINCES))}`],
    issuers: [[`ĐẢNG ỦY ${upper(level)} ${upper(name)}`]],
    symbol: 'ĐU',
    place: name,
    voice: 'Ban Thường vụ Đảng ủy',
    full: `Đảng ủy ${level} ${name}`,
    party: true,
  };
}

const MAKERS = { province, department, commune, school: schoolAgency, joint, party };
const WEIGHTS = [
  ['province', 3],
  ['department', 3],
  ['commune', 3],
  ['school', 2],
  ['joint', 1],
  ['party', 1],
];

/** An agency of the wanted kind, or of any. */
export function agency(random, kind = undefined) {
  const chosen = random.weighted(WEIGHTS);
  return MAKERS[kind ?? chosen](random);
}
