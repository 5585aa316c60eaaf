/** Whether an element is one that a selector means (Selectors Level 4), as far as that can be told of a page that lies still. */
import { AttributeAction, SelectorType, type AttributeSelector, type Selector } from "css-what";
import { attributeOf, isElement, type HtmlElement } from "../parse-page.ts";
import { parentOf } from "../parent-of.ts";
import { anyOf, opposite, yesIf, type Answer } from "./answer.ts";
import { matchesPlace } from "./place-match.ts";
import { siblingsOf } from "./siblings.ts";

/** States that nothing on a page is in before somebody does something. */
const NEVER: ReadonlySet<string> = new Set(
  "hover focus active focus-within focus-visible target visited".split(" "),
);

/** Counts comparisons; past some the page is not one that anybody made for readers. */
export interface Effort {
  readonly spend: () => void;
}

/**
 * Why a selector does not match: here, or wherever else one might begin among the siblings before, or among the elements
 * around. Of what lies nearest most lies before it, so that nobody has to try the others.
 */
type Result = Answer | "not beside" | "not around";

export function matches(
  selector: readonly Selector[],
  element: HtmlElement,
  effort: Effort,
): Answer {
  const result = matchesUpTo(selector.length, { selector, effort }, element);
  return result === "yes" || result === "unsure" ? result : "no";
}

interface Search {
  readonly selector: readonly Selector[];
  readonly effort: Effort;
}

/** Looks from the last part of the selector before `end` to its first. */
function matchesUpTo(end: number, search: Search, element: HtmlElement): Result {
  const { selector, effort } = search;
  effort.spend();
  let isSure = true;
  for (let i = end - 1; i >= 0; i -= 1) {
    const part = selector[i];
    if (!part) break;
    const others = othersOf(part, i, search, element);
    const result = others ?? matchesPart(part, element, effort);
    if (result === "unsure") isSure = false;
    else if (result !== "yes") return result;
    if (others) break;
  }
  return isSure ? "yes" : "unsure";
}

/** Whether what stands before a combinator matches one of the elements it means; undefined for what is none. */
function othersOf(
  part: Selector,
  i: number,
  search: Search,
  element: HtmlElement,
): Result | undefined {
  switch (part.type) {
    case SelectorType.Descendant: {
      let found: Result = "not around";
      for (let it = parentOf(element); it; it = parentOf(it)) {
        const result = matchesUpTo(i, search, it);
        if (result === "yes") return result;
        if (result === "unsure") found = result;
        if (result === "not around") break;
      }
      return found;
    }
    case SelectorType.Child: {
      const parent = parentOf(element);
      const result = parent ? matchesUpTo(i, search, parent) : "not around";
      return result === "not beside" ? "no" : result;
    }
    case SelectorType.Adjacent: {
      const { all, place } = siblingsOf(element);
      const before = all[place - 1];
      return before ? matchesUpTo(i, search, before) : "not beside";
    }
    case SelectorType.Sibling: {
      const { all, place } = siblingsOf(element);
      let found: Result = "not beside";
      for (let at = place - 1; at >= 0; at -= 1) {
        const before = all[at];
        const result = before ? matchesUpTo(i, search, before) : "no";
        if (result === "yes" || result === "not around") return result;
        if (result === "unsure") found = result;
        if (result === "not beside") break;
      }
      return found;
    }
    default:
      return undefined;
  }
}

function matchesPart(part: Selector, element: HtmlElement, effort: Effort): Answer {
  switch (part.type) {
    case SelectorType.Universal:
    case SelectorType.PseudoElement: // what it says is of the element's own box
      return "yes";
    case SelectorType.Tag:
      return yesIf(part.name.toLowerCase() === element.tagName);
    case SelectorType.Attribute:
      return matchesAttribute(part, element);
    case SelectorType.Pseudo:
      return matchesPseudo(part.name, part.data, element, effort);
    default:
      return "unsure";
  }
}

function matchesPseudo(
  name: string,
  data: string | Selector[][] | null,
  element: HtmlElement,
  effort: Effort,
): Answer {
  if (NEVER.has(name)) return "no";
  const ofList = (): Answer =>
    Array.isArray(data) ? anyOf(data, (it) => matches(it, element, effort)) : "unsure";
  switch (name) {
    case "root":
      return yesIf(element.tagName === "html");
    case "link":
    case "any-link":
      return yesIf(element.tagName === "a" && attributeOf(element, "href") !== undefined);
    case "empty":
      return yesIf(!element.childNodes.some((it) => isElement(it) || it.nodeName === "#text"));
    case "first-child":
    case "first-of-type":
    case "last-child":
    case "last-of-type":
    case "only-child":
    case "only-of-type":
    case "nth-child":
    case "nth-of-type":
    case "nth-last-child":
    case "nth-last-of-type":
      return matchesPlace(name, data, element);
    case "is":
    case "where":
    case "matches":
    case "-webkit-any":
      return ofList();
    case "not":
      return opposite(ofList());
    default:
      return "unsure";
  }
}

function matchesAttribute(
  { name, action, value, ignoreCase }: AttributeSelector,
  element: HtmlElement,
): Answer {
  const found = attributeOf(element, name.toLowerCase());
  if (found === undefined) return yesIf(action === AttributeAction.Not);
  const exactly = compared(action, found, value);
  if (exactly !== "no" || ignoreCase === false || ignoreCase === null) return exactly;
  const loosely = compared(action, found.toLowerCase(), value.toLowerCase());
  // a page without a document type takes classes and names in either case
  return ignoreCase === "quirks" && loosely === "yes" ? "unsure" : loosely;
}

function compared(action: AttributeSelector["action"], has: string, wanted: string): Answer {
  switch (action) {
    case AttributeAction.Exists:
      return "yes";
    case AttributeAction.Equals:
      return yesIf(has === wanted);
    case AttributeAction.Element:
      return yesIf(has === wanted || hasWord(has, wanted));
    case AttributeAction.Start:
      return yesIf(wanted !== "" && has.startsWith(wanted));
    case AttributeAction.End:
      return yesIf(wanted !== "" && has.endsWith(wanted));
    case AttributeAction.Any:
      return yesIf(wanted !== "" && has.includes(wanted));
    case AttributeAction.Hyphen:
      return yesIf(has === wanted || has.startsWith(`${wanted}-`));
    default:
      return "unsure";
  }
}

function hasWord(text: string, word: string): boolean {
  return text.includes(word) && text.split(/\s+/u).includes(word);
}
