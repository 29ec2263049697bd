const LONE_SURROGATE = /\p{Cs}/gu;

const encode = (part: string): string =>
  encodeURIComponent(part.replace(LONE_SURROGATE, '\ufffd')).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A path with forward slashes as a URI reference (RFC 3986); a colon is encoded, or it would look like a scheme. */
export const toUri = (path: string): string => path.split('/').map(encode).join('/');
