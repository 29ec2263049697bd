/** What the outside of a PDF file shows without reading it. */

const NEAR = 2048;

/** True when `%PDF-` stands near the start. */
export function hasHead(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, NEAR)).includes('%PDF-');
}

/** True when `%%EOF` stands near the end, as in a file that was saved completely. */
export function hasEnd(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(Math.max(0, bytes.length - NEAR))).includes('%%EOF');
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
