import type { Rule } from '../types.js';
import { afterPlan } from './afterPlan.js';
import { conflict } from './conflict.js';
import { dateInvalid } from './dateInvalid.js';
import { dateMissing } from './dateMissing.js';
import { malformed } from './malformed.js';
import { parentMissing } from './parentMissing.js';
import { termYear } from './termYear.js';
import { yearMismatch } from './yearMismatch.js';

/** Rules of the group, in the order of their pages. */
export const rules: readonly Rule[] = [
  malformed,
  dateMissing,
  dateInvalid,
  yearMismatch,
  afterPlan,
  conflict,
  termYear,
  parentMissing,
];
