/** From the bytes of a PDF to what is printed on its pages. */
import { InputError } from '../../document/errors.js';
import { dropIfGrown, type Engine, engine } from './engine.js';
import { readMeta } from './meta.js';
import { readPage } from './page.js';
import { readSignatures } from './signatures.js';
import type { RawDocument, RawPage } from './types.js';

const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;
/** A plan has some dozens of pages; a damaged page tree may claim millions. */
const MOST_PAGES = 5000;
const BUFFER_BYTES = 256;

/** Reads all pages. Throws InputError for a known defect, anything else when PDFium breaks down. */
export async function extract(bytes: Uint8Array): Promise<RawDocument> {
  const current = await engine();
  const { call } = current;
  const data = call.malloc(bytes.length);
  const buffer = call.malloc(BUFFER_BYTES);
  if (data === 0 || buffer === 0) throw new InputError('too-large');
  let document = 0;
  let raw: RawDocument;
  let signed: Awaited<ReturnType<typeof readSignatures>>;
  try {
    current.u8().set(bytes, data);
    document = call.FPDF_LoadMemDocument(data, bytes.length, 0);
    if (document === 0) throw openError(current);
    const pages = readPages(current, document, buffer);
    signed = readSignatures(current, document);
    raw = { producer: readMeta(current, document, 'Producer'), pages, signatures: [] };
  } finally {
    if (document !== 0) call.FPDF_CloseDocument(document);
    call.free(buffer);
    call.free(data);
    dropIfGrown(current);
  }
  return { ...raw, signatures: await Promise.all(signed.map((one) => one(bytes))) };
}

function readPages(current: Engine, document: number, buffer: number): RawPage[] {
  const count = Math.min(current.call.FPDF_GetPageCount(document), MOST_PAGES);
  if (count <= 0) throw new InputError('unreadable', 'no pages');
  const pages: RawPage[] = [];
  for (let i = 0; i < count; i++) pages.push(readPage(current, document, i, buffer));
  return pages;
}

function openError(current: Engine): InputError {
  const code = current.call.FPDF_GetLastError();
  if (code === ERROR_PASSWORD || code === ERROR_SECURITY) return new InputError('encrypted');
  return new InputError('unreadable', `PDFium error ${code}`);
}
