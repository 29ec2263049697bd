/** The signer of a PKCS#7 signature, and the digest of the file that was signed. */
import { children, type DerNode, hex, readNode, readString, TAG } from './der.js';

export interface SignerFacts {
  /** CN of the signer's certificate. */
  readonly name: string | null;
  /** O of the signer's certificate, OU when it has no O. */
  readonly organization: string | null;
  /** Name of the digest for WebCrypto, `null` when unknown. */
  readonly algorithm: string | null;
  /** Signed digest of the covered bytes as hexadecimal digits; `null` when the signature holds none. */
  readonly digest: string | null;
}

const COMMON_NAME = '550403';
const ORGANIZATION = '55040a';
const UNIT = '55040b';
const MESSAGE_DIGEST = '2a864886f70d010904';
const DATA = '2a864886f70d010701';
const ALGORITHMS: Readonly<Record<string, string>> = {
  '2b0e03021a': 'SHA-1',
  '608648016503040201': 'SHA-256',
  '608648016503040202': 'SHA-384',
  '608648016503040203': 'SHA-512',
};
const NOTHING: SignerFacts = { name: null, organization: null, algorithm: null, digest: null };

/** Reads the contents of a PDF signature (DER, padded with zeros). Never throws. */
export function readPkcs7(contents: Uint8Array): SignerFacts {
  const signed = children(children(children(readNode(contents)).at(1)).at(0));
  const certificates = children(signed.find((node) => node.tag === TAG.context0));
  const signer = children(children(signed.at(-1)).at(0));
  if (signer.length === 0) return NOTHING;
  const subject = subjectOf(certificates, signer.at(1));
  const attributes = children(signer.find((node) => node.tag === TAG.context0));
  // A signature over content of its own (time stamps, the old sha1 form) says nothing about the file's bytes.
  const encapsulated = children(signed.at(2));
  const detached = hex(encapsulated.at(0)?.content) === DATA && encapsulated.length === 1;
  return {
    name: subject.get(COMMON_NAME) ?? null,
    organization: subject.get(ORGANIZATION) ?? subject.get(UNIT) ?? null,
    algorithm: ALGORITHMS[hex(children(signer.at(2)).at(0)?.content)] ?? null,
    digest: detached ? messageDigest(attributes) : null,
  };
}

function messageDigest(attributes: readonly DerNode[]): string | null {
  for (const attribute of attributes) {
    const [type, values] = children(attribute);
    if (hex(type?.content) === MESSAGE_DIGEST) return hex(children(values).at(0)?.content);
  }
  return null;
}

/** Subject of the certificate with the signer's serial number, else of the only one. */
function subjectOf(certificates: readonly DerNode[], signerId: DerNode | undefined): Map<string, string> {
  const serial = hex(children(signerId).at(1)?.content);
  for (const certificate of certificates) {
    const fields = children(children(certificate).at(0)).filter((node) => node.tag !== TAG.context0);
    const own = hex(fields.at(0)?.content);
    if (own === serial || certificates.length === 1) return readName(fields.at(4));
  }
  return new Map();
}

function readName(name: DerNode | undefined): Map<string, string> {
  const parts = new Map<string, string>();
  for (const set of children(name)) {
    for (const pair of children(set)) {
      const [type, value] = children(pair);
      const text = readString(value)?.trim();
      const key = hex(type?.content);
      if (text !== undefined && text !== '' && !parts.has(key)) parts.set(key, text);
    }
  }
  return parts;
}
