import { sameDate, sameList, sameNumber, sameText } from './same.mjs';

/** The fields of a plan besides its rows: for each its name, what is wanted, what was found, whether it is right. */
export function compareFields(truth, plan) {
  const { header } = truth;
  const got = plan.header;
  const field = (name, want, have, right) => ({ name, want, have, right });
  const text = (name, want, have) => field(name, want, have, sameText(want, have));
  return [
    text('type', truth.type.name, plan.type.name),
    text('title', truth.title, plan.title),
    text('parentAgency', header.parentAgency, got.parentAgency),
    field('issuers', header.issuers, got.issuers, sameList(header.issuers, got.issuers, sameText)),
    text('number.serial', header.number.serial, got.number?.serial ?? null),
    field(
      'number.symbol',
      header.number.symbol,
      got.number?.symbol,
      sameNumber(header.number.symbol, got.number?.symbol),
    ),
    text('place', header.place, got.place),
    field('date', header.date, got.date, sameDate(header.date, got.date)),
    field('draft', header.draft, got.draft, header.draft === got.draft),
    ...citations(truth, plan, field),
    outline(truth, plan, field),
    ...['purposes', 'requirements'].map((name) =>
      field(name, truth[name], plan[name], sameList(truth[name], plan[name], sameText)),
    ),
    field(
      'assignments',
      truth.assignments,
      plan.assignments,
      sameList(truth.assignments, plan.assignments, sameAssignment),
    ),
    field(
      'recipients',
      truth.recipients,
      plan.recipients,
      sameList(truth.recipients, plan.recipients, sameRecipient),
    ),
    field(
      'signatures',
      truth.signatures,
      plan.signatures,
      sameList(truth.signatures, plan.signatures, sameSignature),
    ),
    annexHeads(truth, plan, field),
  ];
}

function citations(truth, plan, field) {
  const numbers = plan.references.map((reference) => reference.number).filter((number) => number !== null);
  const parents = plan.references
    .filter((r) => r.role === 'parent-plan' && r.number !== null)
    .map((r) => r.number);
  const asSet = (a, b) =>
    a.length === b.length && a.every((each) => b.some((other) => sameNumber(each, other)));
  return [
    field(
      'legalBases',
      truth.legalBases,
      plan.legalBases,
      sameList(truth.legalBases, plan.legalBases, sameBasis),
    ),
    field('references', truth.references, numbers, asSet(truth.references, numbers)),
    field('parentPlans', truth.parentPlans, parents, asSet(truth.parentPlans, parents)),
  ];
}

function sameBasis(want, have) {
  const number = want.number === null ? have.number === null : sameNumber(want.number, have.number);
  return number && sameText(want.typeName, have.typeName) && sameDate(want.date, have.date);
}

const sameAssignment = (want, have) =>
  sameText(want.unit, have.unit) && sameList(want.tasks, have.tasks, sameText);
const sameRecipient = (want, have) => sameText(want.name, have.name) && sameText(want.note, have.note);
const sameSignature = (want, have) =>
  sameList(want.authority, have.authority, sameText) &&
  sameText(want.role, have.role) &&
  sameText(want.name, have.name);

export function flatten(sections) {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

function outline(truth, plan, field) {
  const have = flatten(plan.sections).map(({ path, heading, paragraphs }) => ({
    path,
    heading,
    sentence: heading === null ? (paragraphs[0]?.text ?? null) : null,
  }));
  const same = (a, b) =>
    a.path === b.path &&
    (a.heading === null ? sameText(a.sentence, b.sentence ?? b.heading) : sameText(a.heading, b.heading));
  return field('outline', truth.outline, have, sameList(truth.outline, have, same));
}

function annexHeads(truth, plan, field) {
  const same = (want, have) =>
    sameText(want.label, have.label) &&
    sameText(want.title, have.title) &&
    (want.attachedTo === null || sameNumber(want.attachedTo, have.attachedTo?.number));
  const have = plan.annexes.map(({ label, title, attachedTo }) => ({ label, title, attachedTo }));
  return field(
    'annexes',
    truth.annexes.map(({ label, title, attachedTo }) => ({ label, title, attachedTo })),
    have,
    sameList(truth.annexes, plan.annexes, same),
  );
}
