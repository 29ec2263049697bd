import { person } from '../words/people.mjs';

/** Recipients and signatures. */

export function recipients(ctx) {
  const { random, units, agency } = ctx;
  const note = () =>
    random.weighted([
      [null, 4],
      ['(để b/c)', 1],
      ['(để báo cáo)', 1],
      ['(để thực hiện)', 1],
      ['(để phối hợp)', 1],
    ]);
  const list = random.sample(units, random.int(2, 7)).map((name) => ({ name, note: note() }));
  const keep = agency.party
    ? 'Lưu Văn phòng Đảng ủy'
    : random.pick(['Lưu: VT', 'Lưu: VT, VP', `Lưu: VT, ${random.pick(['TCCB', 'KHTC', 'NC', 'VX'])}`]);
  return [...list, { name: keep, note: null }];
}

const HEADS = {
  province: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  commune: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  department: [null, 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  school: [null, 'HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
};

export function signatures(ctx) {
  const { random, agency } = ctx;
  if (agency.joint)
    return ['GIÁM ĐỐC', 'GIÁM ĐỐC'].map((role) => ({ authority: [], role, name: person(random) }));
  if (agency.party)
    return [
      { authority: ['T/M BAN THƯỜNG VỤ'], role: random.pick(['BÍ THƯ', 'PHÓ BÍ THƯ']), name: person(random) },
    ];
  const [collective, head, deputy] = HEADS[agency.kind];
  const first = collective === null ? [] : [collective];
  const signed = random.chance(0.5)
    ? { authority: [...first, `KT. ${head}`], role: deputy }
    : { authority: first, role: head };
  return [{ ...signed, name: person(random) }];
}
