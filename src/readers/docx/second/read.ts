import { zipSync } from 'fflate';
import type { DocumentModel } from '../../../document/model.js';
import { producerOf } from '../assemble/producer.js';
import type { Package } from '../package/open.js';
import { htmlToBlocks } from './html.js';

/**
 * The second reader: mammoth is lenient with broken XML. It is given only the parts that were inflated under
 * our own limits, so a zip bomb cannot reach it. Automatic numbers and pages are lost, which the warning says.
 */
export async function readWithMammoth(pack: Package, cause: unknown): Promise<DocumentModel> {
  const { default: mammoth } = await import('mammoth');
  const archive = zipSync(pack.parts, { level: 0 });
  const buffer = archive as Uint8Array<ArrayBuffer> & Buffer;
  const input = { buffer, arrayBuffer: archive.buffer as ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, { externalFileAccess: false });
  const blocks = htmlToBlocks(value);
  if (blocks.length === 0) throw cause;
  return {
    format: 'docx',
    producer: producerOf(pack),
    textOrigin: 'digital',
    pages: [{ number: 1, width: 0, height: 0, rotation: 0, text: 'digital' }],
    blocks,
    furniture: [],
    signatures: [],
    warnings: [
      {
        id: 'text/second-reader',
        severity: 'warning',
        message: `mammoth: ${cause instanceof Error ? cause.message : String(cause)}`,
        range: null,
      },
    ],
  };
}
