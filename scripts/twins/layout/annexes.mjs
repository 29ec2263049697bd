import { ownNumber } from '../truth.mjs';
import { longDate } from './letterhead.mjs';
import { centered } from './parts.mjs';

export function annexBlocks(content, annex) {
  const attached = annex.attached ? [centered(attachedLine(content), { italic: true })] : [];
  return [
    centered(annex.label, { bold: true }),
    centered(annex.title, { bold: true }),
    ...attached,
    centered(''),
    { kind: 'table', table: annex.table },
  ];
}

function attachedLine({ agency, number, date }) {
  return `(Kèm theo Kế hoạch số ${ownNumber(number)} ${longDate(date)} của ${agency.full})`;
}
