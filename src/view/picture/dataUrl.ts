/** Bytes as the text of a `data:` URL. */

/** Characters that one call may take as arguments. */
const MOST = 0x8000;

export function dataUrl(type: string, bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += MOST)
    binary += String.fromCharCode(...bytes.subarray(at, at + MOST));
  return `data:${type};base64,${btoa(binary)}`;
}

/** Text of a picture in SVG, readable as it is. */
export const svgUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
