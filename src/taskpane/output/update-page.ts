/**
 * Makes a shown page what its markup says now, in place: what did not change stays, and with it where the page is
 * scrolled to. Loaded anew, all of it would be laid out again with every figure that is typed.
 */

export function updatePage(shown: Document, html: string): void {
  const { documentElement } = new DOMParser().parseFromString(html, "text/html");
  updateElement(shown.documentElement, documentElement);
}

function updateElement(shown: Element, next: Element): void {
  if (shown.isEqualNode(next)) return;
  for (const name of shown.getAttributeNames()) {
    if (!next.hasAttribute(name)) shown.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  updateContent(shown, next);
}

/** What is alike at the beginning and at the end stays; between them each takes the place of the one before it. */
function updateContent(shown: Element, next: Element): void {
  const old = [...shown.childNodes];
  const now = [...next.childNodes];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start]?.isEqualNode(now[start] ?? null)) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end)?.isEqualNode(now.at(-1 - end) ?? null)) end += 1;
  const behind = old[old.length - end] ?? null;
  const replaced = old.slice(start, old.length - end);
  now.slice(start, now.length - end).forEach((node, i) => {
    const before = replaced[i];
    if (!before) shown.insertBefore(node, behind);
    else if (isElement(before) && isElement(node) && before.nodeName === node.nodeName) {
      updateElement(before, node);
    } else before.replaceWith(node);
  });
  for (const node of replaced.slice(now.length - end - start)) node.remove();
}

/** By its type: the elements of a frame are of the classes of that frame. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
