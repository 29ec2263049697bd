/** Everything the report knows but the list of rules, for programs. */
import { stringify } from '../escape/json.js';
import type { Reporter } from '../types.js';

export const json: Reporter = ({ rules: _, ...report }) => `${stringify(report)}\n`;
