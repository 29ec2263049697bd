import type { Rule } from '../types.js';
import { missing } from './missing.js';
import { unitWithoutTask } from './unitWithoutTask.js';

/** Rules of the group, in the order of their pages. */
export const rules: readonly Rule[] = [missing, unitWithoutTask];
