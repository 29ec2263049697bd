/** All zod schemas of the model. */
export { diagnostic, position, range } from './diagnostic.js';
export { digitalSignature, documentNumber, header, recipient, signature } from './header.js';
export { assignment, plan, source } from './plan.js';
export { planDate, reference, referenceRole } from './reference.js';
export { annex, paragraph, section, sectionKind } from './section.js';
export { column, columnRole, interval, row, table, timeCell, unitCell } from './table.js';
