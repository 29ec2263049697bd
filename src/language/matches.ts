/**
 * Every match of a global expression, in order, from a place on. `String.matchAll` makes a copy of the expression
 * for each text, which costs more than the search when the expression is long.
 */
export function matches(expression: RegExp, text: string, from = 0): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = from;
  for (let one = expression.exec(text); one !== null; one = expression.exec(text)) {
    found.push(one);
    if (one[0] === '') expression.lastIndex++;
  }
  return found;
}
