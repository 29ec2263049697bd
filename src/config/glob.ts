/** File patterns of overrides: `*`, `**`, `?`, `[a-z]`, `{a,b}`. */

const special = /[\\^$.*+?()[\]{}|/]/g;
const literal = (text: string): string => text.replace(special, '\\$&');

/** One step: the source of an expression, and how many characters of the pattern it stands for. */
type Step = readonly [string, number];

function starStep(pattern: string, at: number): Step {
  if (pattern.startsWith('**/', at)) return ['(?:[^/]+/)*', 3];
  if (pattern.startsWith('**', at)) return ['.*', 2];
  return ['[^/]*', 1];
}

function classStep(pattern: string, at: number): Step {
  const end = pattern.indexOf(']', at + 2);
  if (end < 0) return ['\\[', 1];
  const body = pattern
    .slice(at + 1, end)
    .replace(/[\\[]/g, '\\$&')
    .replace(/^!/, '^');
  return [`(?!/)[${body}]`, end + 1 - at];
}

/** `{a,b}`, not nested; a bracket that is never closed is itself. */
function braceStep(pattern: string, at: number): Step {
  const end = pattern.indexOf('}', at);
  if (end < 0) return ['\\{', 1];
  const parts = pattern
    .slice(at + 1, end)
    .split(',')
    .map(sourceOf);
  return [`(?:${parts.join('|')})`, end + 1 - at];
}

function step(pattern: string, at: number): Step {
  const letter = pattern.charAt(at);
  if (letter === '*') return starStep(pattern, at);
  if (letter === '?') return ['[^/]', 1];
  if (letter === '[') return classStep(pattern, at);
  if (letter === '{') return braceStep(pattern, at);
  return [literal(letter), 1];
}

function sourceOf(pattern: string): string {
  let source = '';
  for (let at = 0; at < pattern.length; ) {
    const [part, length] = step(pattern, at);
    source += part;
    at += length;
  }
  return source;
}

const compiled = new Map<string, RegExp>();

function compile(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const plain = pattern.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '');
  // A folder means what is in it; a pattern without a folder means the name anywhere.
  const inside = plain.endsWith('/') ? `${plain}**` : plain;
  const source = sourceOf(inside.includes('/') ? inside : `**/${inside}`);
  const expression = new RegExp(`^${source}$`, 'u');
  compiled.set(pattern, expression);
  return expression;
}

/** `path` is relative, with forward slashes and composed (NFC). */
export const matches = (pattern: string, path: string): boolean => compile(pattern).test(path);
