/** The columns of a table whose rows know only where their own cells end. */

/** Edges nearer to each other than this are one, in twentieths of a point: hand-drawn rows never meet exactly. */
const SAME_EDGE = 60;

/** No table has more columns; edges beyond are damage. */
const MOST_EDGES = 257;

export interface RowEdges {
  /** Rising, one more than there are cells; empty when the file does not tell. */
  readonly edges: readonly number[];
  readonly cells: number;
}

export interface RowPlace {
  /** Columns left of the first cell. */
  readonly before: number;
  /** Columns that each cell covers, at least 1. */
  readonly spans: readonly number[];
}

/** Gives every row its place in the common columns. */
export function gridOf(rows: readonly RowEdges[]): RowPlace[] {
  const lines = commonEdges(rows.flatMap(({ edges }) => edges));
  if (lines.length > MOST_EDGES)
    return rows.map(({ cells }) => ({ before: 0, spans: new Array(cells).fill(1) }));
  return rows.map(({ edges, cells }) => {
    const at = edges.map((edge) => nearest(lines, edge));
    const spans = Array.from({ length: cells }, (_, i) => Math.max(1, (at[i + 1] ?? 0) - (at[i] ?? 0)));
    return { before: at[0] ?? 0, spans };
  });
}

/** Edges that stand close together, each group at its commonest place. */
function commonEdges(edges: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const groups: { from: number; best: number }[] = [];
  for (const edge of [...counts.keys()].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group === undefined || edge - group.from > SAME_EDGE) groups.push({ from: edge, best: edge });
    else if ((counts.get(edge) ?? 0) > (counts.get(group.best) ?? 0)) group.best = edge;
  }
  return groups.map(({ best }) => best);
}

function nearest(lines: readonly number[], edge: number): number {
  let best = 0;
  for (const [i, line] of lines.entries()) {
    if (Math.abs(line - edge) < Math.abs((lines[best] ?? 0) - edge)) best = i;
  }
  return best;
}
