import { escapeXml } from '../docx/xml.mjs';
import { alignOf, columnWidths, headerCount, tableRows } from '../layout/table.mjs';

/** Writes a printed document as HTML for Chromium's printer. */

const BORDERS = {
  single: 'table.task{border-collapse:collapse}.task td{border:1px solid #000}',
  double: 'table.task{border-collapse:collapse}.task td{border:3px double #000}',
  thick: 'table.task{border-collapse:collapse}.task td{border:2.5px solid #000}',
  hairline: 'table.task{border-collapse:collapse}.task td{border:0.4px solid #444}',
  fills:
    'table.task{border-collapse:collapse}.task td{border:1px solid #000}.task .head td{background:#d9e2f3}.task tbody tr:nth-child(even) td{background:#f2f2f2}',
};

export function writeHtml({ style, sections }) {
  const body = sections
    .map(
      (section, i) =>
        `<section class="${section.landscape ? 'land' : 'port'}${i > 0 ? ' next' : ''}">${section.blocks.map((block) => blockHtml(block, style)).join('\n')}</section>`,
    )
    .join('\n');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style>${css(style)}</style></head><body>${body}</body></html>`;
}

function css(style) {
  const number = style.pageNumbers ? "@top-center{content:counter(page);font:12pt 'Noto Serif'}" : '';
  return [
    `@page{size:A4;margin:20mm 20mm 20mm 30mm;${number}}`,
    `@page land{size:A4 landscape;margin:20mm 20mm 20mm 30mm;${number}}`,
    '@page:first{@top-center{content:none}}',
    '.land{page:land}.next{break-before:page}',
    `body{margin:0;font:${style.size}pt '${style.font}',serif;line-height:1.15}`,
    'p{margin:0;white-space:pre-wrap;orphans:1;widows:1}',
    '.justify{text-align:justify}.center{text-align:center}.left{text-align:left}.right{text-align:right}',
    '.indent{text-indent:10mm}.rule{border-top:1px solid #000;width:35%;margin:1mm auto 0}',
    'table{width:100%;table-layout:fixed}td{vertical-align:top;padding:0.6mm 1.5mm;overflow-wrap:break-word}',
    `.task{margin:2mm 0;font-size:${style.tableSize}pt}tr{break-inside:auto}`,
    BORDERS[style.borders],
  ].join('\n');
}

function blockHtml(block, style) {
  if (block.kind === 'paragraph') return paragraphHtml(block);
  return block.kind === 'layout' ? layoutHtml(block) : taskTableHtml(block.table, style);
}

function runHtml({ text, bold, italic }) {
  const inside = italic ? `<i>${escapeXml(text)}</i>` : escapeXml(text);
  return bold ? `<b>${inside}</b>` : inside;
}

function paragraphHtml({ runs, align, indent, label, space, size, rule }) {
  if (rule) return '<div class="rule"></div>';
  const typed = label === null ? '' : runHtml({ ...label, text: `${label.text} ` });
  const look = `margin-top:${space}pt${size === null ? '' : `;font-size:${size}pt`}`;
  const text = typed + runs.map(runHtml).join('');
  return `<p class="${align}${indent ? ' indent' : ''}" style="${look}">${text === '' ? '&nbsp;' : text}</p>`;
}

const columnsHtml = (widths) =>
  `<colgroup>${widths.map((width) => `<col style="width:${width.toFixed(2)}%">`).join('')}</colgroup>`;

function layoutHtml({ widths, rows }) {
  const cells = (row) => row.map((blocks) => `<td>${blocks.map(paragraphHtml).join('')}</td>`).join('');
  return `<table>${columnsHtml(widths)}${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

/** Rows of the header stand in a thead when they are to repeat. */
function taskTableHtml(table, style) {
  const rows = tableRows(table);
  const heads = headerCount(table);
  const html = rows.map(
    (row, i) =>
      `<tr${i < heads ? ' class="head"' : ''}>${row.map((cell, at) => cellHtml(cell, table.columns[at])).join('')}</tr>`,
  );
  const head = html.slice(0, heads).join('');
  const top = style.headerRepeats ? `<thead>${head}</thead>` : `<tbody>${head}</tbody>`;
  return `<table class="task">${columnsHtml(columnWidths(table.columns))}${top}<tbody>${html.slice(heads).join('\n')}</tbody></table>`;
}

function cellHtml(cell, { role }) {
  if (cell === null) return '';
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
  const align = cell.header ? 'center' : alignOf(role);
  const lines = cell.text
    .split('\n')
    .map((text) => `<p class="${align}">${runHtml({ text, bold: cell.bold, italic: false })}</p>`);
  return `<td${spans}>${lines.join('')}</td>`;
}
