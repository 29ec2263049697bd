import { describe, expect, it } from 'vitest';
import { findGrids } from '../../../src/readers/pdf/grid.js';
import type { Rule } from '../../../src/readers/pdf/types.js';

/** Columns between the given edges with lines at the given heights; the columns begin at `top`. */
function columns(xs: readonly number[], ys: readonly number[], top: number) {
  const [left, right, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0];
  return {
    horizontal: ys.map((at): Rule => ({ at, from: left, to: right })),
    vertical: xs.map((at): Rule => ({ at, from: top, to: bottom })),
  };
}

const both = (a: ReturnType<typeof columns>, b: ReturnType<typeof columns>) => ({
  horizontal: [...a.horizontal, ...b.horizontal],
  vertical: [...a.vertical, ...b.vertical],
});

describe('columns on both sides of a cell that is merged over the whole page', () => {
  it('are one table', () => {
    const rules = both(
      columns([85, 124, 249, 327], [294, 753], 57),
      columns([405, 475, 538], [294, 753], 57),
    );
    const [grid, ...others] = findGrids(rules);
    expect(others).toEqual([]);
    expect(grid?.xs.map(Math.round)).toEqual([85, 124, 249, 327, 405, 475, 538]);
    expect(grid?.cells).toContainEqual({ row: 0, column: 3, rowSpan: 2, columnSpan: 1 });
  });

  it('with rows of their own are two', () => {
    const rules = both(
      columns([85, 124, 249, 327], [294, 753], 57),
      columns([405, 475, 538], [330, 753], 57),
    );
    expect(findGrids(rules)).toHaveLength(2);
  });
});
