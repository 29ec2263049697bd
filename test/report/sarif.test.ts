import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/report/formats/sarif.js';
import { HOSTILE } from './hostile.js';
import { finding, hostile, inText, reportOf, rules } from './sample.js';
import { SARIF_SCHEMA } from './sarifSchema.js';

const valid = new Ajv({ allErrors: true }).compile(SARIF_SCHEMA);

function parsed(report: Parameters<typeof sarif>[0]) {
  const value = JSON.parse(sarif(report, { colour: false }));
  expect(valid(value), JSON.stringify(valid.errors)).toBe(true);
  return value;
}

describe('SARIF', () => {
  const [run] = parsed(reportOf([finding, inText], { failures: [{ file: 'x.pdf', message: 'hỏng' }] })).runs;

  it('declares every rule, also those that found nothing', () => {
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(
      rules.map((rule) => rule.id),
    );
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('row/lead-missing');
  });

  it('names places by relative URIs and lines', () => {
    const place = run.results[1].locations[0].physicalLocation;
    expect(place).toEqual({ artifactLocation: { uri: 'plan.txt' }, region: { startLine: 4, endLine: 5 } });
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'k%E1%BA%BF%20ho%E1%BA%A1ch/plan.pdf',
    );
    expect(run.results[0].locations[0].properties.ranges[0].page).toBe(3);
  });

  it('has stable fingerprints', () => {
    expect(run.results.map((one: { partialFingerprints: object }) => one.partialFingerprints)).toEqual([
      { 'kehoach/v1': finding.fingerprint },
      { 'kehoach/v1': inText.fingerprint },
    ]);
  });

  it('tells files that cannot be read', () => {
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('hỏng');
  });

  it.each(HOSTILE)('is valid with %j', (text) => {
    parsed(hostile(text));
  });
});
