/** SARIF 2.1.0: every rule is declared, also those that found nothing. */
import type { Severity } from '../../model/diagnostic.js';
import { stringify } from '../escape/json.js';
import { toUri } from '../escape/uri.js';
import type { Language, Related, Report, ReportedFinding, Reporter, RuleInfo } from '../types.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

function descriptor(rule: RuleInfo, language: Language): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.explanation[language] },
    defaultConfiguration: { level: LEVEL[rule.severity], enabled: !rule.optIn },
    properties: { kind: rule.kind },
  };
}

interface Spot extends Related {
  readonly lines?: readonly [number, number] | null;
}

function location({ file, pointer, ranges, lines }: Spot): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(file) },
      ...(lines ? { region: { startLine: lines[0], endLine: lines[1] } } : {}),
    },
    ...(pointer === null ? {} : { logicalLocations: [{ fullyQualifiedName: pointer, kind: 'value' }] }),
    ...(ranges.length === 0 ? {} : { properties: { ranges } }),
  };
}

function result(finding: ReportedFinding, indexes: ReadonlyMap<string, number>): object {
  const ruleIndex = indexes.get(finding.ruleId);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [location(finding)],
    ...(finding.related.length === 0
      ? {}
      : { relatedLocations: finding.related.map((one, id) => ({ id, ...location(one) })) }),
    partialFingerprints: { 'kehoach/v1': finding.fingerprint },
    properties: { actual: finding.actual, expected: finding.expected, plan: finding.plan },
  };
}

function invocation(report: Report): object {
  return {
    executionSuccessful: report.failures.length === 0,
    toolExecutionNotifications: report.failures.map(({ file, message }) => ({
      level: 'error',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) } } }],
    })),
  };
}

export const sarif: Reporter = (report) => {
  const indexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
  const driver = {
    name: 'kehoach',
    version: report.version,
    language: report.language,
    rules: report.rules.map((rule) => descriptor(rule, report.language)),
  };
  const run = {
    tool: { driver },
    language: report.language,
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report)],
    artifacts: report.files.map(({ file }) => ({ location: { uri: toUri(file) } })),
    results: report.findings.map((one) => result(one, indexes)),
  };
  return `${stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
};
