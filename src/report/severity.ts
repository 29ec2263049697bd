import type { Severity } from '../model/diagnostic.js';
import type { FailOn } from './types.js';

/** From the least to the worst. */
export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

export const isAtLeast = (severity: Severity, least: FailOn): boolean =>
  least !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);

export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
