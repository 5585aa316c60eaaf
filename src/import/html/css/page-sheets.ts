/** The style sheets of a page that apply on a screen. */
import { attributeOf, isElement, ownText, type HtmlElement } from "../parse-page.ts";
import { onScreen } from "./on-screen.ts";

/** The text of the style sheet at an address that the page gives; undefined where it is not in the file. */
export type SheetAt = (address: string) => string | undefined;

interface PageSheets {
  readonly texts: readonly string[];
  /** The page has others that are not in the file. */
  readonly isPartial: boolean;
  /** How many the page has. */
  readonly elements: number;
}

export function pageSheets(root: HtmlElement, sheetAt: SheetAt): PageSheets {
  const texts: string[] = [];
  let isPartial = false;
  let elements = 0;
  const visit = (element: HtmlElement): void => {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      elements += 1;
      const isSheet =
        child.tagName === "link" && /\bstylesheet\b/iu.test(attributeOf(child, "rel") ?? "");
      if (isSheet || child.tagName === "style") {
        const applies = onScreen(attributeOf(child, "media") ?? "") !== "no";
        const text = isSheet ? sheetAt(attributeOf(child, "href") ?? "") : ownText(child);
        if (text === undefined) isPartial ||= applies;
        else if (applies) texts.push(text);
        isPartial ||= /@import\b/iu.test(text ?? "");
      } else visit(child);
    }
  };
  visit(root);
  return { texts, isPartial, elements };
}
