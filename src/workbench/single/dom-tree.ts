/**
 * In place of import/html/page-tree.ts in the page as one file: browsers bring a parser of their own, and parse5 is a
 * tenth of the page.
 * The tree is as parse5 makes it; how deep and how large it gets the browser limits itself.
 */

interface TreeParent {
  readonly nodeName: string;
  readonly childNodes: TreeNode[];
}

interface TreeElement extends TreeParent {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly parentNode: TreeParent;
}

interface TreeText {
  readonly nodeName: "#text";
  readonly value: string;
  readonly parentNode: TreeParent;
}

type TreeNode = TreeElement | TreeText;

/** The tree of a page as this browser builds it. */
export function pageTree(html: string): TreeParent {
  const page: TreeParent = { nodeName: "#document", childNodes: [] };
  addChildren(new DOMParser().parseFromString(html, "text/html"), page);
  return page;
}

/** Elements and texts; nobody reads comments. */
function addChildren(from: Node, parentNode: TreeParent): void {
  for (const node of from.childNodes) {
    if (node instanceof Text) {
      parentNode.childNodes.push({ nodeName: "#text", value: node.data, parentNode });
    } else if (node instanceof Element) {
      const tagName = node.localName;
      const attrs = Array.from(node.attributes, ({ name, value }) => ({ name, value }));
      const element = { nodeName: tagName, tagName, attrs, childNodes: [], parentNode };
      parentNode.childNodes.push(element);
      addChildren(node, element);
    }
  }
}
