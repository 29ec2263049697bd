/** The fields of the header and the title. */

import { rangesAt } from '../model/places.js';
import type { Plan } from '../model/plan.js';
import { sameText } from './text.js';
import type { Change, Spot } from './types.js';
import { wordDiff } from './words.js';

const FIELDS: readonly (readonly [field: string, pointer: string, of: (plan: Plan) => string | null])[] = [
  ['parentAgency', '/header/parentAgency', ({ header }) => header.parentAgency],
  ['issuers', '/header/issuers', ({ header }) => header.issuers.join('; ') || null],
  ['documentNumber', '/header/number', ({ header }) => header.number?.raw ?? null],
  ['place', '/header/place', ({ header }) => header.place],
  ['date', '/header/date', ({ header }) => header.date?.raw ?? null],
  ['urgency', '/header/urgency', ({ header }) => header.urgency],
  ['secrecy', '/header/secrecy', ({ header }) => header.secrecy],
  ['draft', '/header/draft', ({ header }) => (header.draft ? 'Dự thảo' : null)],
  ['type', '/type', ({ type }) => type.name],
  ['title', '/title', ({ title }) => title],
];

const spot = (plan: Plan, pointer: string, text: string | null): Spot | null =>
  text === null
    ? null
    : { pointer, page: rangesAt(plan.positions, pointer)[0]?.page ?? null, place: '', text };

export function headerChanges(before: Plan, after: Plan): Change[] {
  return FIELDS.flatMap(([field, pointer, of]): Change[] => {
    const [a, b] = [of(before), of(after)];
    if (sameText(a, b)) return [];
    return [
      {
        kind: a === null ? 'added' : b === null ? 'removed' : 'changed',
        part: 'header',
        before: spot(before, pointer, a),
        after: spot(after, pointer, b),
        fields: [{ field, before: a, after: b, words: wordDiff(a, b) }],
        moved: false,
      },
    ];
  });
}
