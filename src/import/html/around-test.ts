import { parentOf } from "./parent-of.ts";
import type { HtmlElement } from "./parse-page.ts";

/** Whether an element or one around it is meant, each asked once. */
export function aroundTest(
  isMeant: (element: HtmlElement) => boolean,
): (element: HtmlElement | undefined) => boolean {
  const known = new Map<HtmlElement, boolean>();
  return function test(element): boolean {
    if (!element) return false;
    let answer = known.get(element);
    if (answer === undefined) {
      answer = isMeant(element) || test(parentOf(element));
      known.set(element, answer);
    }
    return answer;
  };
}
