/** Bytes → Document. Each reader is loaded only when its format is met. */
import { InputError } from '../document/errors.js';
import type { DocumentModel } from '../document/model.js';
import { mayNeedRepair } from '../language/legacy/suspects.js';
import { type DetectedFormat, detectFormat } from './detect.js';
import type { OcrService } from './ocr.js';

/** Files of this size are refused: no plan comes near it, and readers hold a file in memory. */
export const MAX_BYTES = 512 * 1024 * 1024;

export interface ReadOptions {
  /** How the bytes of text and HTML are to be read: a WHATWG label, or `tcvn3`, `vni`, `vps`, `viscii`. */
  readonly encoding?: string;
  /** Recognises scanned pages; without it they are pages without text. */
  readonly ocr?: OcrService | undefined;
}

type Reader = (bytes: Uint8Array, options: ReadOptions) => DocumentModel | Promise<DocumentModel>;

const READERS: Partial<Record<DetectedFormat, Reader>> = {
  pdf: async (bytes, { ocr }) => (await import('./pdf/index.js')).readPdf(bytes, ocr),
  image: async (bytes, { ocr }) => (await import('./picture/index.js')).readPicture(bytes, ocr),
  docx: async (bytes) => (await import('./docx/index.js')).readDocx(bytes),
  doc: async (bytes) => (await import('./doc/index.js')).readDoc(bytes),
  // It says itself what is wrong with a container that lacks the text of Word.
  ole: async (bytes) => (await import('./doc/index.js')).readDoc(bytes),
  odt: async (bytes) => (await import('./odt/index.js')).readOdt(bytes),
  rtf: async (bytes) => (await import('./rtf/index.js')).readRtf(bytes),
  html: async (bytes, options) => (await import('./html/index.js')).readHtml(bytes, options),
  mhtml: async (bytes, options) => (await import('./html/index.js')).readMhtml(bytes, options),
  text: async (bytes, options) => (await import('./text/index.js')).readText(bytes, options),
};

/** Reads any supported input; throws `InputError` for what cannot be read. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<DocumentModel> {
  if (bytes.length > MAX_BYTES) throw new InputError('too-large', `${bytes.length}`);
  const format = detectFormat(bytes);
  if (format === 'empty') throw new InputError('empty');
  const reader = READERS[format];
  if (reader !== undefined) return repaired(await reader(bytes, options));
  throw new InputError(format === 'word-xml' ? 'unsupported-format' : 'unknown-format', format);
}

/** The words that prove a repair are loaded only where there is something to repair. */
async function repaired(document: DocumentModel): Promise<DocumentModel> {
  if (!textsOf(document).some(mayNeedRepair)) return document;
  return (await import('./repair.js')).repairDocument(document);
}

const textsOf = ({ blocks, furniture }: DocumentModel): string[] => [
  ...furniture.map(({ text }) => text),
  ...blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.kind === 'table'
        ? block.cells.map(({ text }) => text)
        : [],
  ),
];
