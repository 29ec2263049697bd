/** One page that needs nothing else: no script, no font, no picture from elsewhere. */
import { byFile } from '../byFile.js';
import { clip } from '../clip.js';
import { sameLength } from '../escape/controls.js';
import { escapeHtml } from '../escape/html.js';
import type { Excerpt, ReportedFinding, Reporter } from '../types.js';
import { placeInWords } from '../where.js';
import { WORDS, type Words } from '../words.js';

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
h2 { font-size: 1.1rem; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; }
li { margin: .8rem 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f5f5f5; padding: .4rem .6rem; margin: .3rem 0; }
mark { background: #ffd54f; }
.error b { color: #b00020; } .warning b { color: #8a5a00; } .info b { color: #0b5394; }
.place, code { color: #555; }
`;

const WIDTH = 400;

function excerptHtml(excerpt: Excerpt | null): string {
  if (excerpt === null || excerpt.text.trim() === '') return '';
  const { text, from, to } = clip({ ...excerpt, text: sameLength(excerpt.text) }, WIDTH);
  const [before, marked, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)].map(escapeHtml);
  return `<pre>${before}<mark>${marked === '' ? '&nbsp;' : marked}</mark>${after}</pre>`;
}

function item(finding: ReportedFinding, words: Words): string {
  const place = placeInWords(finding, words);
  const notes = [
    ...(finding.actual === null ? [] : [`${words.actual}: ${finding.actual || words.blank}`]),
    ...(finding.expected === null ? [] : [`${words.expected}: ${finding.expected || words.blank}`]),
  ].join('; ');
  return [
    `<li class="${finding.severity}"><b>${words.severity[finding.severity]}</b> ${escapeHtml(finding.message)} <code>${escapeHtml(finding.ruleId)}</code>`,
    place === '' ? '' : `<div class="place">${escapeHtml(place)}</div>`,
    excerptHtml(finding.excerpt),
    notes === '' ? '' : `<div class="place">${escapeHtml(notes)}</div>`,
    '</li>',
  ].join('');
}

export const html: Reporter = (report) => {
  const words = WORDS[report.language];
  const total = words.summary(
    report.files.length + report.failures.length,
    report.counts,
    report.failures.length,
    report.accepted,
  );
  const failures = report.failures.map(
    (one) =>
      `<h2>${escapeHtml(one.file)}</h2><p class="error"><b>${words.unreadable}</b> ${escapeHtml(one.message)}</p>`,
  );
  const files = [...byFile(report)].map(
    ([file, findings]) =>
      `<h2>${escapeHtml(file)}</h2>\n<ul>\n${findings.map((one) => item(one, words)).join('\n')}\n</ul>`,
  );
  const body =
    files.length + failures.length === 0 ? [`<p>${words.noFindings}</p>`] : [...failures, ...files];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>${words.title}</title>\n<style>${STYLE}</style>`;
  return `<!doctype html>\n<html lang="${report.language}">\n<head>${head}</head>\n<body>\n<h1>${words.title}</h1>\n<p>${escapeHtml(total)}</p>\n${body.join('\n')}\n</body>\n</html>\n`;
};
