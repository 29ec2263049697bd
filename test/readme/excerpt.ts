/** A line that is only this stands for lines left out. */
const LEFT_OUT = '…';

const linesOf = (text: string): string[] => text.trimEnd().split('\n');

/** The runs of lines between the marks. */
function partsOf(shown: string): string[][] {
  const parts: string[][] = [[]];
  for (const line of linesOf(shown)) {
    if (line.trim() === LEFT_OUT) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

/** The first part that the output does not hold behind the parts before it; `null` when the excerpt is true. */
export function falsePart(shown: string, output: string): string | null {
  const real = linesOf(output);
  const parts = partsOf(shown);
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const at = last && index > 0 ? real.length - part.length : find(real, part, from);
    const holds = at >= from && part.every((line, i) => real[at + i] === line);
    if (!holds || (index === 0 && at !== 0)) return part.join('\n');
    from = at + part.length;
  }
  return from === real.length ? null : 'the end of the output is not shown';
}

function find(real: readonly string[], part: readonly string[], from: number): number {
  for (let at = from; at + part.length <= real.length; at++) {
    if (part.every((line, i) => real[at + i] === line)) return at;
  }
  return -1;
}
