/** Which words of a text changed. */
import { clean } from '../language/text.js';
import { textKey } from './text.js';
import type { Segment } from './types.js';

/** Words with their marks; blanks are put back between them. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

interface Token {
  readonly text: string;
  readonly key: string;
  /** A blank stood before it. */
  readonly apart: boolean;
}

function tokensOf(text: string): Token[] {
  const plain = clean(text);
  return [...plain.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    key: textKey(match[0]),
    apart: match.index > 0 && plain.charAt(match.index - 1) === ' ',
  }));
}

/** Steps of the table of the longest common run; more would take too long for what it tells. */
const MOST_CELLS = 4_000_000;

type Kind = Segment['kind'];
type Step = readonly [Kind, Token];

/** The longest common run of two lists of words, told backwards from its table. */
function between(a: readonly Token[], b: readonly Token[]): Step[] {
  const removed = a.map((token): Step => ['removed', token]);
  const added = b.map((token): Step => ['added', token]);
  if (a.length * b.length > MOST_CELLS || a.length === 0 || b.length === 0) return [...removed, ...added];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      longest[at] =
        a[i]?.key === b[j]?.key
          ? (longest[at + width + 1] ?? 0) + 1
          : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0);
    }
  }
  return walk(a, b, longest);
}

function walk(a: readonly Token[], b: readonly Token[], longest: Uint32Array): Step[] {
  const width = b.length + 1;
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  for (let x = a[0], y = b[0]; x !== undefined || y !== undefined; x = a[i], y = b[j]) {
    const [down, right] = [longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0];
    if (x !== undefined && y !== undefined && x.key === y.key) {
      steps.push(['same', y]);
      i++;
      j++;
    } else if (y === undefined || (x !== undefined && down >= right)) {
      if (x !== undefined) steps.push(['removed', x]);
      i++;
    } else {
      steps.push(['added', y]);
      j++;
    }
  }
  return steps;
}

/** One segment a run; removed words stand before the added ones that take their place. */
function toSegments(steps: readonly Step[]): Segment[] {
  const out: { kind: Kind; text: string }[] = [];
  for (const [kind, token] of steps) {
    const last = out.at(-1);
    const blank = token.apart ? ' ' : '';
    if (last?.kind === kind) last.text += blank + token.text;
    else out.push({ kind, text: (out.length === 0 ? '' : blank) + token.text });
  }
  return out;
}

export function wordDiff(before: string | null, after: string | null): Segment[] {
  const [a, b] = [tokensOf(before ?? ''), tokensOf(after ?? '')];
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.key === b[head]?.key) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail)?.key === b.at(-1 - tail)?.key)
    tail++;
  const same = (tokens: readonly Token[]): Step[] => tokens.map((token) => ['same', token]);
  return toSegments([
    ...same(b.slice(0, head)),
    ...between(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...same(b.slice(b.length - tail)),
  ]);
}
