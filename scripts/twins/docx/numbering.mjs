import { LIST } from './paragraphs.mjs';
import { part } from './xml.mjs';

/** The numbering definition that prints the markers of a style. */
export function numberingXml({ levels }) {
  const forms = {
    upperRoman: 'upperRoman',
    decimal: 'decimal',
    path: 'decimal',
    letter: 'lowerLetter',
    upperLetter: 'upperLetter',
    part: 'upperRoman',
  };
  const text = ({ format, after }, level) =>
    `${format === 'part' ? 'PHẦN ' : ''}${format === 'path' ? `%${level}.` : ''}%${level + 1}${after}`;
  const level = (each, i) =>
    `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${forms[each.format]}"/><w:suff w:val="space"/><w:lvlText w:val="${text(each, i)}"/><w:lvlJc w:val="left"/></w:lvl>`;
  const abstract = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.map(level).join('')}</w:abstractNum>`;
  return part('numbering', `${abstract}<w:num w:numId="${LIST}"><w:abstractNumId w:val="0"/></w:num>`);
}
