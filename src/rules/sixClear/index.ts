import type { Rule } from '../types.js';
import { plan } from './plan.js';
import { row } from './row.js';
import { unit } from './unit.js';

/** Rules of the group, in the order of their pages. */
export const rules: readonly Rule[] = [row, unit, plan];
