import { describe, expect, it } from 'vitest';
import { type Change, diffPlans, type PlanDiff } from '../../src/diff/index.js';
import type { Plan } from '../../src/model/plan.js';
import type { Row } from '../../src/model/table.js';
import { eachSection } from '../../src/model/walk.js';
import { htmlDiff } from '../../src/output/diff/html.js';
import { markdownDiff } from '../../src/output/diff/markdown.js';
import { PLAIN_DIFF, prettyDiff } from '../../src/output/diff/pretty.js';
import { basePlan, exampleRow } from '../../src/rules/basePlan.js';
import { HOSTILE } from '../report/hostile.js';
import { createRandom } from '../robust/mutate.js';
import { FORMATS, NAMES, planOf } from '../twins/documents.js';

const TASKS = [
  'Xây dựng kế hoạch tuyên truyền phổ biến pháp luật',
  'Tổ chức hội nghị tập huấn kỹ năng truyền thông',
  'Rà soát hệ thống loa truyền thanh cơ sở',
  'Kiểm tra công tác bảo vệ môi trường tại làng nghề',
  'Phát động phong trào thi đua đọc sách',
  'Bồi dưỡng nghiệp vụ cho cán bộ chuyên trách',
  'Sơ kết, tổng kết và khen thưởng cuối năm',
];

const rowsFor = (contents: readonly string[], group = 'I. Chuẩn bị'): Row[] =>
  contents.map((content, at) => ({
    ...exampleRow(
      `${at + 1}`,
      content,
      'Báo cáo',
      'Sở Nội vụ',
      'Văn phòng Sở',
      'Quý I',
      '2026-01-01',
      '2026-03-31',
    ),
    group: [group],
  }));

function planWith(rows: readonly Row[], edit: (plan: Plan) => void = () => {}): Plan {
  const plan = basePlan();
  const table = plan.annexes[0]?.tables[0];
  if (table === undefined) throw new Error('no table');
  table.rows = [...rows];
  edit(plan);
  return plan;
}

const diff = (before: Plan, after: Plan): PlanDiff =>
  diffPlans({ name: 'a', plan: before }, { name: 'b', plan: after });

const inShort = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, part, before, after, fields, moved }) =>
    `${kind}${moved && kind !== 'moved' ? '+moved' : ''} ${part} ${(after ?? before)?.text.slice(0, 12)} ${fields.map((one) => one.field).join()}`.trim(),
  );

describe('rows', () => {
  it('the same plan has no change', () => {
    expect(diff(planWith(rowsFor(TASKS)), planWith(rowsFor(TASKS)))).toMatchObject({
      same: true,
      changes: [],
    });
  });

  it('one put in at the top: added, the others only renumbered', () => {
    const found = diff(planWith(rowsFor(TASKS)), planWith(rowsFor(['Thành lập ban chỉ đạo mới', ...TASKS])));
    expect(found.counts).toEqual({ added: 1, removed: 0, changed: 0, moved: 0, renumbered: TASKS.length });
  });

  it('one taken away', () => {
    const left = rowsFor(TASKS).filter((_, at) => at !== 3);
    expect(inShort(diff(planWith(rowsFor(TASKS)), planWith(left)).changes)).toEqual([
      'removed row Kiểm tra côn',
    ]);
  });

  it('one reworded: known by content, the words told', () => {
    const after = rowsFor(TASKS);
    const [first] = after;
    if (first) first.content = 'Xây dựng chương trình tuyên truyền phổ biến pháp luật';
    const [change] = diff(planWith(rowsFor(TASKS)), planWith(after)).changes;
    expect(change?.fields[0]?.words).toEqual([
      { kind: 'same', text: 'Xây dựng' },
      { kind: 'removed', text: ' kế hoạch' },
      { kind: 'added', text: ' chương trình' },
      { kind: 'same', text: ' tuyên truyền phổ biến pháp luật' },
    ]);
  });

  it('another lead, product and time: told by field', () => {
    const after = rowsFor(TASKS);
    const row = after[2];
    if (row) {
      row.lead = { raw: 'Sở Tài chính', units: ['Sở Tài chính'] };
      row.product = 'Tờ trình';
      row.time = { raw: 'Quý II', intervals: [], recurrence: null };
    }
    const { changes } = diff(planWith(rowsFor(TASKS)), planWith(after));
    expect(inShort(changes)).toEqual(['changed row Rà soát hệ t product,lead,time']);
  });

  it('one moved to the end', () => {
    const [first, ...rest] = rowsFor(TASKS);
    const { changes } = diff(planWith(rowsFor(TASKS)), planWith([...rest, ...(first ? [first] : [])]));
    expect(inShort(changes)).toEqual(['moved row Xây dựng kế']);
  });

  it('one moved under another heading, and reworded on the way', () => {
    const before = [...rowsFor(TASKS.slice(0, 4)), ...rowsFor(TASKS.slice(4), 'II. Triển khai')];
    const after = before.map((row) => ({ ...row }));
    const row = after[3];
    if (row) {
      row.group = ['II. Triển khai'];
      row.content = `${row.content} năm 2026`;
    }
    expect(inShort(diff(planWith(before), planWith(after)).changes)).toEqual([
      'changed+moved row Kiểm tra côn content',
    ]);
  });

  it('a heading reworded is told once, not for each of its rows', () => {
    const { changes } = diff(
      planWith(rowsFor(TASKS, 'I. Công tác chuẩn bị chung')),
      planWith(rowsFor(TASKS, 'I. Công tác chuẩn bị')),
    );
    expect(inShort(changes)).toEqual(['changed heading Công tác chu text']);
  });

  it('two that say the same are told apart by what else they say', () => {
    const twice = rowsFor(['Tổ chức hội nghị', 'Tổ chức hội nghị']);
    if (twice[1]) twice[1].lead = { raw: 'Sở Y tế', units: ['Sở Y tế'] };
    const { changes } = diff(planWith(twice), planWith([...twice].reverse()));
    expect(changes.map((one) => one.kind)).toEqual(['moved']);
  });

  it('a column that only one plan has is told once', () => {
    const after = planWith(rowsFor(TASKS), (plan) => {
      const table = plan.annexes[0]?.tables[0];
      table?.columns.push({ header: 'Kinh phí', role: 'budget' });
      for (const row of table?.rows ?? []) row.budget = '10 triệu đồng';
    });
    expect(inShort(diff(planWith(rowsFor(TASKS)), after).changes)).toEqual(['added column Kinh phí']);
  });

  it('line breaks, kinds of dashes and quotation marks do not count; letters and tone marks do', () => {
    const change = (from: string, to: string) =>
      diff(planWith(rowsFor([from])), planWith(rowsFor([to]))).changes.map((one) => one.kind);
    expect(change('Phòng Văn hóa - Xã hội “tổ chức”', 'Phòng  Văn hóa\n– Xã hội "tổ chức"')).toEqual([]);
    expect(change('Hòa giải ở cơ sở xã', 'Hòa giải ở cơ sơ xã')).toEqual(['changed']);
    expect(change('Ủy ban nhân dân xã', 'ủy ban nhân dân xã')).toEqual(['changed']);
  });

  it('random edits are found, each with its kind', () => {
    const random = createRandom(11);
    for (let round = 0; round < 40; round++) {
      const size = 10 + Math.floor(random() * 40);
      const words = TASKS.join(' ').split(' ');
      const text = (at: number) =>
        [
          `Việc${at}x${round}`,
          ...Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)]),
        ].join(' ');
      const before = rowsFor(Array.from({ length: size }, (_, at) => text(at)));
      const gone = Math.floor(random() * size);
      const after = before.filter((_, at) => at !== gone).map((row) => ({ ...row }));
      const changed = after[Math.floor(random() * after.length)];
      if (changed) changed.content = `${changed.content} bổ sung`;
      const { counts } = diff(planWith(before), planWith(after));
      expect(counts).toEqual({ added: 0, removed: 1, changed: 1, moved: 0, renumbered: 0 });
    }
  });
});

describe('the rest of a plan', () => {
  const same = planWith(rowsFor(TASKS));
  const edited = (edit: (plan: Plan) => void): string[] =>
    inShort(diff(same, planWith(rowsFor(TASKS), edit)).changes);

  it('draft against signed: number and day', () => {
    const changes = diff(
      planWith(rowsFor(TASKS), (plan) => {
        plan.header.number = {
          raw: 'Số:      /KH-SVHTT',
          serial: null,
          symbol: 'KH-SVHTT',
          typeCode: 'KH',
          issuerCode: 'SVHTT',
          unitCodes: [],
        };
        plan.header.draft = true;
      }),
      same,
    ).changes;
    expect(changes.map((one) => [one.kind, one.fields[0]?.field])).toEqual([
      ['changed', 'documentNumber'],
      ['removed', 'draft'],
    ]);
  });

  it('a paragraph put in, a basis gone, a recipient renamed', () => {
    expect(
      edited((plan) => {
        plan.sections[0]?.paragraphs.push({ marker: '-', text: 'Nâng cao trách nhiệm người đứng đầu.' });
        plan.legalBases.shift();
        const [first] = plan.recipients;
        if (first) first.name = `${first.name} và các phòng`;
      }),
    ).toEqual([
      expect.stringMatching(/^removed basis/),
      'added paragraph Nâng cao trá',
      expect.stringMatching(/^changed recipient .* name$/),
    ]);
  });

  it('another bullet is layout, another number is not', () => {
    const mark = (marker: string) => (plan: Plan) => {
      const [paragraph] = [...eachSection(plan)].flatMap(({ value }) => value.paragraphs);
      if (paragraph === undefined) throw new Error('no paragraph');
      paragraph.marker = marker;
    };
    expect(edited(mark('+'))).toEqual([]);
    expect(edited(mark('b'))).toEqual([expect.stringMatching(/^renumbered paragraph .* number$/)]);
  });

  it('is told the other way round, too', () => {
    const after = planWith(rowsFor([...TASKS, 'Mở chuyên mục mới trên cổng thông tin']));
    expect(diff(same, after).counts).toMatchObject({ added: 1, removed: 0 });
    expect(diff(after, same).counts).toMatchObject({ added: 0, removed: 1 });
  });
});

describe('one document in three formats', () => {
  it.each(NAMES)('%s: no change', async (name) => {
    const [docx, ...others] = await Promise.all(FORMATS.map((format) => planOf(name, format)));
    for (const other of others) if (docx) expect(diff(docx, other).changes).toEqual([]);
  });

  it('two documents: many', async () => {
    const [a, b] = await Promise.all([planOf('decree', 'docx'), planOf('party', 'docx')]);
    expect(diff(a, b).same).toBe(false);
  });
});

describe('writers', () => {
  const before = planWith(rowsFor(HOSTILE.map((text) => `${text} trước khi sửa đổi nội dung`)));
  const after = planWith(rowsFor(HOSTILE.map((text) => `${text} sau khi sửa đổi nội dung`)));
  const found = diff(before, after);

  it('mark the words, and let no text do harm', () => {
    const lines = [...prettyDiff(found, 'vi', 80, PLAIN_DIFF)];
    expect(lines.join('\n')).toContain('[-trước-] {+sau+} khi sửa đổi');
    for (const line of lines) expect(line).not.toMatch(/\p{Cc}/u);
    const page = htmlDiff(found, 'vi');
    expect(page).toContain('<del> trước</del>');
    expect(page).toContain('<ins> sau</ins>');
    expect(page).not.toMatch(/<script|<img/);
    const text = markdownDiff(found, 'vi');
    expect(text).toContain('~~trước~~ **sau**');
    expect(text).not.toMatch(/<(?:script|img)/);
  });

  it('say when nothing differs', () => {
    const none = diff(before, before);
    expect([...prettyDiff(none, 'en', 80, PLAIN_DIFF)].at(-1)).toBe('The two plans are the same.');
    expect(htmlDiff(none, 'vi')).toContain('Hai kế hoạch như nhau.');
    expect(markdownDiff(none, 'vi')).toContain('Hai kế hoạch như nhau.');
  });
});
