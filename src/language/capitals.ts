/** Text in capitals, as headings and positions are printed. Vietnamese has no case rules of its own. */
import { pattern } from './pattern.js';

const CAPITAL = pattern(/\p{Lu}/u);
const CAPITALS = pattern(/\p{Lu}{2}/u);
const CAPITAL_START = pattern(/^\p{Lu}/u);
const SMALL_START = pattern(/^\p{Ll}/u);

/** No small letter, and at least one capital. */
export const isInCapitals = (text: string): boolean => text === text.toUpperCase() && CAPITAL.test(text);

/** The same with two capitals side by side: more than a marker. */
export const isShouted = (text: string): boolean => text === text.toUpperCase() && CAPITALS.test(text);

export const startsWithCapital = (text: string): boolean => CAPITAL_START.test(text);

export const startsSmall = (text: string): boolean => SMALL_START.test(text);
