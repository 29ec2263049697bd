/** Cited documents: legal bases from the preamble, and every distinct reference of the whole document. */
import type { Paragraph, SourceRange } from '../document/model.js';
import { rangesOfSpan } from '../document/text.js';
import { type Citation, findCitations, findUnnumberedLaws } from '../language/citations.js';
import { numberKey } from '../language/documentNumber.js';
import { fold } from '../language/fold.js';
import type { Reference, ReferenceRole } from '../model/reference.js';
import type { ParseContext } from './context.js';
import type { Item } from './items.js';
import { SELF } from './origins.js';

/** A text in which documents may be cited, with its place. */
export interface CitedText {
  readonly text: string;
  /** The ranges of a part of it. */
  readonly ranges: (start: number, end: number) => readonly SourceRange[];
}

function toReference(citation: Citation, role: ReferenceRole): Reference {
  const { raw, typeName, number, date, issuer, subject } = citation;
  return { raw, typeName, number, date: date === null ? null : { ...date }, issuer, subject, role };
}

/** One law cited with and without its date is one; so are two spellings of a number. */
function keyOf(one: Pick<Citation, 'number' | 'typeName' | 'subject' | 'raw'>): string {
  if (one.number !== null) return numberKey(one.number);
  return one.subject === null ? fold(one.raw) : fold(`${one.typeName ?? ''} ${one.subject}`);
}

const baseRole = (citation: Citation): ReferenceRole =>
  citation.typeName !== null && fold(citation.typeName).startsWith('ke hoach') ? 'parent-plan' : 'basis';

/** The documents cited above the first section, numbered or not, in printed order. A Kế hoạch there is the plan that this one carries out. */
export function readBases(
  context: ParseContext,
  preamble: readonly Item[],
  ownKey: string | null,
): Reference[] {
  const seen = new Set<string>();
  return preamble.flatMap((item) => {
    if (item.kind !== 'paragraph') return [];
    const citations = [
      ...findCitations(item.paragraph.text),
      ...findUnnumberedLaws(item.paragraph.text),
    ].sort((a, b) => a.index - b.index);
    return citations.flatMap((citation) => {
      const key = keyOf(citation);
      if (seen.has(key) || key === ownKey) return [];
      seen.add(key);
      const reference = toReference(citation, baseRole(citation));
      const end = citation.index + citation.raw.length;
      context.origins.note(reference, SELF, rangesOfSpan(item.paragraph, citation.index, end));
      return [reference];
    });
  });
}

/** Every distinct document cited: bases first, then the rest in printed order, spellings of one number merged, the plan's own number left out. */
export function readReferences(
  context: ParseContext,
  bases: readonly Reference[],
  texts: Iterable<CitedText>,
  ownKey: string | null,
): Reference[] {
  const out = new Map<string, Reference>();
  for (const base of bases) {
    const copy = { ...base };
    context.origins.note(copy, SELF, context.origins.ranges(base, SELF));
    out.set(keyOf(base), copy);
  }
  for (const { text, ranges } of texts) {
    for (const citation of findCitations(text)) {
      const key = numberKey(citation.number ?? citation.raw);
      if (key === ownKey) continue;
      const known = out.get(key);
      if (known) enrich(known, citation);
      else {
        const reference = toReference(citation, 'mention');
        context.origins.note(reference, SELF, ranges(citation.index, citation.index + citation.raw.length));
        out.set(key, reference);
      }
    }
  }
  return [...out.values()];
}

/** A later citation is often shorter, sometimes fuller: what the first lacks is taken from it. */
function enrich(known: Reference, citation: Citation): void {
  known.date ??= citation.date === null ? null : { ...citation.date };
  known.issuer ??= citation.issuer;
  known.subject ??= citation.subject;
  known.typeName ??= citation.typeName;
}

const cited = (paragraph: Paragraph): CitedText => ({
  text: paragraph.text,
  ranges: (start, end) => rangesOfSpan(paragraph, start, end),
});

/** All texts of a document in which documents may be cited: paragraphs, cells, footnotes. */
export function* citedTexts(context: ParseContext): Generator<CitedText> {
  for (const block of context.document.blocks) {
    if (block.kind === 'paragraph') yield cited(block);
    else if (block.kind === 'table')
      for (const cell of block.cells) yield { text: cell.text, ranges: () => cell.ranges };
  }
  for (const piece of context.document.furniture) {
    if (piece.kind === 'footnote') yield { text: piece.text, ranges: () => [piece.range] };
  }
}
