/** Elements without a framework; text is always set as text, so that nothing of a document is taken for markup. */

type Child = Node | string | null;

/** An element with attributes (`class`, `data-…`, `on…` are not special) and children; `null` children are left out. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}
