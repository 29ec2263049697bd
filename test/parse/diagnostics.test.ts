import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { isReadBadly } from '../../src/parse/diagnostics.js';

const about = (ruleId: string, pointer: string): Diagnostic => ({
  ruleId,
  severity: 'info',
  message: '',
  pointer,
  actual: null,
  expected: null,
  related: [],
});

describe('a number that was written but not read', () => {
  const unread = [about('text/unread', '/header/number')];

  it('is not said to be blank', () => {
    expect(isReadBadly(about('header/number-blank', '/header/number'), unread)).toBe(true);
  });

  it('says nothing of the date, nor of other doubts', () => {
    expect(isReadBadly(about('header/date-blank', '/header/date'), unread)).toBe(false);
    expect(isReadBadly(about('header/number-format', '/header/number'), unread)).toBe(false);
    expect(isReadBadly(about('header/number-blank', '/header/number'), [])).toBe(false);
  });
});
