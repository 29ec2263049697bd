import type { Rule } from '../types.js';
import { missing } from './missing.js';
import { numberStyle } from './numberStyle.js';
import { referenceMismatch } from './referenceMismatch.js';
import { unannounced } from './unannounced.js';

/** Rules of the group, in the order of their pages. */
export const rules: readonly Rule[] = [missing, unannounced, referenceMismatch, numberStyle];
