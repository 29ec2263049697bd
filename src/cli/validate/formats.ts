/** `-f pretty -f sarif=out.sarif`: which reports go where. */
import { ConfigError } from '../../config/errors.js';
import { nearest } from '../../config/nearest.js';
import { LINE_FORMATS, REPORT_FORMATS, type ReportFormat } from '../../report/index.js';

export interface FormatTarget {
  readonly format: ReportFormat;
  /** `null` is standard output. */
  readonly file: string | null;
}

/** Where formats were named: for the message about a wrong one. */
function parseOne(text: string, source: string): FormatTarget {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const format = REPORT_FORMATS.find((one) => one === name);
  const wrong = (expected: string, near: string | null): ConfigError =>
    new ConfigError(source, {
      kind: 'value',
      at: 'format',
      expected,
      got: JSON.stringify(text),
      nearest: near,
    });
  if (format === undefined) throw wrong(REPORT_FORMATS.join(', '), nearest(name, REPORT_FORMATS));
  if (at < 0) return { format, file: null };
  const file = text.slice(at + 1);
  if (file === '') throw wrong(`${format}=FILE`, null);
  return { format, file: file === '-' ? null : file };
}

/** Lines of several formats may follow each other on standard output; a document stands there alone. */
function checkShared(targets: readonly FormatTarget[], source: string): void {
  const printed = targets.filter((one) => one.file === null);
  const document = printed.find((one) => !LINE_FORMATS.includes(one.format));
  if (document === undefined || printed.length < 2) return;
  throw new ConfigError(source, {
    kind: 'value',
    at: 'format',
    expected: `${document.format}=FILE`,
    got: JSON.stringify(printed.map((one) => one.format)),
    nearest: null,
  });
}

export function parseFormats(texts: readonly string[], source: string): FormatTarget[] {
  const targets = texts.map((text) => parseOne(text, source));
  checkShared(targets, source);
  return targets;
}
