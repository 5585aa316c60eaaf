/** What of a page is its menu, its margin or its foot, and none of the report. */
import type { PlacedBlock } from "../flow-blocks.ts";
import { aroundTest } from "./around-test.ts";
import { parentOf } from "./parent-of.ts";
import { attributeOf, type HtmlElement } from "./parse-page.ts";

/** Elements that hold no report, whatever words are in them. */
const BESIDE: ReadonlySet<string> = new Set(["nav", "aside", "footer"]);

/** What the elements of a menu are called, where they are not `nav`. */
const NAVIGATION =
  /^(?:(?:main|top|site|sub|left|right|side|head|header|foot|footer)[-_]?)?(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?)(?:[-_]?(?:bar|box|list|wrap|main|top|left|right))?$/iu;

/**
 * Whether a block stands beside the report.
 *
 * @param ofReport its tables and headings: what holds one is no menu, whatever it is called
 */
export function besideTest(
  ofReport: readonly PlacedBlock[],
  elements: readonly HtmlElement[],
): (block: PlacedBlock) => boolean {
  const holding = elementsAround(ofReport, elements);
  const beside = aroundTest(
    (element) => BESIDE.has(element.tagName) || (isNavigation(element) && !holding.has(element)),
  );
  return ({ at }) => beside(elements[at]);
}

function isNavigation(element: HtmlElement): boolean {
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  return (
    attributeOf(element, "role") === "navigation" ||
    names.split(/\s+/u).some((name) => NAVIGATION.test(name))
  );
}

/** The elements in which these blocks stand, from the innermost outwards. */
function elementsAround(
  placed: readonly PlacedBlock[],
  elements: readonly HtmlElement[],
): ReadonlySet<HtmlElement> {
  const around = new Set<HtmlElement>();
  for (const { at } of placed) {
    for (let it = elements[at]; it && !around.has(it); it = parentOf(it)) around.add(it);
  }
  return around;
}
