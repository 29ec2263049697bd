/** The width to write for, and lines with their ends. */
const WIDTH = 100;

/** Columns of the terminal; a file or a pipe has as many as `COLUMNS` says. */
export function widthOf(path: string | undefined): number {
  const toTerminal = path === undefined || path === '-';
  const said = Number(process.env.COLUMNS);
  if (toTerminal && process.stdout.columns > 0) return process.stdout.columns;
  return Number.isInteger(said) && said > 0 ? said : WIDTH;
}

export function* withEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}
