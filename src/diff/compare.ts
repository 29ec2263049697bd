/** Two lists of parts → changes. */
import type { Plan } from '../model/plan.js';
import { type Item, spotOf } from './item.js';
import { matchItems } from './match.js';
import { movedPairs } from './order.js';
import { type Placed, score } from './score.js';
import { sameText } from './text.js';
import type { Change, FieldChange, Part } from './types.js';
import { wordDiff } from './words.js';

interface Match {
  readonly before: Item;
  readonly after: Item;
  moved: boolean;
}

/** The name of the text itself, by the part it is of. */
const TEXT_FIELD: Readonly<Partial<Record<Part, string>>> = {
  row: 'content',
  annex: 'title',
  column: 'header',
  signature: 'name',
  recipient: 'name',
};

function fieldChanges({ before, after }: Match): FieldChange[] {
  const pairs: (readonly [string, string | null, string | null])[] = [
    [TEXT_FIELD[before.part] ?? 'text', before.text, after.text],
  ];
  for (const [field, value] of before.fields) {
    // A column that only one of the plans has is told once, as a column.
    const other = after.fields.get(field);
    if (other !== undefined) pairs.push([field, value, other]);
  }
  return pairs.flatMap(([field, a, b]) =>
    sameText(a, b) ? [] : [{ field, before: a, after: b, words: wordDiff(a, b) }],
  );
}

const renumbered = ({ before, after }: Match): FieldChange[] =>
  sameText(before.marker, after.marker)
    ? []
    : [
        {
          field: 'number',
          before: before.marker,
          after: after.marker,
          words: wordDiff(before.marker, after.marker),
        },
      ];

/** What a table is called is told by its annex and its columns. */
const SILENT: ReadonlySet<Part> = new Set(['table']);

function changeOf(match: Match, plans: readonly [Plan, Plan]): Change[] {
  const { before, after, moved } = match;
  const fields = SILENT.has(before.part) ? [] : fieldChanges(match);
  const numbers = renumbered(match);
  if (fields.length + numbers.length === 0 && !moved) return [];
  return [
    {
      kind: fields.length > 0 ? 'changed' : moved ? 'moved' : 'renumbered',
      part: before.part,
      before: spotOf(plans[0], before),
      after: spotOf(plans[1], after),
      fields: [...numbers, ...fields],
      moved,
    },
  ];
}

const placed = (items: readonly Item[]): Placed[] =>
  items.map((item, index) => ({ item, at: index / Math.max(1, items.length - 1) }));

function matchPart(before: readonly Item[], after: readonly Item[]): Match[] {
  const pairs = matchItems(placed(before), placed(after), {
    whole: ({ item }) => item.whole,
    key: ({ item }) => item.key,
    score,
  });
  const moved = movedPairs(pairs);
  return pairs.flatMap((pair) => {
    const [a, b] = [before[pair.before], after[pair.after]];
    return a === undefined || b === undefined ? [] : [{ before: a, after: b, moved: moved.has(pair) }];
  });
}

/** An item went under another heading that both plans have. Under a heading that was only put in above it, it stayed. */
function markRegrouped(matches: readonly Match[]): void {
  const there = new Map(matches.map((match) => [match.before, match.after]));
  const known = new Set(there.values());
  for (const match of matches) {
    const { before, after } = match;
    const now = before.parent === null ? undefined : there.get(before.parent);
    const other = now !== undefined && now !== after.parent;
    if (other && after.parent !== null && known.has(after.parent)) match.moved = true;
  }
}

const ORDER: readonly Part[] = [
  'basis',
  'heading',
  'paragraph',
  'recipient',
  'signature',
  'annex',
  'table',
  'column',
  'row',
];

export function compareItems(
  before: readonly Item[],
  after: readonly Item[],
  plans: readonly [Plan, Plan],
): Change[] {
  const matches = ORDER.flatMap((part) =>
    matchPart(
      before.filter((one) => one.part === part),
      after.filter((one) => one.part === part),
    ),
  );
  markRegrouped(matches);
  const gone = new Set(before);
  const fresh = new Set(after);
  for (const match of matches) {
    gone.delete(match.before);
    fresh.delete(match.after);
  }
  return inOrder(before, after, matches, gone, fresh, plans);
}

/** In the order of the second plan; what is gone stands where it was. */
function inOrder(
  before: readonly Item[],
  after: readonly Item[],
  matches: readonly Match[],
  gone: ReadonlySet<Item>,
  fresh: ReadonlySet<Item>,
  plans: readonly [Plan, Plan],
): Change[] {
  const byAfter = new Map(matches.map((match) => [match.after, match]));
  const there = new Map(matches.map((match) => [match.before, match.after]));
  /** Removed items by the item of the second plan that they stood behind. */
  const behind = new Map<Item | null, Item[]>();
  let last: Item | null = null;
  for (const one of before) {
    if (gone.has(one)) behind.set(last, [...(behind.get(last) ?? []), one]);
    else last = there.get(one) ?? last;
  }
  const removed = (at: Item | null): Change[] =>
    (behind.get(at) ?? []).map((one) => alone('removed', spotOf(plans[0], one), one.part));
  return [
    ...removed(null),
    ...after.flatMap((one) => {
      const match = byAfter.get(one);
      const own = fresh.has(one) ? [alone('added', spotOf(plans[1], one), one.part)] : [];
      return [...own, ...(match ? changeOf(match, plans) : []), ...removed(one)];
    }),
  ];
}

const alone = (kind: 'added' | 'removed', spot: NonNullable<Change['before']>, part: Part): Change => ({
  kind,
  part,
  before: kind === 'removed' ? spot : null,
  after: kind === 'added' ? spot : null,
  fields: [],
  moved: false,
});
