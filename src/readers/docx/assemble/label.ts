import { clean } from '../../../language/text.js';
import { listOf } from '../numbering/parse.js';
import type { ParaProps } from '../properties.js';
import type { RawParagraph, RawText } from '../raw.js';
import type { Letters } from '../styles/resolve.js';
import type { Context } from './context.js';
import { printedLetters } from './printed.js';

/** The printed label of a paragraph and the letters it is printed in. */
export interface PrintedLabel {
  readonly text: string;
  readonly blank: boolean;
  readonly letters: Letters;
}

/** Counts the paragraph in its list, if it stands in one; `null` when nothing is printed. */
export function labelOf(raw: RawParagraph, props: ParaProps, context: Context): PrintedLabel | null {
  const counted = countedLabel(raw, props, context);
  const text = clean(raw.printed === undefined ? '' : printedText(raw.printed, props, context));
  if (text === '' || raw.printed === undefined) return counted;
  return { text, blank: true, letters: context.styles.letters(props.style, raw.printed.props) };
}

function printedText({ text, props: own }: RawText, props: ParaProps, context: Context): string {
  const signs = printedLetters(text, context.styles.letters(props.style, own));
  return clean(signs) === '·' ? '•' : signs;
}

function countedLabel(raw: RawParagraph, props: ParaProps, context: Context): PrintedLabel | null {
  const numId = listOf(props);
  if (numId === null) return null;
  const label = context.numbering.next(numId, levelOf(raw, props, numId, context));
  const text = clean(label?.text ?? '');
  if (label === null || text === '') return null;
  const letters = context.styles.letters(props.style, { ...raw.mark, ...label.level.run });
  return letters.hidden ? null : { text, blank: label.blank, letters };
}

/** The paragraph's own level, else the one that the list gives to its style, else the style's. */
function levelOf(raw: RawParagraph, props: ParaProps, numId: string, context: Context): number {
  if (raw.props.level !== undefined) return raw.props.level;
  return context.numbering.levelOfStyle(numId, props.style) ?? props.level ?? 0;
}
