import { centered, paragraph, run } from './parts.mjs';

/** Title, preamble, sections and the closing sentence. */

export function titleBlocks({ title, style, agency }) {
  const lines = style.size % 2 === 0 && title.length > 50 ? halves(title) : [title];
  return [
    centered('KẾ HOẠCH', { bold: true, size: style.size + 1, space: 12 }),
    ...lines.map((line) => centered(line, { bold: true })),
    ...(agency.party ? [centered('-----')] : []),
  ];
}

/** Titles are broken by hand near their middle. */
function halves(title) {
  const at = title.indexOf(' ', Math.floor(title.length / 2));
  return at < 0 ? [title] : [title.slice(0, at), title.slice(at + 1)];
}

export function preambleBlocks({ preamble }) {
  return preamble.paragraphs.map(({ text, italic }) => paragraph([run(text, { italic })]));
}

export function sectionBlocks(content, nodes = content.sections) {
  return nodes.flatMap((node) => [
    ...nodeBlocks(content, node),
    ...node.paragraphs.map(({ marker, text }) =>
      paragraph([run(marker === null ? text : `${marker} ${text}`)]),
    ),
    ...node.tables.map((table) => ({ kind: 'table', table })),
    ...sectionBlocks(content, node.children),
  ]);
}

function nodeBlocks({ style }, node) {
  const { level, label, heading, sentence, runIn } = node;
  if (sentence !== null) return [labelled(node, [run(sentence)])];
  if (style.scheme === 'parts' && level === 0) {
    return [centered(label, { bold: true, space: 12 }), centered(heading, { bold: true })];
  }
  const deep = level === 2;
  const title = (text) => run(text, { bold: true, italic: deep });
  return [labelled(node, runIn === null ? [title(heading)] : [title(`${heading}:`), run(` ${runIn}`)])];
}

function labelled({ label, level, automatic, sentence }, runs) {
  const bold = sentence === null;
  return paragraph(runs, {
    label: { text: label, level: automatic ? level : null, bold, italic: bold && level === 2 },
  });
}

export function closingBlocks({ closing }) {
  return [paragraph([run(closing)])];
}
