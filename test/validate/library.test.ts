import { describe, expect, it } from 'vitest';
import { defineRule, validate } from '../../src/index.js';
import { plan, withoutLead } from './plans.js';

const text = { vi: 'Tiêu đề', en: 'Title' };

const own = defineRule({
  meta: {
    id: 'own/title',
    severity: 'info',
    title: text,
    explanation: text,
    ground: text,
    options: { most: 3 },
    good: [],
    bad: [],
  },
  *check(checked, { options }) {
    if ((checked.title ?? '').length > Number(options.most)) yield { pointer: '/title', message: text };
  },
});

describe('the library', () => {
  it('checks a plan', () => {
    expect(validate(plan())).toEqual([]);
    expect(validate(plan(withoutLead), { language: 'en' })).toMatchObject([
      { ruleId: 'row/lead-missing', severity: 'error', message: 'Row I.1 has no lead unit.' },
    ]);
  });

  it('with rules of one’s own and settings', () => {
    const found = validate(plan(), { extra: [own], rules: { 'own/title': ['error', { most: 5 }] } });
    expect(found).toMatchObject([{ ruleId: 'own/title', severity: 'error', pointer: '/title' }]);
    expect(validate(plan(), { extra: [own], rules: { 'own/title': 'off' } })).toEqual([]);
  });
});
