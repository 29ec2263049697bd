/** As much of CSS as decides what is printed and how: simple selectors, a handful of properties. */

export type Declarations = Readonly<Record<string, string>>;

interface Rule {
  readonly element: string | null;
  readonly className: string | null;
  readonly declarations: Declarations;
}

export interface StyleRules {
  /** What holds for an element, weaker rules first. */
  of(element: string, classes: readonly string[]): readonly Declarations[];
}

const MOST_RULES = 5000;
const SIMPLE = /^([a-z][\w]*)?(?:\.([\w-]+))?$/i;

/** The declarations in a style attribute or between the braces of a rule; names are in lower case. */
export function parseDeclarations(text: string): Declarations {
  const found: Record<string, string> = {};
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    found[part.slice(0, colon).trim().toLowerCase()] = part
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim();
  }
  return found;
}

/** Reads the text of style elements. Selectors with more than an element and a class are passed over. */
export function parseRules(css: string): StyleRules {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll('<!--', ' ')
    .replaceAll('-->', ' ');
  const rules: Rule[] = [];
  for (const block of plain.split('}')) {
    const brace = block.lastIndexOf('{');
    const head = block.slice(0, Math.max(0, brace));
    // Rules of @page and @font-face are none of elements; those inside @media stand behind its own brace.
    const selectors = head.slice(head.lastIndexOf('{') + 1);
    if (brace < 0 || /@(?:page|font-face|list)/i.test(selectors) || rules.length > MOST_RULES) continue;
    const declarations = parseDeclarations(block.slice(brace + 1));
    for (const selector of selectors.split(',')) addRule(rules, selector.trim(), declarations);
  }
  return indexRules(rules);
}

function addRule(rules: Rule[], selector: string, declarations: Declarations): void {
  const found = SIMPLE.exec(selector);
  if (found === null || selector === '') return;
  rules.push({
    element: found[1]?.toLowerCase() ?? null,
    className: found[2]?.toLowerCase() ?? null,
    declarations,
  });
}

function indexRules(rules: readonly Rule[]): StyleRules {
  const known = new Map<string, readonly Declarations[]>();
  return {
    of(element, classes) {
      const key = `${element} ${classes.join(' ')}`;
      const found =
        known.get(key) ??
        [false, true].flatMap((withClass) =>
          rules
            .filter((rule) => (rule.className !== null) === withClass)
            .filter((rule) => rule.element === null || rule.element === element)
            .filter((rule) => rule.className === null || classes.includes(rule.className))
            .map((rule) => rule.declarations),
        );
      known.set(key, found);
      return found;
    },
  };
}
