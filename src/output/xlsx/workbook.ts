/** A book as an Excel workbook (ECMA-376). The same book gives the same bytes. */
import { strToU8, zipSync } from 'fflate';
import type { Book, Sheet } from '../sheets/types.js';
import { stylesXml } from './styles.js';
import { cellXml, xmlText } from './text.js';
import { rangeOf, worksheetXml } from './worksheet.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Names of sheets: at most 31 characters, none of these, no two alike. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const used = new Set<string>();
  return sheets.map(({ name }, index) => {
    const plain = name
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'|'$/g, '')
      .slice(0, 31);
    const unique = plain.trim() === '' || used.has(plain.toLowerCase()) ? `Sheet${index + 1}` : plain;
    used.add(unique.toLowerCase());
    return unique;
  });
}

const contentTypes = (count: number): string =>
  [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    ...Array.from(
      { length: count },
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    ),
    '</Types>',
  ].join('');

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const packageRelations = `<Relationships xmlns="${RELATIONS}">${relation(1, `${OFFICE}/officeDocument`, 'xl/workbook.xml')}${relation(2, 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml')}</Relationships>`;

const workbookRelations = (count: number): string =>
  `<Relationships xmlns="${RELATIONS}">${Array.from({ length: count }, (_, at) => relation(at + 1, `${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`)).join('')}${relation(count + 1, `${OFFICE}/styles`, 'styles.xml')}</Relationships>`;

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** Filters and repeated header rows are also names, or Excel does not know them. */
function definedNames(sheets: readonly Sheet[], names: readonly string[]): string {
  const named = sheets.map((sheet, at) => {
    const quoted = xmlText(`'${(names[at] ?? '').replaceAll("'", "''")}'`);
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted}!${absolute(rangeOf(sheet))}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}!$1:$1</definedName>`,
    ].join('');
  });
  return `<definedNames>${named.join('')}</definedNames>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheetNames(sheets);
  const list = names
    .map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('');
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list}</sheets>${definedNames(sheets, names)}</workbook>`;
}

const coreXml = (title: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${cellXml(title)}</dc:title><dc:creator>kehoach</dc:creator></cp:coreProperties>`;

/** A fixed time in the archive keeps the bytes the same; it is told in local time. */
const MODIFIED = new Date(2000, 0, 1);

export function xlsx({ title, sheets }: Book): Uint8Array<ArrayBuffer> {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(HEAD + contentTypes(sheets.length)),
    '_rels/.rels': strToU8(HEAD + packageRelations),
    'docProps/core.xml': strToU8(HEAD + coreXml(title)),
    'xl/workbook.xml': strToU8(HEAD + workbookXml(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(HEAD + workbookRelations(sheets.length)),
    'xl/styles.xml': strToU8(HEAD + stylesXml()),
  };
  for (const [at, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(HEAD + worksheetXml(sheet, at === 0));
  return zipSync(parts, { level: 6, mtime: MODIFIED });
}
