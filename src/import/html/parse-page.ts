/**
 * HTML → its tree, as browsers build it, broken tags included, within limits:
 * the standard's algorithm takes ever longer on what nobody writes, such as a hundred thousand nested elements.
 */
import type { DefaultTreeAdapterTypes } from "parse5";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { pageTree } from "./page-tree.ts";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Browsers build no deeper trees than 512. */
const DEEPEST = 512;
/** 5 MB of navigation are some 150,000 elements. */
const MOST_ELEMENTS = 400_000;
/** Each is compared with all before it. */
const MOST_ATTRIBUTES = 500;

/** One attribute: its name, and its value in whatever quotes. */
const ATTRIBUTE = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>"'][^\s>]*)?)?/uy;

/**
 * The root element of a page.
 *
 * @throws UnreadableFile for a page that no browser would show in time
 */
export function parsePage(html: string): HtmlElement {
  refuseEndlessTags(html);
  let depth = 0;
  let elements = 0;
  const { childNodes } = pageTree(html, {
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST || elements > MOST_ELEMENTS) throw tooMuch();
    },
    onItemPop: () => {
      depth -= 1;
    },
  });
  const root = childNodes.find(isElement);
  if (!root) throw new Error("The parser made a page without a root.");
  return root;
}

/** Why a page is given up. */
export function tooMuch(): UnreadableFile {
  return new UnreadableFile(TOO_MUCH);
}

const TOO_MUCH =
  "网页的标签过多或嵌套过深，不像一份年报。请在浏览器中打开网页，把年报全文（连同表格）复制到Word并另存为.docx后再导入。";

function refuseEndlessTags(html: string): void {
  const tag = /<[a-z][^\s/>]*/giu;
  while (tag.test(html)) {
    ATTRIBUTE.lastIndex = tag.lastIndex;
    for (let count = 0; ATTRIBUTE.test(html); count += 1) {
      tag.lastIndex = ATTRIBUTE.lastIndex;
      if (count > MOST_ATTRIBUTES) throw tooMuch();
    }
  }
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

/** The value of an attribute; undefined where it is not there. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((it) => it.name === name)?.value;
}

/** The text directly in an element: all there is in a title, a style sheet or a field of several lines. */
export function ownText({ childNodes }: HtmlElement): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}
