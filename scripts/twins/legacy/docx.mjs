import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../docx/xml.mjs';
import { encode, FONTS } from './encode.mjs';

/** A DOCX whose text stands in the fonts of an old encoding, as it was typed before Unicode. */

const FIXED_DATE = new Date(2026, 0, 5, 8, 0, 0);
const RUN = /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;

export function encodeDocx(bytes, encoding) {
  const files = unzipSync(bytes);
  const document = strFromU8(files['word/document.xml']).replace(RUN, (_, props = '', text) =>
    encode(unescapeXml(text), encoding)
      .map((piece) => runXml(props, piece))
      .join(''),
  );
  const font = FONTS[encoding].small;
  const styles = strFromU8(files['word/styles.xml']).replace(/w:(ascii|hAnsi)="[^"]*"/g, `w:$1="${font}"`);
  const all = { ...files, 'word/document.xml': strToU8(document), 'word/styles.xml': strToU8(styles) };
  return zipSync(all, { level: 6, mtime: FIXED_DATE });
}

function runXml(props, { text, font }) {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`;
  return `<w:r><w:rPr>${fonts}${props}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

const unescapeXml = (text) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
