/** What JSON allows as it is but a terminal or an old script would obey. */
const STEERING = /[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** JSON of two blanks of indent whose texts cannot steer a terminal; the value is the same. */
export const stringify = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    STEERING,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
