/** Everything the report knows but the list of rules, for programs. */
import type { Reporter } from '../types.js';

export const json: Reporter = ({ rules: _, ...report }) => `${JSON.stringify(report, null, 2)}\n`;
