/** Reports for the tests of the formats. */

import type { Report, ReportedFinding, RuleInfo } from '../../src/report/types.js';
import { RULES } from '../../src/rules/index.js';

export const rules: RuleInfo[] = RULES.map(({ meta }) => ({
  id: meta.id,
  severity: meta.severity,
  optIn: meta.optIn === true,
  title: meta.title,
  explanation: meta.explanation,
  kind: 'rule',
}));

export const finding: ReportedFinding = {
  ruleId: 'row/lead-missing',
  severity: 'error',
  message: 'Dòng I.1 không có đơn vị chủ trì.',
  pointer: '/annexes/0/tables/0/rows/0/lead',
  actual: '',
  expected: null,
  file: 'kế hoạch/plan.pdf',
  plan: null,
  ranges: [{ page: 3, box: [56.2, 120, 220.7, 140] }],
  lines: null,
  excerpt: { text: '1 | Lập danh sách |  | Tháng 4', from: 20, to: 20 },
  related: [],
  fingerprint: '0123456789abcdef',
};

export const inText: ReportedFinding = {
  ...finding,
  ruleId: 'header/number-blank',
  severity: 'info',
  message: 'Số văn bản để trống.',
  pointer: '/header/number',
  actual: 'Số: /KH-UBND',
  expected: 'Số: 12/KH-UBND',
  file: 'plan.txt',
  ranges: [{ page: 1, lines: [4, 5] }],
  lines: [4, 5],
  excerpt: { text: 'Số: /KH-UBND', from: 0, to: 12 },
  related: [{ file: 'plan.txt', pointer: '/title', ranges: [{ page: 1, lines: [8, 8] }] }],
  fingerprint: 'fedcba9876543210',
};

export function reportOf(findings: readonly ReportedFinding[], more: Partial<Report> = {}): Report {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  return {
    version: '1.2.3',
    language: 'vi',
    findings,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    files: [...new Set(findings.map((one) => one.file))].map((file) => ({ file, plans: 1 })),
    failures: [],
    rules,
    accepted: 0,
    failOn: 'error',
    ...more,
  };
}

/** Every text of the finding is the given one. */
export function hostile(text: string): Report {
  const bad: ReportedFinding = {
    ...finding,
    ruleId: text,
    message: text,
    pointer: `/${text}`,
    actual: text,
    expected: text,
    file: text,
    excerpt: { text, from: 0, to: text.length },
    related: [{ file: text, pointer: text, ranges: [] }],
  };
  return reportOf([bad], { failures: [{ file: `${text}2`, message: text }] });
}
