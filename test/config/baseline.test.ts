import { describe, expect, it } from 'vitest';
import { applyBaseline, type Baseline, pruneBaseline, updateBaseline } from '../../src/config/baseline.js';

const entry = (file: string, fingerprint: string) => ({ rule: 'row/lead-missing', file, fingerprint });
const found = (...prints: string[]) =>
  prints.map((fingerprint) => ({ ruleId: 'row/lead-missing', fingerprint }));
const baseline: Baseline = {
  version: 1,
  findings: [entry('a.pdf', '1'), entry('a.pdf', '2'), entry('b.pdf', '3')],
};
const onlyA = (file: string): boolean => file === 'a.pdf';

describe('a baseline', () => {
  it('accepts what it knows and tells what is no longer found in checked files', () => {
    const { fresh, accepted, unused } = applyBaseline(baseline, found('1', '9'), onlyA);
    expect(fresh.map((one) => one.fingerprint)).toEqual(['9']);
    expect(accepted).toBe(1);
    expect(unused).toEqual([entry('a.pdf', '2')]);
  });

  it('is updated for the checked files only, in a fixed order', () => {
    const updated = updateBaseline(baseline, [entry('a.pdf', '9'), entry('a.pdf', '1')], onlyA);
    expect(updated.findings).toEqual([entry('a.pdf', '1'), entry('a.pdf', '9'), entry('b.pdf', '3')]);
  });

  it('is pruned', () => {
    expect(pruneBaseline(baseline, [entry('a.pdf', '2')]).findings.map((one) => one.fingerprint)).toEqual([
      '1',
      '3',
    ]);
  });
});
