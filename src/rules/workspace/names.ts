/** Names of agencies and titles of plans, compared over their usual abbreviations. */
import { fold } from '../../language/fold.js';

/** Abbreviation → the words it stands for, folded. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  ttg: 'thu tuong chinh phu',
  gddt: 'giao duc va dao tao',
  vhttdl: 'van hoa the thao va du lich',
  vhxh: 'van hoa xa hoi',
  nnmt: 'nong nghiep va moi truong',
  khcn: 'khoa hoc va cong nghe',
  ldtbxh: 'lao dong thuong binh va xa hoi',
  mttq: 'mat tran to quoc',
  tp: 'thanh pho',
  cchc: 'cai cach hanh chinh',
};

/** Words that tell nothing apart. */
const EMPTY = new Set([
  'va',
  've',
  'viec',
  'cua',
  'ke',
  'hoach',
  'cac',
  'trien',
  'khai',
  'thuc',
  'hien',
  'so',
  'tai',
  'tren',
  'dia',
  'ban',
]);

const known = new Map<string, ReadonlySet<string>>();
/** Names and titles repeat over a workspace; the memory of them stays small. */
const MOST_KNOWN = 20_000;

/** The telling words of a text. */
export function words(text: string): ReadonlySet<string> {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = tellingWords(text);
  known.set(text, made);
  return made;
}

function tellingWords(text: string): ReadonlySet<string> {
  const all = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .flatMap((word) => (ABBREVIATIONS[word] ?? word).split(' '));
  return new Set(all.filter((word) => word !== '' && !EMPTY.has(word)));
}

/** Share of the words of the shorter text that the longer one has, 0 to 1. */
export function overlap(a: string, b: string): number {
  const [x, y] = [words(a), words(b)];
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  if (few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
}

/** Two names may mean one agency: one says no more than the other. */
export function sameAgency(a: string | null, b: string): boolean {
  return a === null || overlap(a, b) === 1;
}
