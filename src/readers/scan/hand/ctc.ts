/**
 * Which texts the columns of a strip can mean together: connectionist temporal classification (A. Graves et al., 2006).
 * Every column tells a sign or that there is none; the same sign in columns side by side is one.
 */

/** Signs of a column: the digits, what is no digit, and nothing. */
export const SIGNS = 12;
const NO_SIGN = 11;
/** Stands in a text for what is no digit. */
export const UNKNOWN = '?';
const LETTERS = `0123456789${UNKNOWN}`;
/** Less likely signs of a column and texts beyond so many are not followed. */
const FAINT = 1e-5;
const MOST = 24;

export interface Reading {
  /** Digits; `UNKNOWN` where what is written is none. */
  readonly text: string;
  /** 0 to 1. */
  readonly probability: number;
}

interface Path {
  /** Probability of the text when the last column shows its last sign, and when it shows none. */
  sign: number;
  none: number;
}

/** The likeliest texts, the likeliest first; `columns` holds the probabilities of the signs, column by column. */
export function readingsOf(columns: Float32Array): readonly Reading[] {
  let paths = new Map<string, Path>([['', { sign: 0, none: 1 }]]);
  for (let at = 0; at < columns.length; at += SIGNS)
    paths = likeliest(next(paths, columns.subarray(at, at + SIGNS)));
  return [...paths]
    .map(([text, { sign, none }]) => ({ text, probability: sign + none }))
    .sort((a, b) => b.probability - a.probability);
}

function next(paths: ReadonlyMap<string, Path>, column: Float32Array): Map<string, Path> {
  const out = new Map<string, Path>();
  const of = (text: string): Path => {
    const path = out.get(text) ?? { sign: 0, none: 0 };
    out.set(text, path);
    return path;
  };
  for (const [text, { sign, none }] of paths) {
    const own = of(text);
    own.none += (sign + none) * (column[NO_SIGN] ?? 0);
    for (let one = 0; one < NO_SIGN; one++) {
      const letter = LETTERS[one] ?? '';
      const chance = column[one] ?? 0;
      if (chance < FAINT) continue;
      const isSame = text.endsWith(letter);
      if (isSame) own.sign += sign * chance;
      of(text + letter).sign += (isSame ? none : sign + none) * chance;
    }
  }
  return out;
}

function likeliest(paths: Map<string, Path>): Map<string, Path> {
  if (paths.size <= MOST) return paths;
  const order = [...paths].sort(([, a], [, b]) => b.sign + b.none - a.sign - a.none);
  return new Map(order.slice(0, MOST));
}
