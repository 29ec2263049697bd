/** What the lists beside the document show: plain items, made of the plan alone. */
import type { Plan } from '../../model/plan.js';
import type { Section } from '../../model/section.js';
import type { Row } from '../../model/table.js';
import { eachTable, rowsOf } from '../../model/walk.js';
import type { ViewFinding } from '../types.js';
import type { ViewWords } from './words.js';

export interface Part {
  /** Name of the field; '' for the main text. */
  readonly label: string;
  readonly text: string;
  readonly pointer: string;
}

export interface Item {
  readonly pointer: string;
  readonly head: string;
  readonly parts: readonly Part[];
  /** Units that take part, for the filter. */
  readonly units: readonly string[];
  /** Class of the item: a severity, or the depth of a section. */
  readonly kind: string;
}

const item = (
  pointer: string,
  head: string,
  parts: readonly Part[],
  kind = '',
  units: readonly string[] = [],
): Item => ({
  pointer,
  head,
  parts: parts.filter(({ text }) => text !== ''),
  kind,
  units,
});

const part = (label: string, text: string | null | undefined, pointer: string): Part => ({
  label,
  text: text ?? '',
  pointer,
});

export function overviewItems(plan: Plan, { fields }: ViewWords): Item[] {
  const { header } = plan;
  const one = (label: string, text: string | null | undefined, pointer: string): Item[] =>
    text ? [item(pointer, fields[label] ?? label, [part('', text, pointer)])] : [];
  const each = (label: string, texts: readonly string[], pointer: string): Item[] =>
    texts.flatMap((text, index) => one(label, text, `${pointer}/${index}`));
  return [
    ...one('parentAgency', header.parentAgency, '/header/parentAgency'),
    ...one('issuers', header.issuers.join(', '), '/header/issuers'),
    ...one('number', header.number?.raw, '/header/number'),
    ...one('place', header.place, '/header/place'),
    ...one('date', header.date?.raw, '/header/date'),
    ...one('urgency', header.urgency, '/header/urgency'),
    ...one('title', plan.title, '/title'),
    ...each('purposes', plan.purposes, '/purposes'),
    ...each('requirements', plan.requirements, '/requirements'),
    ...each(
      'recipients',
      plan.recipients.map(({ name, note }) => [name, note].filter(Boolean).join(' ')),
      '/recipients',
    ),
    ...each(
      'signatures',
      plan.signatures.map(({ authority, role, name }) =>
        [...authority, role, name].filter(Boolean).join(' · '),
      ),
      '/signatures',
    ),
    ...each(
      'digitalSignatures',
      plan.digitalSignatures.map(({ signer, organization, signedAt }) =>
        [signer, organization, signedAt].filter(Boolean).join(' · '),
      ),
      '/digitalSignatures',
    ),
  ];
}

function rowItem(row: Row, pointer: string, { fields }: ViewWords): Item {
  const field = (name: 'product' | 'budget' | 'monitor' | 'note'): Part =>
    part(fields[name] ?? name, row[name], `${pointer}/${name}`);
  const named = (name: 'lead' | 'support' | 'time'): Part =>
    part(fields[name] ?? name, row[name]?.raw, `${pointer}/${name}`);
  const main = row.content ?? row.cells.filter(Boolean).join(' · ');
  return item(
    pointer,
    [row.group.at(-1)?.slice(0, 60), row.number].filter(Boolean).join(' — '),
    [
      part('', main, `${pointer}/content`),
      named('lead'),
      named('support'),
      named('time'),
      field('product'),
      field('budget'),
      field('monitor'),
      field('note'),
    ],
    '',
    [...(row.lead?.units ?? []), ...(row.support?.units ?? [])],
  );
}

/** Rows of tables, then the tasks that the text gives to units. */
export function rowItems(plan: Plan, words: ViewWords): Item[] {
  const rows = [...rowsOf(eachTable(plan))].map(({ value, pointer }) => rowItem(value, pointer, words));
  const tasks = plan.assignments.flatMap(({ unit, tasks: texts }, index) =>
    texts.map((text, at) => {
      const pointer = `/assignments/${index}/tasks/${at}`;
      return item(
        pointer,
        '',
        [part('', text, pointer), part(words.fields.lead ?? '', unit, `/assignments/${index}/unit`)],
        '',
        [unit],
      );
    }),
  );
  return [...rows, ...tasks];
}

function sectionItems(sections: readonly Section[], pointer: string, depth: number): Item[] {
  return sections.flatMap((section, index) => {
    const here = `${pointer}/${index}`;
    const parts = section.paragraphs.map(({ marker, text }, at) =>
      part('', marker === null ? text : `${marker} ${text}`, `${here}/paragraphs/${at}`),
    );
    const head = [section.marker, section.heading].filter(Boolean).join('. ');
    return [
      item(section.heading === null ? here : `${here}/heading`, head, parts, `depth${Math.min(depth, 4)}`),
      ...sectionItems(section.children, `${here}/children`, depth + 1),
    ];
  });
}

export const outlineItems = (plan: Plan): Item[] => [
  ...sectionItems(plan.sections, '/sections', 0),
  ...plan.annexes.flatMap((annex, index) => [
    item(`/annexes/${index}`, [annex.label, annex.title].filter(Boolean).join(' — '), [], 'depth0'),
    ...sectionItems(annex.sections, `/annexes/${index}/sections`, 1),
  ]),
];

export const referenceItems = (plan: Plan, { fields }: ViewWords): Item[] =>
  plan.references.map((one, index) => {
    const pointer = `/references/${index}`;
    return item(pointer, [one.typeName, one.number].filter(Boolean).join(' '), [
      part('', one.raw, pointer),
      part(fields.issuer ?? '', one.issuer, pointer),
      part(fields.date ?? '', one.date?.raw, pointer),
    ]);
  });

export const findingItems = (findings: readonly ViewFinding[], words: ViewWords): Item[] =>
  findings.map((one, index) => {
    const pointer = one.pointer ?? '';
    return item(
      pointer,
      `${words.severity[one.severity]} · ${one.ruleId}`,
      [
        part('', one.message, pointer),
        part(words.actual, one.actual, pointer),
        part(words.expected, one.expected, pointer),
      ],
      `finding ${one.severity} n${index}`,
    );
  });
