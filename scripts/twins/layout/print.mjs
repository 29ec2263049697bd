import { annexBlocks } from './annexes.mjs';
import { closingBlocks, preambleBlocks, sectionBlocks, titleBlocks } from './body.mjs';
import { letterhead } from './letterhead.mjs';
import { centered } from './parts.mjs';
import { signing } from './signing.mjs';

/** So many columns ask for a landscape page. */
const WIDE = 7;

/** The printed document: its look and its sections of blocks; every annex begins a section. */
export function printed(content) {
  const { style, annexes } = content;
  const body = [
    letterhead(content),
    ...titleBlocks(content),
    ...preambleBlocks(content),
    ...sectionBlocks(content),
    ...closingBlocks(content),
    // Often the signature follows the text without a blank line.
    ...(style.gapBeforeSigning ? [centered('')] : []),
    ...signing(content),
  ];
  return {
    style,
    sections: [
      { landscape: false, blocks: body },
      ...annexes.map((annex) => ({
        landscape: style.landscape || annex.table.columns.length >= WIDE,
        blocks: annexBlocks(content, annex),
      })),
    ],
  };
}
