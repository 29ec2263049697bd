import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.js';
import { basePlan, exampleRow } from '../../src/rules/basePlan.js';
import { EVERY_TASK, groupTasks, listTasks, type Task, type TaskQuery } from '../../src/tasks/index.js';

function planWith(edit: (plan: Plan) => void = () => {}): { name: string; plan: Plan } {
  const plan = basePlan();
  edit(plan);
  return { name: 'plan.pdf', plan };
}

const list = (query: Partial<TaskQuery> = {}, edit?: (plan: Plan) => void): readonly Task[] =>
  listTasks([planWith(edit)], { ...EVERY_TASK, ...query });

const rowsOf = (plan: Plan) => {
  const table = plan.annexes[0]?.tables[0];
  if (table === undefined) throw new Error('no table');
  return table.rows;
};

const onlyRows = (rows: ReturnType<typeof rowsOf>) => (plan: Plan) => {
  plan.assignments = [];
  rowsOf(plan).splice(0, Number.POSITIVE_INFINITY, ...rows);
};

const row = (number: string, lead: string, start: string, end: string) =>
  exampleRow(number, `Việc ${number}`, 'Báo cáo', lead, 'Văn phòng Sở', 'như in', start, end);

describe('tasks', () => {
  it('come from rows and from prose, with what each says', () => {
    const plan = planWith();
    const tasks = listTasks([plan], EVERY_TASK);
    const rows = plan.plan.annexes.flatMap((annex) => annex.tables).flatMap((table) => table.rows);
    const said = plan.plan.assignments.flatMap((one) => one.tasks);
    expect(rows.length).toBeGreaterThan(0);
    expect(said.length).toBeGreaterThan(0);
    expect(tasks.filter((task) => task.origin === 'annex').map((task) => task.content)).toEqual(
      rows.map((one) => one.content),
    );
    expect(tasks.filter((task) => task.origin === 'prose').map((task) => task.content)).toEqual(said);
    expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length);
    const [annex] = tasks.filter((task) => task.origin === 'annex');
    expect(annex).toMatchObject({ group: rows[0]?.group, lead: rows[0]?.lead, time: rows[0]?.time });
    expect(annex?.due).toBe(rows[0]?.time?.intervals[0]?.end);
  });

  it('leave out rows that nobody filled in, and tables that give no work', () => {
    const tasks = list({}, (plan) => {
      plan.assignments = [];
      const blank = row('9', '', '2026-01-01', '2026-01-31');
      rowsOf(plan).splice(0, 99, {
        ...blank,
        content: '',
        product: '',
        support: null,
        lead: { raw: ' ', units: [] },
        time: null,
      });
      const table = plan.annexes[0]?.tables[0];
      if (table)
        plan.annexes[0]?.tables.push({
          ...table,
          columns: [
            { header: 'STT', role: 'number' },
            { header: 'Nội dung', role: 'content' },
          ],
          rows: [row('1', 'Sở Nội vụ', '2026-01-01', '2026-01-31')],
        });
    });
    expect(tasks).toEqual([]);
  });

  it('tell the page from the positions', () => {
    const tasks = list({}, (plan) => {
      plan.assignments = [];
      plan.positions = { '/annexes/0/tables/0/rows/0': [{ page: 4, box: [1, 2, 3, 4] }, { page: 5 }] };
    });
    expect(tasks[0]).toMatchObject({ page: 4, ranges: [{ page: 4 }, { page: 5 }] });
    expect(tasks[1]?.page ?? null).toBeNull();
  });

  it('have the units of a cell that another program left unsplit', () => {
    const given = row('1', '- Sở Nội vụ; - Sở Tài chính', '2026-01-01', '2026-02-01');
    given.lead = { raw: '- Sở Nội vụ; - Sở Tài chính', units: [] };
    expect(list({}, onlyRows([given]))[0]?.lead?.units).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
  });
});

describe('prose', () => {
  const said = (unit: string, text: string) =>
    list({}, (plan) => {
      rowsOf(plan).splice(0);
      plan.title = 'Tuyên truyền năm 2026';
      plan.assignments = [{ unit, tasks: [text] }];
    })[0];

  it('gives the unit of the heading the lead', () => {
    expect(said('Văn phòng Sở', 'Theo dõi, đôn đốc.')).toMatchObject({
      lead: { raw: 'Văn phòng Sở', units: ['Văn phòng Sở'] },
      support: null,
      time: null,
      due: null,
    });
  });

  it('makes it a helper where the sentence says so', () => {
    expect(said('Các phòng thuộc Sở', 'Phối hợp với Văn phòng Sở triển khai.')).toMatchObject({
      lead: null,
      support: { raw: 'Các phòng thuộc Sở' },
    });
  });

  it('names the partners behind “phối hợp với”', () => {
    const task = said('Sở Nội vụ', 'Chủ trì, phối hợp với Sở Tài chính, Sở Y tế tham mưu kinh phí.');
    expect(task?.lead?.raw).toBe('Sở Nội vụ');
    expect(task?.support?.units).toEqual(['Sở Tài chính', 'Sở Y tế']);
  });

  it.each([
    [
      'Phối hợp chặt chẽ với các cơ quan, đơn vị liên quan duy trì chuyên mục.',
      'các cơ quan, đơn vị liên quan',
    ],
    [
      'Chủ trì, phối hợp với các sở, ban, ngành, UBND các xã, phường tổ chức hội nghị.',
      'các sở, ban, ngành, UBND các xã, phường',
    ],
    [
      'Chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch để tuyên truyền.',
      'Sở Văn hóa, Thể thao và Du lịch',
    ],
    ['Chủ trì, phối hợp với nhau thật tốt.', undefined],
  ])('%s', (text, partners) => {
    expect(said('Sở Nội vụ', `Sở Nội vụ chủ trì: ${text}`)?.support?.raw).toBe(partners);
  });

  it('takes the lead that the sentence itself names', () => {
    const task = said(
      'Các phòng chuyên môn',
      'Phòng Kế hoạch tài chính chủ trì, phối hợp với Văn phòng Sở bố trí kinh phí.',
    );
    expect(task?.lead?.units).toEqual(['Phòng Kế hoạch tài chính']);
    expect(task?.support?.units).toEqual(['Văn phòng Sở']);
  });

  it.each([
    ['Gửi báo cáo trước ngày 15/12/2026.', 'trước ngày 15/12/2026', '2026-12-15'],
    [
      'Hoàn thành chậm nhất là ngày 30 tháng 6 năm 2026.',
      'chậm nhất là ngày 30 tháng 6 năm 2026',
      '2026-06-30',
    ],
    ['Ban hành kế hoạch trong tháng 3/2026.', 'trong tháng 3/2026', '2026-03-31'],
    ['Hoàn thành trong quý II năm 2026.', 'Hoàn thành trong quý II năm 2026', '2026-06-30'],
  ])('%s', (text, raw, due) => {
    expect(said('Sở Nội vụ', text)).toMatchObject({ time: { raw }, due });
  });

  it('reads what recurs', () => {
    expect(said('Sở Nội vụ', 'Định kỳ hằng quý gửi báo cáo về Bộ.')).toMatchObject({
      time: { raw: 'Định kỳ hằng quý', intervals: [], recurrence: 'quarterly' },
      due: null,
    });
  });

  it.each([
    'Rà soát các văn bản ban hành trước ngày 01/7/2026.',
    'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
    'Báo cáo việc đã làm trước ngày 31/12/2020.',
    'Thực hiện nhiệm vụ trong năm 2026.',
  ])('no deadline: %s', (text) => {
    expect(said('Sở Nội vụ', text)?.time).toBeNull();
  });
});

describe('questions', () => {
  const edit = onlyRows([
    row('1', 'Sở Nội vụ', '2026-01-01', '2026-03-31'),
    row('2', 'Sở Tài chính', '2026-01-01', '2026-06-30'),
    row('3', 'Các sở, ban, ngành', '2026-01-01', '2026-09-30'),
  ]);
  const numbers = (query: Partial<TaskQuery>) => list(query, edit).map((task) => task.number);

  it('a unit, by its name and as one of many, shown as such', () => {
    const tasks = list({ unit: ['SNV'] }, edit);
    expect(tasks.map((task) => task.matches)).toEqual([
      [{ unit: 'Sở Nội vụ', role: 'lead', as: 'name' }],
      [{ unit: 'Các sở, ban, ngành', role: 'lead', as: 'member' }],
    ]);
    expect(numbers({ unit: ['Sở Nội vụ'], namedOnly: true })).toEqual(['1']);
  });

  it('a role', () => {
    expect(numbers({ unit: ['Văn phòng Sở'], role: 'support' })).toEqual(['1', '2', '3']);
    expect(numbers({ unit: ['Văn phòng Sở'], role: 'lead' })).toEqual(['3']);
  });

  it('days, without the day itself', () => {
    expect(numbers({ dueBefore: '2026-06-30' })).toEqual(['1']);
    expect(numbers({ dueBefore: '2026-07-01' })).toEqual(['1', '2']);
    expect(numbers({ dueAfter: '2026-06-30' })).toEqual(['3']);
    expect(numbers({ dueAfter: '2026-03-31', dueBefore: '2026-09-30' })).toEqual(['2']);
    expect(numbers({ overdueOn: '2026-06-30' })).toEqual(['1']);
    expect(numbers({ overdueOn: '2026-07-01' })).toEqual(['1', '2']);
  });

  it('looks at each of several periods, but a task is over only after the last', () => {
    const twice = row('1', 'Sở Nội vụ', '2026-03-01', '2026-03-31');
    twice.time?.intervals.push({ start: '2026-09-01', end: '2026-09-30' });
    const of = (query: Partial<TaskQuery>) => list(query, onlyRows([twice])).length;
    expect(of({ dueBefore: '2026-04-01' })).toBe(1);
    expect(of({ dueAfter: '2026-04-01' })).toBe(1);
    expect(of({ dueAfter: '2026-04-01', dueBefore: '2026-09-01' })).toBe(0);
    expect(of({ overdueOn: '2026-05-01' })).toBe(0);
  });
});

describe('headings and orders', () => {
  const tasks = list(
    {},
    onlyRows([
      row('1', 'Phòng TCCB', '2026-06-01', '2026-06-30'),
      row('2', 'Văn phòng', '2026-01-01', '2026-03-31'),
      row('3', 'Phòng Tổ chức cán bộ', '2026-01-01', '2026-03-15'),
    ]),
  );

  it('by unit, all spellings together', () => {
    expect(groupTasks(tasks, 'unit').map(({ key, tasks: of }) => [key, of.map((one) => one.number)])).toEqual(
      [
        ['Phòng Tổ chức cán bộ', ['1', '3']],
        ['Văn phòng', ['2']],
      ],
    );
  });

  it('by unit, a helper where nobody leads', () => {
    const [first] = tasks;
    if (first === undefined) throw new Error('no task');
    const helped = { ...first, lead: null, support: { raw: 'Sở Y tế', units: ['Sở Y tế'] } };
    const keys = (role: 'any' | 'lead' | 'support') =>
      groupTasks([helped], 'unit', role).map((one) => one.key);
    expect(keys('any')).toEqual(['Sở Y tế']);
    expect(keys('support')).toEqual(['Sở Y tế']);
    expect(keys('lead')).toEqual([null]);
  });

  it('by month of the deadline', () => {
    expect(groupTasks(tasks, 'time').map(({ key, tasks: of }) => [key, of.length])).toEqual([
      ['2026-03', 2],
      ['2026-06', 1],
    ]);
  });

  it('sorted by deadline, what has none last', () => {
    const plans = [planWith(onlyRows([row('1', 'A', '2026-01-01', '2026-06-30')]))];
    const none = { ...row('2', 'A', '', ''), time: null };
    const all = [...plans, planWith(onlyRows([none, row('3', 'A', '2026-01-01', '2026-02-01')]))];
    expect(listTasks(all, EVERY_TASK, 'due').map((task) => task.number)).toEqual(['3', '1', '2']);
  });
});
