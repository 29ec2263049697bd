import type { WorkspaceRule } from '../types.js';
import { deadlineAfterParent } from './deadlineAfterParent.js';
import { duplicateNumber } from './duplicateNumber.js';
import { parentCycle } from './parentCycle.js';
import { parentMismatch } from './parentMismatch.js';
import { parentNotFound } from './parentNotFound.js';
import { parentTaskUncovered } from './parentTaskUncovered.js';

/** Rules over several plans together, in the order of their pages. */
export const rules: readonly WorkspaceRule[] = [
  parentNotFound,
  parentMismatch,
  duplicateNumber,
  parentCycle,
  deadlineAfterParent,
  parentTaskUncovered,
];
