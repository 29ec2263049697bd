import type { Block } from '../../../document/model.js';

/** All text of some blocks in one line. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      return block.kind === 'table' ? block.cells.map((cell) => cell.text) : [];
    })
    .filter((text) => text !== '')
    .join(' ');
}
