import { isAutomatic, markerOf } from './markers.mjs';

/**
 * Sections as a tree. A node is a heading with text below it, a heading with text behind it (`runIn`),
 * or a numbered sentence (`heading` null). Markers are given when the tree is complete.
 */

export function heading(text, more = {}) {
  return { heading: text, runIn: null, sentence: null, paragraphs: [], tables: [], children: [], ...more };
}

export function sentence(text) {
  return { ...heading(null), sentence: text };
}

/** Numbers all nodes of a list by the levels of the style; deeper nodes than the style has levels are refused. */
export function number(nodes, style, level = 0, parent = null) {
  const form = style.levels[level];
  if (form === undefined && nodes.length > 0) throw new Error(`no level ${level} in ${style.scheme}`);
  for (const [index, node] of nodes.entries()) {
    const automatic = isAutomatic(style, level);
    const { marker, label } = markerOf(form, index + 1, parent?.marker, automatic);
    const path = parent === null ? marker : `${parent.path}/${marker}`;
    Object.assign(node, { level, marker, label, path, automatic });
    number(node.children, style, level + 1, node);
  }
  return nodes;
}

export function* walk(nodes) {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children);
  }
}

/** The texts that stand under a node, numbered sentences included, sub-headings not. */
export function textsUnder(node) {
  const own = [node.runIn, ...node.paragraphs.map((paragraph) => paragraph.text)].filter(
    (text) => text !== null,
  );
  return [
    ...own,
    ...node.children.flatMap((child) =>
      child.sentence === null ? textsUnder(child) : [child.sentence, ...textsUnder(child)],
    ),
  ];
}
