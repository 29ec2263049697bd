import type { DigitalSignature } from '../../../document/model.js';
import { decodeXml } from '../package/decode.js';
import type { Package } from '../package/open.js';
import { elementTexts } from './producer.js';

const SIGNATURE = /^_xmlsignatures\/[^/]+\.xml$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** The signatures of the package with their times; who signed stands in a certificate that is not opened here. */
export function signaturesOf(pack: Package): DigitalSignature[] {
  return Object.entries(pack.parts)
    .filter(([name]) => SIGNATURE.test(name))
    .map(([, bytes]) => readSignature(decodeXml(bytes)))
    .filter((signature) => signature !== null);
}

function readSignature(xml: string): DigitalSignature | null {
  const texts = elementTexts(xml, new Set(['SignatureValue', 'Value']));
  if (!texts.has('SignatureValue')) return null;
  const time = (texts.get('Value') ?? '').trim();
  const signedAt = TIME.test(time) ? time : null;
  return { signer: null, organization: null, signedAt, field: null, integrity: 'unknown' };
}
