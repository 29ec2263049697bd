import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { createCounter, fingerprint, stablePointer } from '../../src/report/fingerprint.js';
import { basePlan } from '../../src/rules/basePlan.js';

const LEAD = '/annexes/0/tables/0/rows/0/lead';

const diagnostic = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId: 'row/lead-missing',
  severity: 'error',
  message: 'Dòng I.1 không có đơn vị chủ trì.',
  pointer: LEAD,
  actual: '',
  expected: null,
  related: [],
  ...more,
});

describe('a fingerprint', () => {
  const plan = basePlan();
  const print = fingerprint(diagnostic(), plan, 'a.pdf');

  it('does not depend on the language, the severity or what is expected', () => {
    const other = diagnostic({ message: 'Row I.1 has no lead unit.', severity: 'info', expected: 'x' });
    expect(fingerprint(other, plan, 'a.pdf')).toBe(print);
  });

  it('survives rows, tables and annexes before it, and other positions', () => {
    const moved = basePlan();
    const table = moved.annexes[0]?.tables[0];
    const [row] = table?.rows ?? [];
    if (table && row) table.rows.unshift({ ...row, id: 'another' });
    moved.annexes.unshift({ label: 'PHỤ LỤC 0', title: 'X', attachedTo: null, tables: [], sections: [] });
    moved.positions = { '/title': { page: 9, lines: [100, 101] } };
    const pointer = '/annexes/1/tables/0/rows/1/lead';
    // A table has no name of its own: only its index would tell two empty ones apart.
    expect(stablePointer(moved, pointer)).toBe(stablePointer(plan, LEAD));
    expect(fingerprint(diagnostic({ pointer }), moved, 'a.pdf')).toBe(print);
  });

  it('is that of a decomposed path too', () => {
    expect(fingerprint(diagnostic(), plan, 'kế.pdf'.normalize('NFD'))).toBe(
      fingerprint(diagnostic(), plan, 'kế.pdf'),
    );
  });

  it.each([
    ['rule', diagnostic({ ruleId: 'row/time-missing' }), 'a.pdf'],
    ['row', diagnostic({ pointer: LEAD.replace('/0/lead', '/1/lead') }), 'a.pdf'],
    ['value', diagnostic({ actual: 'Sở' }), 'a.pdf'],
    ['file', diagnostic(), 'b.pdf'],
  ])('is another for another %s', (_, one, file) => {
    expect(fingerprint(one, plan, file)).not.toBe(print);
  });

  it('is taken for a pointer that leads nowhere', () => {
    expect(fingerprint(diagnostic({ pointer: '/nowhere/7' }), plan, 'a.pdf')).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(diagnostic({ pointer: null }), plan, 'a.pdf')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('findings that look the same', () => {
  it('are told apart by their order', () => {
    const count = createCounter();
    expect(['a', 'b', 'a', 'a'].map(count)).toEqual(['a', 'b', 'a-2', 'a-3']);
  });
});
