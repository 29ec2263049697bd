/** One line a finding: place, severity, message, rule. Editors know the form. */
import { oneLine } from '../escape/controls.js';
import type { Reporter } from '../types.js';
import { shortPlace } from '../where.js';
import { WORDS } from '../words.js';

export const compact: Reporter = (report) => {
  const words = WORDS[report.language];
  return report.findings
    .map(
      (one) =>
        `${oneLine(shortPlace(one))}: ${words.severity[one.severity]}: ${oneLine(one.message)} [${oneLine(one.ruleId)}]\n`,
    )
    .join('');
};
