/** The first issue that zod finds → the place, what was expected and what is nearest. */
import type * as z from 'zod';
import type { ConfigProblem } from './errors.js';
import { nearest } from './nearest.js';
import { CONFIG_KEYS, OVERRIDE_KEYS } from './schema.js';

type Issue = z.core.$ZodIssue;

/** `overrides[0].rules["row/lead-missing"]` */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (!/^[$\w]+$/.test(name)) return `[${JSON.stringify(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

/** The branch of a union that went furthest into the value is the one that was meant. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors.flatMap((branch) => branch.slice(0, 1)).filter((one) => one.path.length > 0);
  const [best] = branches.sort((a, b) => b.path.length - a.path.length);
  return best === undefined ? issue : deepest({ ...best, path: [...issue.path, ...best.path] });
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'too_small') return `>= ${issue.minimum}`;
  if (issue.code === 'invalid_format') return issue.pattern ?? issue.format;
  if (issue.code !== 'invalid_union') return issue.message;
  const branches = issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedOf));
  return [...new Set(branches)].join(' | ');
}

function choices(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(choices) : [];
}

function valueIn(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = typeof value === 'function' ? 'function' : (JSON.stringify(value) ?? 'undefined');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

export function problemOf(first: Issue, root: unknown): ConfigProblem {
  const issue = deepest(first);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = issue.path.length === 0 ? CONFIG_KEYS : OVERRIDE_KEYS;
    return { kind: 'unknown-key', at: pathInWords([...issue.path, key]), nearest: nearest(key, known) };
  }
  const got = valueIn(root, issue.path);
  return {
    kind: 'value',
    at: pathInWords(issue.path),
    expected: expectedOf(issue),
    got: shown(got),
    nearest: typeof got === 'string' ? nearest(got, choices(issue)) : null,
  };
}
