/** Cited documents: legal bases from the preamble, and every distinct reference of the whole document. */
import type { Paragraph, SourceRange } from '../document/model.js';
import { rangesOfSpan } from '../document/text.js';
import { type Citation, findCitations, findUnnumberedLaws } from '../language/citations.js';
import { numberKey } from '../language/documentNumber.js';
import { fold } from '../language/fold.js';
import type { Reference, ReferenceRole } from '../model/reference.js';
import type { Section } from '../model/section.js';
import { isAttachmentLine } from './annexLabel.js';
import type { ParseContext } from './context.js';
import type { Item } from './items.js';
import { SELF } from './origins.js';
import { walkSections } from './outline/walk.js';

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

/** The documents cited above the first section, or in a section of its own that is called so, numbered or not, in printed order. A Kế hoạch there is the plan that this one carries out. */
export function readBases(
  context: ParseContext,
  preamble: readonly Item[],
  sections: readonly Section[],
  ownKey: string | null,
): Reference[] {
  const above = preamble.flatMap((item) =>
    item.kind === 'paragraph' && !isAttachmentLine(item.paragraph.text) ? [cited(item.paragraph)] : [],
  );
  const found = basesIn(context, above, ownKey);
  return found.length > 0 ? found : basesIn(context, basisSection(context, sections), ownKey);
}

const BASIS_HEADING = /^(?:cac |nhung )?(?:can cu|co so phap ly)\b/;

/** The paragraphs under a heading such as `CĂN CỨ XÂY DỰNG KẾ HOẠCH`, at the beginning of the plan. */
function basisSection(context: ParseContext, sections: readonly Section[]): CitedText[] {
  const [first, second] = sections;
  const home = [first, first?.children[0], second].find(
    (one) => one?.heading != null && BASIS_HEADING.test(fold(one.heading)),
  );
  if (!home) return [];
  // "A. CĂN CỨ … / 1. Căn cứ pháp lý / 2. Đặc điểm tình hình": only the point that is called so.
  const named = home.children.filter((one) => one.heading !== null && BASIS_HEADING.test(fold(one.heading)));
  return (named.length > 0 ? named : [...walkSections([home])]).flatMap((section) =>
    section.paragraphs.map((paragraph) => ({
      text: paragraph.text,
      ranges: () => context.origins.ranges(paragraph, SELF),
    })),
  );
}

function basesIn(context: ParseContext, texts: readonly CitedText[], ownKey: string | null): Reference[] {
  const seen = new Set<string>();
  return texts.flatMap(({ text, ranges }) => {
    const citations = [...findCitations(text), ...findUnnumberedLaws(text)].sort((a, b) => a.index - b.index);
    return citations.flatMap((citation) => {
      const key = keyOf(citation);
      if (seen.has(key) || key === ownKey) return [];
      seen.add(key);
      const reference = toReference(citation, baseRole(citation));
      const end = citation.index + citation.raw.length;
      context.origins.note(reference, SELF, ranges(citation.index, end));
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
        const reference = toReference(citation, isAttachmentLine(text) ? 'attachment' : 'mention');
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
