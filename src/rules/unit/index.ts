import type { Rule } from '../types.js';
import { abolished } from './abolished.js';
import { notRecipient } from './notRecipient.js';
import { unknownVariant } from './unknownVariant.js';

/** Rules of the group, in the order of their pages. */
export const rules: readonly Rule[] = [unknownVariant, abolished, notRecipient];
