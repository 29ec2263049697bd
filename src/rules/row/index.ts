import type { Rule } from '../types.js';
import { contentEmpty } from './contentEmpty.js';
import { emptyBullet } from './emptyBullet.js';
import { leadMissing } from './leadMissing.js';
import { leadMultiple } from './leadMultiple.js';
import { numberGap } from './numberGap.js';
import { numberRepeated } from './numberRepeated.js';
import { productMissing } from './productMissing.js';
import { supportEqualsLead } from './supportEqualsLead.js';
import { timeMissing } from './timeMissing.js';
import { timeOutsidePlan } from './timeOutsidePlan.js';
import { timeUnreadable } from './timeUnreadable.js';

/** Rules of the group, in the order of their pages. */
export const rules: readonly Rule[] = [
  leadMissing,
  leadMultiple,
  contentEmpty,
  timeMissing,
  timeUnreadable,
  timeOutsidePlan,
  productMissing,
  supportEqualsLead,
  numberGap,
  numberRepeated,
  emptyBullet,
];
