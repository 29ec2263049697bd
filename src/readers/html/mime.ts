import { InputError } from '../../document/errors.js';

/** Pages saved as one file (MHTML, RFC 2557): the first part that is HTML. */

export interface Page {
  readonly bytes: Uint8Array;
  /** As the head of the part names it. */
  readonly charset: string | null;
}

const MOST_PARTS = 1000;

export function pageOf(bytes: Uint8Array): Page {
  // Head lines and boundaries are ASCII; every byte keeps its place.
  const text = new TextDecoder('latin1').decode(bytes);
  const boundary = /boundary\s*=\s*"?([^"\r\n;]+)/i.exec(text.slice(0, 8192))?.[1];
  if (boundary === undefined) throw new InputError('unreadable', 'MHTML');
  const parts = text.split(`--${boundary.trim()}`).slice(1, MOST_PARTS);
  for (const part of parts) {
    const [, head = '', body = ''] = /^\r?\n?([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? [];
    if (!/content-type:\s*(?:text\/html|application\/xhtml)/i.test(head)) continue;
    return { bytes: decodeBody(body, head), charset: /charset\s*=\s*"?([\w:.-]+)/i.exec(head)?.[1] ?? null };
  }
  throw new InputError('unreadable', 'MHTML');
}

function decodeBody(body: string, head: string): Uint8Array {
  const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return fromBase64(body);
  return toBytes(encoding === 'quoted-printable' ? unquote(body) : body);
}

function unquote(body: string): string {
  return body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fromBase64(body: string): Uint8Array {
  try {
    return toBytes(globalThis.atob(body.replace(/[^A-Za-z0-9+/=]/g, '')));
  } catch {
    throw new InputError('unreadable', 'MHTML');
  }
}

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
