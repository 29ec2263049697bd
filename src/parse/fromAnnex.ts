/** A header part that the header lacks is taken from the annex line, with a diagnostic. */

import type { Header } from '../model/header.js';
import type { Annex } from '../model/section.js';
import { attachmentSymbol } from './annexes/attachment.js';
import { doubt, type ParseContext } from './context.js';
import { readHeaderNumber } from './header/numberLine.js';

/** Only a line that says it belongs to a Kế hoạch speaks of this plan. */
export function completeHeader(context: ParseContext, header: Header, annexes: readonly Annex[]): void {
  for (const { attachedTo } of annexes) {
    if (attachedTo === null || attachedTo.typeName !== 'Kế hoạch') continue;
    const number = readHeaderNumber(attachedTo.raw);
    if (number && attachmentSymbol(attachedTo.raw) !== null)
      takeNumber(context, header, number, attachedTo.raw);
    if (header.date === null && attachedTo.date !== null) {
      header.date = { ...attachedTo.date };
      tell(context, header, 'date', attachedTo.date.raw);
    }
    if (header.issuers.length === 0 && attachedTo.issuer !== null) {
      header.issuers = [attachedTo.issuer];
      tell(context, header, 'issuers', attachedTo.issuer);
    }
  }
}

function takeNumber(
  context: ParseContext,
  header: Header,
  found: NonNullable<ReturnType<typeof readHeaderNumber>>,
  line: string,
): void {
  const { index: _, ...number } = found;
  if (header.number === null) header.number = number;
  else if (header.number.serial === null && number.serial !== null && header.number.symbol === number.symbol)
    header.number.serial = number.serial;
  else return;
  tell(context, header, 'number', line);
}

function tell(context: ParseContext, header: Header, key: string, actual: string): void {
  doubt(
    context,
    'header/from-annex',
    'info',
    {
      vi: 'Phần đầu văn bản không có; lấy từ dòng kèm theo ở phụ lục.',
      en: 'The letterhead lacks this; it was taken from the annex line.',
    },
    { owner: header, key, actual },
  );
}
