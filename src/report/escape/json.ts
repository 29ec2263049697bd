/** What JSON allows as it is but a terminal or an old script would obey. */
const STEERING = /[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escapeSteering = (json: string): string =>
  json.replace(STEERING, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** JSON of two blanks of indent whose texts cannot steer a terminal; the value is the same. */
export const stringify = (value: unknown): string => escapeSteering(JSON.stringify(value, null, 2));

/** The same on one line. */
export const stringifyLine = (value: unknown): string => escapeSteering(JSON.stringify(value));
