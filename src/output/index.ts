/** Values → text of one output format. */
export type OutputFormat = 'json' | 'yaml' | 'ndjson';

/** One value a call; `several` makes JSON one line a value and YAML a stream of documents. */
export async function render(value: unknown, format: OutputFormat, several: boolean): Promise<string> {
  if (format === 'yaml') return renderYaml(value, several);
  return format === 'ndjson' || several
    ? `${JSON.stringify(value)}\n`
    : `${JSON.stringify(value, null, 2)}\n`;
}

async function renderYaml(value: unknown, several: boolean): Promise<string> {
  const { stringify } = await import('yaml');
  // Long Vietnamese sentences stay on one line: folding would add line breaks that were not printed.
  const text = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
  return several ? `---\n${text}` : text;
}
