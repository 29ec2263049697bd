/** Recognises the label of an annex and the line that says to which plan it belongs. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III. */

import type { Paragraph } from '../document/model.js';
import { startsWithCapital } from '../language/capitals.js';
import { fold } from '../language/fold.js';
import { pattern } from '../language/pattern.js';
import { clean } from '../language/text.js';

const LABEL = pattern(
  /^(PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU|BIỂU SỐ|Biểu số|Biểu mẫu|MẪU SỐ|Mẫu số|MẪU|Mẫu)(?:\s*(?:số\s*)?:?\s*([IVXLC]+|\d{1,2}[a-zA-Z]?|[A-Z])(?![\p{L}\d]))?\s*[.:–-]?\s*/u,
);

export interface AnnexLabel {
  /** "PHỤ LỤC I" as printed. */
  readonly label: string;
  /** What stands behind the label on its own line or lines. */
  readonly rest: string;
}

/** The label that a paragraph begins with; null when it is a sentence that merely speaks of an annex. */
export function readAnnexLabel(text: string): AnnexLabel | null {
  const line = clean(text);
  const found = LABEL.exec(line);
  if (!found?.[1]) return null;
  const rest = line.slice(found[0].length);
  const shouted = found[1] === found[1].toLocaleUpperCase('vi');
  if (!shouted && rest !== '' && !startsWithCapital(rest) && !rest.startsWith('(')) return null;
  if (/^(mau|bieu)/.test(fold(found[1])) && !found[2]) return null;
  return { label: found[0].replace(/[\s.:–-]+$/u, ''), rest };
}

/** A label opens an annex when it stands on a line of its own, not inside the text. */
export function isAnnexLabel(paragraph: Paragraph): boolean {
  const first = paragraph.lines[0]?.text ?? paragraph.text;
  const found = readAnnexLabel(first);
  if (!found) return false;
  const shouted = found.label === found.label.toLocaleUpperCase('vi');
  if (found.rest === '') return paragraph.align !== 'justify' || first.length < 30;
  return shouted || paragraph.align === 'center';
}

const ATTACHMENT =
  /^\(?\s*(?:ban hanh\s+)?(?:kem theo|dinh kem|gui kem|kem)\b.{0,20}\b(?:ke hoach|quyet dinh|cong van|thong bao|huong dan|to trinh|van ban|bao cao|nghi quyet|chi thi|chuong trinh|de an|thong tri|thong tu)/;

/** "(Kèm theo Kế hoạch số …)", "(Ban hành kèm theo …)". */
export function isAttachmentLine(text: string): boolean {
  return /^[([]/.test(text.trim())
    ? ATTACHMENT.test(fold(text))
    : /^kem theo (ke hoach|quyet dinh)/.test(fold(text)) && text.length < 200;
}
