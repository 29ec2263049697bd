/** Puts the pages together to one flow: what a page break cut becomes one paragraph or one table again. */
import type { Block, DocumentWarning } from '../../document/model.js';
import { columnsBlock, tableBlock } from './blocks.js';
import type { LayoutItem, SideBySide } from './columns.js';
import { extendColumns, pairLines } from './columnsCut.js';
import { belongs } from './flow.js';
import { type JoinedTable, startTable } from './joined.js';
import { appendTable } from './joinTables.js';
import type { Frame } from './metrics.js';
import { makeParagraph } from './paragraph.js';
import { settleDoubts } from './seamDoubts.js';
import type { PageTable } from './tables.js';
import type { TextLine } from './types.js';

type Entry =
  | { readonly kind: 'text'; readonly lines: TextLine[] }
  | { readonly kind: 'table'; readonly table: JoinedTable }
  | { readonly kind: 'columns'; item: SideBySide }
  | { readonly kind: 'break'; readonly page: number };

/** Collects the content of the pages in reading order. */
export class FlowBuilder {
  private readonly entries: Entry[] = [];
  private last: Entry | null = null;
  private breaks: number[] = [];
  /** What the page ends leave uncertain; complete when the flow is finished. */
  readonly warnings: DocumentWarning[] = [];

  /**
   * `frameOf` gives the frame of the running text of a page, `blankBelow` the room left under a table on its page;
   * `leavesOpen` says whether cells that a page end cuts are seen to stay open there.
   */
  constructor(
    private readonly frameOf: (page: number) => Frame,
    private readonly blankBelow: (table: JoinedTable) => number,
    private readonly leavesOpen: boolean,
  ) {}

  beginPage(page: number): void {
    if (page > 1) this.breaks.push(page);
  }

  addItem(item: LayoutItem): void {
    const piece = item.kind === 'columns' ? item : item.line;
    if (this.carryOn(piece)) return;
    if (item.kind === 'columns') this.push({ kind: 'columns', item });
    else this.addLine(item.line);
  }

  /** Adds what goes on with the columns at the foot of the page before. */
  private carryOn(piece: SideBySide | TextLine): boolean {
    const { last } = this;
    if (last?.kind === 'columns' && last.item.page === piece.page - 1) {
      const extended = extendColumns(last.item, piece);
      if (extended !== null) last.item = extended;
      return extended !== null;
    }
    const above = last?.kind === 'text' ? last.lines.at(-1) : undefined;
    if (last?.kind !== 'text' || above?.page !== piece.page - 1 || 'kind' in piece) return false;
    const item = pairLines(above, piece);
    if (item === null) return false;
    last.lines.pop();
    if (last.lines.length === 0) this.entries.pop();
    const entry: Entry = { kind: 'columns', item };
    this.entries.push(entry);
    this.last = entry;
    return true;
  }

  private addLine(line: TextLine): void {
    const { last } = this;
    const frame = this.frameOf(line.page);
    if (last?.kind === 'text') {
      const before = this.frameOf(last.lines.at(-1)?.page ?? line.page);
      if (belongs(last.lines, line, before, frame)) {
        last.lines.push(line);
        return;
      }
    }
    this.push({ kind: 'text', lines: [line] });
  }

  addTable(table: PageTable): void {
    const { last } = this;
    const next = startTable(table);
    if (last?.kind === 'table' && last.table.lastPage === table.page - 1) {
      if (appendTable(last.table, next, { blank: this.blankBelow(last.table), leavesOpen: this.leavesOpen }))
        return;
    }
    this.push({ kind: 'table', table: next });
  }

  private push(entry: Entry): void {
    for (const page of this.breaks) this.entries.push({ kind: 'break', page });
    this.breaks = [];
    this.entries.push(entry);
    this.last = entry;
  }

  finish(): Block[] {
    for (const page of this.breaks) this.entries.push({ kind: 'break', page });
    this.breaks = [];
    return this.entries.map((entry) => this.toBlock(entry));
  }

  private toBlock(entry: Entry): Block {
    if (entry.kind === 'break') return { kind: 'page-break', page: entry.page };
    if (entry.kind === 'table') {
      this.warnings.push(...settleDoubts(entry.table));
      return tableBlock(entry.table);
    }
    if (entry.kind === 'columns') return columnsBlock(entry.item);
    return makeParagraph(entry.lines, (line) => this.frameOf(line.page));
  }
}
