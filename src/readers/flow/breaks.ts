import type { RawParagraph } from '../docx/raw.js';

/** A page that ends right at the start of a paragraph ends before it: its label belongs to its text. */
export function moveBreaks(paragraph: RawParagraph): void {
  while (paragraph.inlines[0]?.kind === 'page') {
    paragraph.inlines.shift();
    paragraph.props.pageBreakBefore = true;
  }
}
