import { strToU8, zipSync } from 'fflate';
import { numberingXml } from './numbering.mjs';
import { paragraphXml } from './paragraphs.mjs';
import { layoutXml, taskTableXml } from './tables.mjs';
import { DECLARATION, part, R } from './xml.mjs';

/** Writes a printed document as DOCX: a minimal package, the same bytes every time. */

const FIXED_DATE = new Date(2026, 0, 5, 8, 0, 0);
/** A4 and its margins in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, top: 1134, bottom: 1134, left: 1701, right: 1134 };

export function writeDocx({ style, sections }) {
  const files = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['officeDocument', 'word/document.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/app.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>kehoach twins</Application></Properties>`,
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['header', 'header1.xml'],
    ]),
    'word/styles.xml': stylesXml(style),
    'word/numbering.xml': numberingXml(style),
    'word/header1.xml': part('hdr', `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${pageField()}</w:p>`),
    'word/document.xml': part('document', `<w:body>${body(style, sections)}</w:body>`),
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: FIXED_DATE });
}

function body(style, sections) {
  return sections
    .map((section, i) => {
      const last = i === sections.length - 1;
      const blocks = section.blocks.map((block) => blockXml(block, style, textWidth(section))).join('');
      const properties = sectionXml(section, style);
      // A table may not end a document or a section: the mark needs a paragraph.
      return last ? `${blocks}<w:p/>${properties}` : `${blocks}<w:p><w:pPr>${properties}</w:pPr></w:p>`;
    })
    .join('');
}

const textWidth = ({ landscape }) => (landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right;

function blockXml(block, style, width) {
  if (block.kind === 'paragraph') return paragraphXml(block);
  return block.kind === 'layout' ? layoutXml(block, width) : taskTableXml(block.table, style, width);
}

function sectionXml({ landscape }, { pageNumbers }) {
  const size = landscape
    ? `w:w="${PAGE.height}" w:h="${PAGE.width}" w:orient="landscape"`
    : `w:w="${PAGE.width}" w:h="${PAGE.height}"`;
  const header = pageNumbers ? '<w:headerReference w:type="default" r:id="rId3"/>' : '';
  const margins = `<w:pgMar w:top="${PAGE.top}" w:right="${PAGE.right}" w:bottom="${PAGE.bottom}" w:left="${PAGE.left}" w:header="567" w:footer="567" w:gutter="0"/>`;
  return `<w:sectPr>${header}<w:type w:val="nextPage"/><w:pgSz ${size}/>${margins}<w:titlePg/></w:sectPr>`;
}

function pageField() {
  const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${mark('separate')}<w:r><w:t>2</w:t></w:r>${mark('end')}`;
}

function stylesXml({ font, size }) {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:eastAsia="${font}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${size * 2}"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  return part(
    'styles',
    `${defaults}<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`,
  );
}

function relationships(targets) {
  const entries = targets.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

function contentTypes() {
  const base = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const override = (name, type) =>
    `<Override PartName="/word/${name}.xml" ContentType="${base}.${type}+xml"/>`;
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}${override('header1', 'header')}</Types>`;
}
