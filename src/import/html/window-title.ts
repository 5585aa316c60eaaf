/** What the window of a page is called: the `<title>` in its head. */
import type { LineBlock } from "../published.ts";
import { isElement, ownText, type HtmlElement } from "./parse-page.ts";

/** No name of a window is longer. */
const LONGEST = 200;

/** The name as a line that nobody sees on the page; none where the page has none. */
export function windowTitle(root: HtmlElement): LineBlock[] {
  const head = root.childNodes.filter(isElement).find(({ tagName }) => tagName === "head");
  const title = head?.childNodes.filter(isElement).find(({ tagName }) => tagName === "title");
  const text = title && ownText(title).trim();
  if (!text || text.length > LONGEST) return [];
  return [{ kind: "line", text, outside: "window" }];
}
