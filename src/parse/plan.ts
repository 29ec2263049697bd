/** Document → Plan: the passes, in order. Any readable document gives a schema-valid plan; what is doubtful becomes a diagnostic. */
import type { DocumentModel } from '../document/model.js';
import { findNumbers, numberKey } from '../language/documentNumber.js';
import { planYear } from '../language/planYear.js';
import type { Header } from '../model/header.js';
import type { Plan, PlanSource } from '../model/plan.js';
import { SCHEMA_VERSION } from '../model/version.js';
import { fillLoose, readAnnexes } from './annexes/index.js';
import { readAssignments } from './assignments.js';
import { noteMissingParts } from './checks.js';
import { readClosing } from './closing/index.js';
import type { ParseContext } from './context.js';
import { isReadBadly, type Language, settleDiagnostics } from './diagnostics.js';
import { doubtfulDiagnostics } from './doubtfulText.js';
import { completeHeader } from './fromAnnex.js';
import { readHeader } from './header/index.js';
import { headLines } from './headLines.js';
import { itemsOf } from './items.js';
import { collectPositions, createOrigins } from './origins.js';
import { buildOutline } from './outline/build.js';
import { readPurposes } from './purposes.js';
import { citedTexts, readBases, readReferences } from './references.js';
import { setRowIds } from './rowIds.js';
import { readTitle } from './title.js';
import { cutZones } from './zones.js';

export interface ParseOptions {
  readonly file?: string | null;
  readonly sha256?: string;
  readonly positions?: boolean;
  readonly language?: Language;
}

export function parseDocument(document: DocumentModel, options: ParseOptions = {}): Plan {
  const context: ParseContext = { document, origins: createOrigins(), doubts: [], time: { year: null } };
  const zones = cutZones(itemsOf(document));
  const header = readHeader(context, headLines(zones.head));
  const title = zones.type ? readTitle(zones.main, zones.type) : { text: null, ranges: [], body: zones.main };
  context.time = planYear(title.text, header.date);
  const outline = buildOutline(context, title.body);
  const annexes = readAnnexes(context, zones.annexes);
  completeHeader(context, header, annexes);
  const key = ownKey(header);
  const legalBases = readBases(context, outline.preamble, outline.sections, key);
  const sections = [...outline.sections];
  // Without any section the text stands in one without marker; a table in the preamble needs one too.
  const loose =
    sections.length === 0 ? outline.preamble : outline.preamble.filter((item) => item.kind === 'table');
  if (loose.length > 0) keepLoose(context, sections, loose);
  const plan: Plan = {
    schemaVersion: SCHEMA_VERSION,
    source: sourceOf(document, options),
    header,
    type: { name: zones.type?.name ?? null, code: zones.type?.code ?? null },
    title: title.text,
    legalBases,
    references: readReferences(context, legalBases, citedTexts(context), key),
    ...readPurposes(context, sections),
    sections,
    assignments: readAssignments(context, sections),
    ...readClosing(context, zones.closing),
    digitalSignatures: document.signatures.map((signature) => ({ ...signature })),
    annexes,
    diagnostics: [],
  };
  context.origins.note(plan, 'title', title.ranges);
  setRowIds(plan);
  noteMissingParts(context, plan);
  const doubtful = doubtfulDiagnostics(context, plan, options.language ?? 'vi');
  const settled = settleDiagnostics(context, plan, options.language ?? 'vi');
  plan.diagnostics = [...settled.filter((one) => !isReadBadly(one, doubtful)), ...doubtful];
  if (options.positions) plan.positions = collectPositions(plan, context.origins);
  return plan;
}

function keepLoose(
  context: ParseContext,
  sections: Plan['sections'],
  items: Parameters<typeof fillLoose>[3],
): void {
  const tables: Plan['sections'][number]['tables'] = [];
  fillLoose(context, tables, sections, items);
  const [first] = sections;
  if (first?.marker === '') first.tables.push(...tables);
  else if (tables.length > 0)
    sections.unshift({
      marker: '',
      path: '',
      kind: 'other',
      heading: null,
      paragraphs: [],
      tables,
      children: [],
    });
}

function ownKey(header: Header): string | null {
  const { number } = header;
  if (!number?.serial || !number.symbol) return null;
  // "Số: 15/2010/QĐ-UBND": the year stands in the line, not in the symbol.
  const printed = findNumbers(number.raw)[0];
  if (printed && printed.year !== null) return numberKey(printed.number);
  const [year, party] = [/^\d{4}\//.test(number.symbol), number.symbol.includes('/')];
  return numberKey(`${number.serial}${party && !year ? '-' : '/'}${number.symbol}`);
}

function sourceOf(document: DocumentModel, options: ParseOptions): PlanSource {
  return {
    file: options.file ?? null,
    format: document.format,
    sha256: options.sha256 ?? '',
    pages: document.pages.length,
    textOrigin: document.textOrigin,
    producer: document.producer,
  };
}
