/** The tree of a page as browsers of today build it: parse5 follows the HTML Standard, but for one change to it. */
import {
  defaultTreeAdapter,
  html as standard,
  Parser,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type Token,
} from "parse5";

/** Is told of every element that opens and closes, and may throw. */
interface TreeWatch {
  readonly onItemPush: () => void;
  readonly onItemPop: () => void;
}

/** Parses a page; the page as one file has a tree of the browser's own in place of this. */
export function pageTree(html: string, watch: TreeWatch): DefaultTreeAdapterTypes.Document {
  return PageParser.parse(html, { treeAdapter: { ...defaultTreeAdapter, ...watch } });
}

/**
 * Since 2025 browsers keep what stands in a `<select>`, tables among it (Chromium from version 135, whatwg/html#10548);
 * parse5 8 still throws it away, and with it the rest of a page whose `<select>` is never closed. Here it is an
 * element like any other that is nested in a line.
 */
class PageParser extends Parser<DefaultTreeAdapterMap> {
  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(withoutSelectMode(token));
  }

  override onEndTag(token: Token.TagToken): void {
    super.onEndTag(withoutSelectMode(token));
  }
}

function withoutSelectMode(token: Token.TagToken): Token.TagToken {
  if (token.tagID === standard.TAG_ID.SELECT) token.tagID = standard.TAG_ID.UNKNOWN;
  return token;
}
