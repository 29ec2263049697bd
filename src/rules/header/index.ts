import type { Rule } from '../types.js';
import { dateBlank } from './dateBlank.js';
import { dateInvalid } from './dateInvalid.js';
import { issuerMissing } from './issuerMissing.js';
import { numberBlank } from './numberBlank.js';
import { numberFormat } from './numberFormat.js';
import { placeMissing } from './placeMissing.js';
import { typeMismatch } from './typeMismatch.js';

/** Rules of the group, in the order of their pages. */
export const rules: readonly Rule[] = [
  numberBlank,
  numberFormat,
  typeMismatch,
  dateBlank,
  dateInvalid,
  issuerMissing,
  placeMissing,
];
