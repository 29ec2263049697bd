import { strToU8, zipSync } from 'fflate';

/** Builds small DOCX files for the tests: the body as WordprocessingML, other parts when a test needs them. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly settings?: string;
  readonly app?: string;
  readonly contentType?: string;
  /** More files of the zip, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function root(element: string, content: string): string {
  return `${DECLARATION}<w:${element} ${NAMESPACES}>${content}</w:${element}>`;
}

export function makeDocx(parts: Parts): Uint8Array {
  const related: (readonly [string, string, string])[] = [];
  const add = (kind: string, name: string, xml: string | undefined) => {
    if (xml !== undefined) related.push([kind, name, xml]);
  };
  add('styles', 'styles.xml', parts.styles && root('styles', parts.styles));
  add('numbering', 'numbering.xml', parts.numbering && root('numbering', parts.numbering));
  add('footnotes', 'footnotes.xml', parts.footnotes && root('footnotes', parts.footnotes));
  add('endnotes', 'endnotes.xml', parts.endnotes && root('endnotes', parts.endnotes));
  add('settings', 'settings.xml', parts.settings && root('settings', parts.settings));
  for (const [name, content] of Object.entries(parts.headers ?? {})) {
    const element = name.startsWith('footer') ? 'ftr' : 'hdr';
    add(name.startsWith('footer') ? 'footer' : 'header', `${name}.xml`, root(element, content));
  }
  return zipXml({
    '[Content_Types].xml': contentTypes(parts.contentType ?? MAIN),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(related.map(([kind, name]) => [kind, name])),
    ...Object.fromEntries(related.map(([, name, xml]) => [`word/${name}`, xml])),
    ...(parts.app === undefined ? {} : { 'docProps/app.xml': parts.app }),
    ...parts.files,
  });
}

export function zipXml(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Relationship ids are the target's name without its ending. */
function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([kind, target]) => `<Relationship Id="${idOf(target)}" Type="${R}/${kind}" Target="${target}"/>`,
  );
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${DECLARATION}<Relationships xmlns="${xmlns}">${entries.join('')}</Relationships>`;
}

function idOf(target: string): string {
  return target.replace(/^.*\//, '').replace('.xml', '');
}

function contentTypes(main: string): string {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const part = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`;
  const others = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings'];
  return `${DECLARATION}<Types xmlns="${types}">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
${part('document', main)}${others.map((name) => part(name, `${wordprocessing}.${name}+xml`)).join('')}
${part('header1', `${wordprocessing}.header+xml`)}${part('footer1', `${wordprocessing}.footer+xml`)}</Types>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A run of text. */
export function r(text: string, props = ''): string {
  const rPr = props === '' ? '' : `<w:rPr>${props}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph: plain text, or ready XML when it starts with `<`. */
export function p(content: string, props = ''): string {
  const pPr = props === '' ? '' : `<w:pPr>${props}</w:pPr>`;
  return `<w:p>${pPr}${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`;
}

/** A paragraph of a list. */
export function item(text: string, numId: number, level = 0, props = ''): string {
  return p(text, `${props}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

export function tc(content: string, props = ''): string {
  const inside = content.startsWith('<') ? content : p(content);
  return `<w:tc><w:tcPr>${props}</w:tcPr>${inside}</w:tc>`;
}

export function tr(cells: readonly string[], props = ''): string {
  const trPr = props === '' ? '' : `<w:trPr>${props}</w:trPr>`;
  return `<w:tr>${trPr}${cells.join('')}</w:tr>`;
}

export const RULES = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

export function tbl(rows: readonly string[], props = RULES): string {
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${props}</w:tblPr>${rows.join('')}</w:tbl>`;
}

/** One level of a list. */
export function lvl(index: number, format: string, text: string, more = '', start = 1): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function abstractNum(id: number, content: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${content}</w:abstractNum>`;
}

export function num(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}
