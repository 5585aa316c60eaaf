import type { HtmlElement } from "./parse-page.ts";

/** The element around an element. */
export function parentOf({ parentNode }: HtmlElement): HtmlElement | undefined {
  return parentNode && "tagName" in parentNode ? parentNode : undefined;
}
