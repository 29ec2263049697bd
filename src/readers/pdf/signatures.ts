/** Digital signatures of the file: who, when, and whether the signed bytes are untouched. */
import type { DigitalSignature } from '../../document/model.js';
import type { Engine } from './engine.js';
import { checkIntegrity } from './integrity.js';
import { readPkcs7 } from './pkcs7.js';

const MOST_SIGNATURES = 200;
const LARGEST_CONTENTS = 4 * 1024 * 1024;

/** Finishes a signature with the bytes of the file, when PDFium is no longer needed. */
export type PendingSignature = (file: Uint8Array) => Promise<DigitalSignature>;

/** Copies what PDFium knows of the signatures. */
export function readSignatures(engine: Engine, document: number): PendingSignature[] {
  const { call } = engine;
  const count = Math.min(call.FPDF_GetSignatureCount(document), MOST_SIGNATURES);
  const found: PendingSignature[] = [];
  for (let i = 0; i < count; i++) {
    const signature = call.FPDF_GetSignatureObject(document, i);
    if (signature !== 0) found.push(readSignature(engine, signature));
  }
  return found;
}

function readSignature(engine: Engine, signature: number): PendingSignature {
  const { call } = engine;
  const contents = copy(engine, 1, (at, size) => call.FPDFSignatureObj_GetContents(signature, at, size));
  const time = copy(engine, 1, (at, size) => call.FPDFSignatureObj_GetTime(signature, at, size));
  const range = copy(engine, 4, (at, size) => call.FPDFSignatureObj_GetByteRange(signature, at, size));
  const numbers = [...new Int32Array(range.buffer, 0, range.length >> 2)];
  const signedAt = isoTime(new TextDecoder('latin1').decode(time).replace(/\0.*$/s, ''));
  return async (file) => {
    const facts = readPkcs7(contents);
    const integrity = await checkIntegrity(file, numbers, facts);
    return { signer: facts.name, organization: facts.organization, signedAt, field: null, integrity };
  };
}

/** Asks for the size first, then for the data. `unit` is the number of bytes of one item. */
function copy(
  engine: Engine,
  unit: number,
  ask: (at: number, size: number) => number,
): Uint8Array<ArrayBuffer> {
  const size = ask(0, 0);
  if (size <= 0 || size * unit > LARGEST_CONTENTS) return new Uint8Array(0);
  const at = engine.call.malloc(size * unit);
  if (at === 0) return new Uint8Array(0);
  try {
    ask(at, size);
    return engine.u8().slice(at, at + size * unit) as Uint8Array<ArrayBuffer>;
  } finally {
    engine.call.free(at);
  }
}

const PDF_DATE = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/;

/** `D:20250707151717+07'00'` as ISO 8601; `null` for anything else. */
export function isoTime(text: string): string | null {
  const match = PDF_DATE.exec(text);
  if (match === null) return null;
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    zulu,
    sign,
    oh,
    om = '00',
  ] = match;
  const offset =
    zulu !== undefined ? 'Z' : sign !== undefined && oh !== undefined ? `${sign}${oh}:${om}` : '';
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}
