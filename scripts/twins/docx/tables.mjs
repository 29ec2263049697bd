import { paragraph, run } from '../layout/parts.mjs';
import { alignOf, columnWidths, headerCount, tableRows } from '../layout/table.mjs';
import { paragraphXml } from './paragraphs.mjs';

/** Layout tables without rules and task tables with them. */

const RULES = {
  single: ['single', 4],
  double: ['double', 4],
  thick: ['thick', 18],
  hairline: ['single', 2],
  fills: ['single', 4],
};
const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

const borders = (value, size) =>
  `<w:tblBorders>${EDGES.map((edge) => `<w:${edge} w:val="${value}" w:sz="${size}" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders>`;

function tableXml(width, widths, rules, rows) {
  const props = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${rules}<w:tblLayout w:type="fixed"/></w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl>${props}${grid}${rows.join('')}</w:tbl>`;
}

const inTwips = (percents, width) => percents.map((each) => Math.round((each * width) / 100));

export function layoutXml({ widths, rows }, width) {
  const twips = inTwips(widths, width);
  const cellXml = (blocks, i) => {
    const inside = (blocks.length === 0 ? [paragraph([run('')])] : blocks).map(paragraphXml).join('');
    return `<w:tc><w:tcPr><w:tcW w:w="${twips[i]}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
  };
  return tableXml(
    width,
    twips,
    borders('nil', 0),
    rows.map((cells) => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`),
  );
}

export function taskTableXml(table, style, width) {
  const { columns } = table;
  const widths = inTwips(columnWidths(columns), width);
  const heads = headerCount(table);
  const open = columns.map(() => ({ left: 0, span: 1 }));
  const rows = tableRows(table).map((cells, row) => {
    const marked = row < heads && style.headerMarked ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${marked}${cells.map((cell, i) => cellXml({ cell, i, row, open, widths, columns, style, heads })).join('')}</w:tr>`;
  });
  return tableXml(width, widths, borders(...RULES[style.borders]), rows);
}

/** A place covered from above is a cell that goes on; one covered from the left is no cell. */
function cellXml({ cell, i, row, open, widths, columns, style, heads }) {
  if (cell === null)
    return open[i].left-- > 0
      ? tcXml(widths[i], open[i].span, '<w:vMerge/>', paragraphXml(paragraph([run('')])))
      : '';
  open[i] = { left: cell.rows - 1, span: cell.columns };
  const width = widths.slice(i, i + cell.columns).reduce((a, b) => a + b, 0);
  const merge = cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const fill =
    row < heads && style.borders === 'fills' ? '<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>' : '';
  const align = cell.header ? 'center' : alignOf(columns[i].role);
  return tcXml(
    width,
    cell.columns,
    merge + fill,
    cellParagraphs(cell, align, style.tableSize).map(paragraphXml).join(''),
  );
}

function tcXml(width, span, more, inside) {
  const gridSpan = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${gridSpan}${more}</w:tcPr>${inside}</w:tc>`;
}

/** Lines of a cell are paragraphs of their own. */
export function cellParagraphs(cell, align, size) {
  return cell.text
    .split('\n')
    .map((text) => paragraph([run(text, { bold: cell.bold })], { align, indent: false, size, space: 0 }));
}
