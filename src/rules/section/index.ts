import type { Rule } from '../types.js';
import { missing } from './missing.js';
import { numberingGap } from './numberingGap.js';
import { numberingRepeated } from './numberingRepeated.js';

/** Rules of the group, in the order of their pages. */
export const rules: readonly Rule[] = [missing, numberingGap, numberingRepeated];
