import { textsUnder, walk } from './content/tree.mjs';

/** What a reader should find in the document: a plan in the shape of the model, as far as it is known. */
export function truthOf(content) {
  const { agency, number, date, title, preamble, cited, sections, annexes } = content;
  const numbered = [...preamble.references.filter((r) => r.number !== undefined), ...cited];
  return {
    header: {
      parentAgency: agency.parent[0] ?? null,
      issuers: agency.issuers.map((lines) => lines.join(' ')),
      number: { serial: number.serial, symbol: number.symbol },
      place: placeOf(agency),
      date: { year: date.year, month: date.month, day: date.day },
      draft: content.draft,
    },
    type: { name: 'KẾ HOẠCH', code: 'KH' },
    title,
    legalBases: preamble.references.map(({ typeName, number: n, date: d, text }) => ({
      typeName,
      number: n ?? null,
      date: d,
      raw: text ?? null,
    })),
    references: numbered.map((reference) => reference.number),
    parentPlans: preamble.references.filter((r) => r.typeName === 'Kế hoạch').map((r) => r.number),
    outline: [...walk(sections)].map(({ path, heading, sentence }) => ({ path, heading, sentence })),
    ...purposes(sections),
    assignments: [...walk(sections)]
      .filter((node) => node.unit)
      .map((node) => ({ unit: node.heading, tasks: textsUnder(node) })),
    recipients: content.recipients,
    signatures: content.signatures,
    tables:
      content.bodyTable === null
        ? []
        : [{ path: content.bodyTable.path, ...tableTruth(content.bodyTable.table) }],
    annexes: annexes.map((annex) => ({
      label: annex.label,
      title: annex.title,
      attachedTo: annex.attached && number.serial !== null ? ownNumber(number) : null,
      ...tableTruth(annex.table),
    })),
  };
}

export function placeOf(agency) {
  const [level, name] = [agency.level, agency.place];
  return agency.party ? `${level.charAt(0).toLocaleUpperCase('vi')}${level.slice(1)} ${name}` : name;
}

/** `12/KH-UBND`, in Party style `12-KH/ĐU`. */
export function ownNumber({ serial, symbol }) {
  return `${serial ?? '      '}${symbol.includes('/') ? '-' : '/'}${symbol}`;
}

/** Told apart only where the plan itself does. */
function purposes(sections) {
  const of = (about) => {
    const node = [...walk(sections)].find((each) => each.about === about);
    return node === undefined ? [] : textsUnder(node);
  };
  return { purposes: of('purpose'), requirements: of('requirements') };
}

function tableTruth({ columns, leaves }) {
  return {
    columns: columns.map(({ header, top, role }) => ({
      header: top === null ? header : `${top} - ${header}`,
      role,
    })),
    rows: leaves,
  };
}
