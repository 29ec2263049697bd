import { escapeXml } from './xml.mjs';

/** Paragraphs of the printed document as WordprocessingML. */

const JUSTIFY = { justify: 'both', left: 'left', center: 'center', right: 'right' };
const TWENTIETHS = 20;

function runXml({ text, bold, italic }, size) {
  const props = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${size === null ? '' : `<w:sz w:val="${size * 2}"/>`}`;
  const rPr = props === '' ? '' : `<w:rPr>${props}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** One list number a document: its levels are those of the style. */
export const LIST = 1;

export function paragraphXml(block) {
  const { runs, align, indent, label, space, size, rule } = block;
  const automatic = label !== null && label.level !== null;
  const typed =
    label === null || automatic ? [] : [{ text: `${label.text} `, bold: label.bold, italic: label.italic }];
  const mark = `${label?.bold ? '<w:b/>' : ''}${label?.italic ? '<w:i/>' : ''}`;
  const pPr = [
    automatic ? `<w:numPr><w:ilvl w:val="${label.level}"/><w:numId w:val="${LIST}"/></w:numPr>` : '',
    rule ? '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>' : '',
    `<w:spacing w:before="${space * TWENTIETHS}" w:after="0"/>`,
    indentXml(indent, rule),
    `<w:jc w:val="${JUSTIFY[align]}"/>`,
    mark === '' ? '' : `<w:rPr>${mark}</w:rPr>`,
  ].join('');
  return `<w:p><w:pPr>${pPr}</w:pPr>${[...typed, ...runs].map((each) => runXml(each, size)).join('')}</w:p>`;
}

function indentXml(indent, rule) {
  if (rule) return '<w:ind w:left="1200" w:right="1200"/>';
  return indent ? '<w:ind w:firstLine="567"/>' : '<w:ind w:firstLine="0"/>';
}
