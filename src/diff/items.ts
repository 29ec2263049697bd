/** Plan → its parts in printed order; header fields are compared apart. */
import type { Plan } from '../model/plan.js';
import { type Item, item } from './item.js';
import { allSections } from './sections.js';
import { tableItems } from './tables.js';

function* listItems(plan: Plan): Generator<Item> {
  for (const [index, one] of plan.legalBases.entries())
    yield item({
      part: 'basis',
      pointer: `/legalBases/${index}`,
      place: '',
      text: one.raw,
      marker: null,
      parent: null,
    });
}

function* closingItems(plan: Plan): Generator<Item> {
  for (const [index, one] of plan.recipients.entries())
    yield item({
      part: 'recipient',
      pointer: `/recipients/${index}`,
      place: '',
      text: one.name,
      marker: null,
      fields: new Map([['recipientNote', one.note]]),
      parent: null,
    });
  for (const [index, { authority, role, name }] of plan.signatures.entries())
    yield item({
      part: 'signature',
      pointer: `/signatures/${index}`,
      place: '',
      text: name ?? role ?? '',
      marker: null,
      fields: new Map([
        ['authority', authority.join('; ')],
        ['signerRole', role],
      ]),
      parent: null,
    });
}

function* annexItems(plan: Plan): Generator<Item> {
  for (const [index, { label, title, attachedTo, tables, sections }] of plan.annexes.entries()) {
    const pointer = `/annexes/${index}`;
    const place = label ?? title ?? `${index + 1}`;
    const annex = item({
      part: 'annex',
      pointer,
      place,
      text: title ?? '',
      marker: label,
      fields: new Map([['attachedTo', attachedTo?.raw ?? null]]),
      parent: null,
    });
    yield annex;
    for (const [at, table] of tables.entries())
      yield* tableItems(table, { pointer: `${pointer}/tables/${at}`, place, parent: annex });
    yield* allSections(sections, { pointer: `${pointer}/sections`, place, parent: annex });
  }
}

export const itemsOf = (plan: Plan): Item[] => [
  ...listItems(plan),
  ...allSections(plan.sections, { pointer: '/sections', place: null, parent: null }),
  ...closingItems(plan),
  ...annexItems(plan),
];
