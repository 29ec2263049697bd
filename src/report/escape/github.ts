/** Workflow commands of GitHub: `::error file=…::message`. Percent first, or the others would be escaped twice. */
const percent = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Other control characters could steer the log. */
const CONTROLS = /(?![\r\n])\p{Cc}/gu;

export const escapeData = (text: string): string => percent(text.replace(CONTROLS, ' '));

/** A property ends at a comma or a colon. */
export const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
