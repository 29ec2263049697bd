/** The pieces of a printed document, the same for every engine. */

export const run = (text, more = {}) => ({ text, bold: false, italic: false, ...more });

/** `label` stands before the runs; where `label.level` is given DOCX numbers the paragraph itself. */
export function paragraph(runs, more = {}) {
  const list = (Array.isArray(runs) ? runs : [runs]).map((each) =>
    typeof each === 'string' ? run(each) : each,
  );
  return {
    kind: 'paragraph',
    runs: list,
    align: 'justify',
    indent: true,
    label: null,
    space: 6,
    size: null,
    rule: false,
    ...more,
  };
}

export function centered(text, more = {}) {
  const { bold = false, italic = false, size = null, space = 0, rule = false } = more;
  return paragraph([run(text, { bold, italic })], { align: 'center', indent: false, size, space, rule });
}

/** Text side by side without rules: rows of cells of paragraphs; `widths` in percent. */
export function layoutTable(widths, rows) {
  return { kind: 'layout', widths, rows };
}

/** A short line under the text above it. */
export function ruleLine() {
  return paragraph([run('')], { align: 'center', indent: false, rule: true, space: 0, size: 4 });
}
