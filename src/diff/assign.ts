/** Pairs of two lists with the highest sum of scores (the Hungarian method with potentials, n²m steps). */

/** Rows → columns; `-1` for a row without a partner. `score` is 0 for a pair that must not be. */
export function assign(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
): number[] {
  if (rows > columns)
    return transpose(
      assign(columns, rows, (column, row) => score(row, column)),
      rows,
    );
  const cost = Array.from({ length: rows }, (_, row) =>
    Float64Array.from({ length: columns }, (_none, column) => -score(row, column)),
  );
  const [rowPotential, columnPotential] = [new Float64Array(rows + 1), new Float64Array(columns + 1)];
  /** Row (from 1) of each column; 0 is free. Column 0 holds the row that looks for a place. */
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    augment(cost, rowPotential, columnPotential, rowOf, columns);
  }
  const out = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0 && score(row - 1, column - 1) > 0) out[row - 1] = column - 1;
  }
  return out;
}

function transpose(columnsToRows: readonly number[], rows: number): number[] {
  const out = new Array<number>(rows).fill(-1);
  for (const [column, row] of columnsToRows.entries()) if (row >= 0) out[row] = column;
  return out;
}

/** Finds a place for the row in column 0 along the cheapest alternating path. */
function augment(
  cost: readonly Float64Array[],
  u: Float64Array,
  v: Float64Array,
  rowOf: Int32Array,
  columns: number,
): void {
  const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(columns + 1);
  const used = new Uint8Array(columns + 1);
  let at = 0;
  do {
    used[at] = 1;
    const row = rowOf[at] ?? 0;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let column = 1; column <= columns; column++) {
      if (used[column]) continue;
      const reduced = (cost[row - 1]?.[column - 1] ?? 0) - (u[row] ?? 0) - (v[column] ?? 0);
      if (reduced < (least[column] ?? 0)) {
        least[column] = reduced;
        cameFrom[column] = at;
      }
      if ((least[column] ?? 0) < step) {
        step = least[column] ?? 0;
        next = column;
      }
    }
    for (let column = 0; column <= columns; column++) {
      if (used[column]) {
        u[rowOf[column] ?? 0] = (u[rowOf[column] ?? 0] ?? 0) + step;
        v[column] = (v[column] ?? 0) - step;
      } else least[column] = (least[column] ?? 0) - step;
    }
    at = next;
  } while ((rowOf[at] ?? 0) !== 0);
  while (at !== 0) {
    const before = cameFrom[at] ?? 0;
    rowOf[at] = rowOf[before] ?? 0;
    at = before;
  }
}
