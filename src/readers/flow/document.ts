import { InputError } from '../../document/errors.js';
import type {
  DocumentModel,
  Furniture,
  FurnitureKind,
  PageInfo,
  SourceFormat,
} from '../../document/model.js';
import { assembleBody, assembleStory } from '../docx/assemble/body.js';
import type { Definitions } from '../docx/assemble/context.js';
import { furnitureKind } from '../docx/assemble/furniture.js';
import { textOf } from '../docx/assemble/storyText.js';
import type { RawStory } from '../docx/raw.js';

/** A header or footer of a flowing format. */
export interface FlowHeader {
  readonly place: 'header' | 'footer';
  readonly story: RawStory;
}

/** What readers of flowing formats other than DOCX give: the same raw structures, so that one way leads to the model. */
export interface Flow {
  readonly format: SourceFormat;
  readonly producer: string | null;
  /** What the file says of its number of pages, when it says so. */
  readonly pages: number | null;
  readonly body: RawStory;
  /** By `footnotes/ID` or `endnotes/ID`. */
  readonly notes: ReadonlyMap<string, RawStory>;
  readonly headers: readonly FlowHeader[];
  readonly definitions: Definitions;
}

const FIRST_PAGE = { page: 1, box: null, lines: null };
const MOST_PAGES = 20_000;

/** Turns what was read into the model. Throws `InputError` when nothing is printed. */
export function assembleFlow(flow: Flow): DocumentModel {
  const { blocks, pages, notes, warnings } = assembleBody(flow.body, flow.definitions);
  if (!blocks.some((block) => block.kind !== 'page-break')) throw new InputError('empty');
  const footnotes = notes.flatMap(({ source, id, page }): Furniture[] => {
    const story = flow.notes.get(`${source}/${id}`);
    const text = story === undefined ? '' : textOf(assembleStory(story, flow.definitions));
    return text === '' ? [] : [{ kind: 'footnote', text, range: { ...FIRST_PAGE, page } }];
  });
  return {
    format: flow.format,
    producer: flow.producer,
    textOrigin: 'digital',
    pages: withCount(pages, flow.pages),
    blocks,
    furniture: [...headersOf(flow), ...footnotes],
    signatures: [],
    warnings,
  };
}

/** A header that is the same in several sections stands once. */
function headersOf({ headers, definitions }: Flow): Furniture[] {
  const seen = new Set<string>();
  return headers.flatMap(({ place, story }) => {
    const text = textOf(assembleStory(story, definitions));
    const kind: FurnitureKind = furnitureKind(story, text, place);
    const key = `${kind} ${text}`;
    if ((text === '' && !story.hasPageField) || seen.has(key)) return [];
    seen.add(key);
    return [{ kind, text, range: FIRST_PAGE }];
  });
}

/** These formats keep no page ends of the layout; their own count tells how many pages there were. */
function withCount(pages: readonly PageInfo[], count: number | null): PageInfo[] {
  const last = pages.at(-1);
  const missing = last === undefined ? 0 : Math.min(MOST_PAGES, count ?? 0) - pages.length;
  if (last === undefined || missing <= 0) return [...pages];
  return [
    ...pages,
    ...Array.from({ length: missing }, (_, i) => ({ ...last, number: pages.length + 1 + i })),
  ];
}
