/**
 * Regular expressions over letters. `\p{Lu}` stands for hundreds of ranges, and an engine needs milliseconds to
 * compile each expression that holds it; Vietnamese is written with the Latin ranges below, compiled in microseconds.
 */

/** U+1EA0 to U+1EF9 hold capital and small letters in turn. */
function vietnamese(first: number): string {
  let out = '';
  for (let code = first; code <= 0x1ef9; code += 2) out += String.fromCharCode(code);
  return out;
}

const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1ef9',
  Lu: `A-Z\\u00c0-\\u00d6\\u00d8-\\u00deĂĐĨŨƠƯ${vietnamese(0x1ea0)}`,
  Ll: `a-z\\u00df-\\u00f6\\u00f8-\\u00ffăđĩũơư${vietnamese(0x1ea1)}`,
  N: '0-9',
};

/** The ranges that a class name stands for; inside brackets as they are, outside in brackets of their own. */
export function withRanges(source: string): string {
  let inside = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (token: string, name: string | undefined) => {
    if (token === '[') inside = true;
    if (token === ']') inside = false;
    if (name === undefined) return token;
    const ranges = CLASSES[name];
    if (ranges === undefined) throw new Error(`pattern knows no class ${name}`);
    return inside ? ranges : `[${ranges}]`;
  });
}

/** The same expression with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` meaning Latin and Vietnamese letters and ASCII digits, for text in NFC. */
export function pattern(expression: RegExp): RegExp {
  return patternOf(expression.source, expression.flags);
}

/** The same for an expression that is put together of strings. */
export function patternOf(source: string, flags: string): RegExp {
  return new RegExp(withRanges(source), flags.replace('u', ''));
}
