import type { Rule } from '../types.js';
import { decomposed } from './decomposed.js';
import { legacyEncoding } from './legacyEncoding.js';
import { noTextLayer } from './noTextLayer.js';
import { suspiciousCharacters } from './suspiciousCharacters.js';

/** Rules of the group, in the order of their pages. */
export const rules: readonly Rule[] = [legacyEncoding, decomposed, noTextLayer, suspiciousCharacters];
