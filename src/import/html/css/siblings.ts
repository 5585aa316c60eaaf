/** The elements of one parent. */
import { isElement, type HtmlElement } from "../parse-page.ts";
import { parentOf } from "../parent-of.ts";

export interface Siblings {
  readonly all: readonly HtmlElement[];
  readonly place: number;
}

const known = new WeakMap<HtmlElement, Siblings>();

/** The elements of one parent, found once for all of them. */
export function siblingsOf(element: HtmlElement): Siblings {
  const found = known.get(element);
  if (found) return found;
  const all = parentOf(element)?.childNodes.filter(isElement) ?? [element];
  for (const [place, sibling] of all.entries()) known.set(sibling, { all, place });
  return { all, place: all.indexOf(element) };
}
