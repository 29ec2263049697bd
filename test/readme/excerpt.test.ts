import { describe, expect, it } from 'vitest';
import { falsePart } from './excerpt.js';

const OUTPUT = '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';

describe('an excerpt', () => {
  it.each([OUTPUT, '{\n  …\n  "b": 2,\n  …\n}\n', '{\n  "a": 1,\n  …\n}\n'])('is true: %j', (shown) => {
    expect(falsePart(shown, OUTPUT)).toBeNull();
  });

  it.each([
    '{\n  "a": 1,\n  "c": 3\n}\n',
    '{\n  …\n  "b": 1,\n  …\n}\n',
    '{\n  …\n  "c": 3\n  …\n  "b": 2,\n  …\n}\n',
    '  "a": 1,\n  …\n}\n',
    '{\n  "a": 1,\n',
  ])('is false: %j', (shown) => {
    expect(falsePart(shown, OUTPUT)).not.toBeNull();
  });
});
