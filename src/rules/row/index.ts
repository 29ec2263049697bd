import type { Rule } from '../types.js';
import { leadMissing } from './leadMissing.js';

/** Rules of the group, in the order of their pages. */
export const rules: readonly Rule[] = [leadMissing];
