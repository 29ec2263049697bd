import type { WorkspaceRule } from '../types.js';

/** Rules over several plans together, in the order of their pages. */
export const rules: readonly WorkspaceRule[] = [];
