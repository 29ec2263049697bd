import type { Align, Block } from '../../../document/model.js';
import { clean } from '../../../language/text.js';
import type { RawParagraph, RawText } from '../raw.js';
import type { Context } from './context.js';
import { labelOf } from './label.js';
import { printedLetters } from './printed.js';
import { type DraftLine, makeParagraph } from './text.js';

/** A paragraph while its inlines go by. A page or column break ends one piece of it and starts another. */
interface Draft {
  readonly context: Context;
  readonly style: string | undefined;
  readonly align: Align;
  readonly blocks: Block[];
  lines: DraftLine[];
  label: string | null;
}

/** The blocks of one paragraph: usually itself, none when empty, several where it holds page breaks. */
export function assembleParagraph(raw: RawParagraph, context: Context): Block[] {
  const props = context.styles.paragraph(raw.props);
  const { style, align = 'left' } = props;
  const draft: Draft = { context, style, align, blocks: [], lines: [], label: null };
  if (props.pageBreakBefore === true && !context.pages.isFresh()) breakPage(draft);
  startLine(draft);
  if (!isHidden(raw, style, context)) addLabel(draft, raw, props);
  for (const inline of raw.inlines) {
    if (inline.kind === 'text') addText(draft, inline);
    else if (inline.kind === 'line') startLine(draft);
    else if (inline.kind === 'rendered') noteRendered(draft);
    else if (inline.kind === 'note') context.notes.push({ ...inline, page: context.pages.current });
    else splitAt(draft, inline.kind);
  }
  flush(draft);
  return draft.blocks;
}

function startLine(draft: Draft): void {
  draft.lines.push({ pieces: [], range: draft.context.pages.range() });
}

/** Word notes a new page in the run that begins it: a line without letters yet begins there too. */
function noteRendered(draft: Draft): void {
  draft.context.pages.noteRendered();
  if (draft.lines.at(-1)?.pieces.length !== 0) return;
  draft.lines.pop();
  startLine(draft);
}

function addLabel(draft: Draft, raw: RawParagraph, props: ReturnType<Context['styles']['paragraph']>): void {
  const label = labelOf(raw, props, draft.context);
  if (label === null) return;
  draft.label = label.text;
  const text = label.blank ? `${label.text} ` : label.text;
  draft.lines.at(-1)?.pieces.push({ text, letters: label.letters, isLabel: true });
}

function addText(draft: Draft, inline: RawText): void {
  const letters = draft.context.styles.letters(inline.base ?? draft.style, inline.props);
  if (letters.hidden) return;
  const printed = printedLetters(inline.text, letters);
  if (printed.trim() !== '') draft.context.pages.notePrinted();
  draft.lines.at(-1)?.pieces.push({ text: printed, letters, isLabel: false });
}

function splitAt(draft: Draft, kind: 'page' | 'column'): void {
  flush(draft);
  if (kind === 'page') breakPage(draft);
  startLine(draft);
}

function breakPage({ context, blocks }: Draft): void {
  blocks.push({ kind: 'page-break', page: context.pages.breakPage() });
}

function flush(draft: Draft): void {
  const lines = draft.context.legacy.decode(draft.lines);
  const paragraph = makeParagraph(
    lines,
    draft.label === null ? null : printedLabel(lines, draft.label),
    draft.align,
  );
  if (paragraph !== null) draft.blocks.push(paragraph);
  draft.lines = [];
  draft.label = null;
}

/** The label as it was decoded. */
function printedLabel(lines: readonly DraftLine[], label: string): string {
  const piece = lines[0]?.pieces.find(({ isLabel }) => isLabel);
  return piece === undefined ? label : clean(piece.text);
}

/** A paragraph hidden with its mark is not printed and not counted. */
function isHidden(raw: RawParagraph, style: string | undefined, { styles }: Context): boolean {
  const hidden = (props: RawText['props'], base?: string) => styles.letters(base ?? style, props).hidden;
  return (
    hidden(raw.mark) &&
    raw.inlines.every((inline) => inline.kind !== 'text' || hidden(inline.props, inline.base))
  );
}
