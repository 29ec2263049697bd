/** The report of a run as one page without scripts. */
import type { BatchTotals } from '../../batch/events.js';
import type { Language } from '../messages/index.js';
import type { BatchTexts } from './texts.js';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}/gu, '?');

export function reportHtml(
  totals: BatchTotals,
  texts: BatchTexts,
  language: Language,
  reasonOf: (code: string) => string,
): string {
  const summary = texts.summary(
    totals.ok + totals.partial,
    totals.skipped,
    totals.failed,
    totals.findings,
    (totals.milliseconds / 1000).toFixed(1),
  );
  const rows = totals.failures.map(
    ({ reason, count, inputs }) =>
      `<tr><td>${escapeHtml(reasonOf(reason))}</td><td>${count}</td><td>${inputs.map(escapeHtml).join('<br>')}</td></tr>`,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>kehoach batch</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td{border:1px solid #999;padding:.3rem .6rem;vertical-align:top}</style>
<h1>kehoach batch</h1>
<p>${escapeHtml(summary)}</p>
<table>${rows.join('')}</table>
</html>
`;
}
