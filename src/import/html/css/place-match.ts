/** The selectors that ask for a place: `:first-child`, `:nth-of-type(2n+1)` (Selectors Level 4, 13). */
import type { Selector } from "css-what";
import type { HtmlElement } from "../parse-page.ts";
import { yesIf, type Answer } from "./answer.ts";
import { siblingsOf, type Siblings } from "./siblings.ts";

/** Where an element stands among the others around it, or among those of its kind. */
export function matchesPlace(
  name: string,
  data: string | Selector[][] | null,
  element: HtmlElement,
): Answer {
  const { all, place } = name.endsWith("-of-type") ? ofKind(element) : siblingsOf(element);
  const [first, last] = [place === 0, place === all.length - 1];
  if (name.startsWith("first")) return yesIf(first);
  if (name.startsWith("last")) return yesIf(last);
  if (name.startsWith("only")) return yesIf(first && last);
  const count = name.startsWith("nth-last") ? all.length - place : place + 1;
  return typeof data === "string" ? isNth(data, count) : "unsure";
}

const knownOfKind = new WeakMap<HtmlElement, Siblings>();

function ofKind(element: HtmlElement): Siblings {
  const found = knownOfKind.get(element);
  if (found) return found;
  const all = siblingsOf(element).all.filter(({ tagName }) => tagName === element.tagName);
  for (const [place, sibling] of all.entries()) knownOfKind.set(sibling, { all, place });
  return { all, place: all.indexOf(element) };
}

/** `2n+1`, `odd`, `3`. */
function isNth(formula: string, place: number): Answer {
  const written = formula.trim().toLowerCase();
  const plain = written === "odd" ? "2n+1" : written === "even" ? "2n" : written;
  if (/^\d+$/u.test(plain)) return yesIf(place === Number(plain));
  const [, sign, step, offset = "0"] = /^([+-]?)(\d*)n\s*(?:([+-]\s*\d+))?$/u.exec(plain) ?? [];
  if (sign === undefined) return "unsure";
  const by = Number(`${sign}${step === "" ? "1" : (step ?? "1")}`);
  const rest = place - Number(offset.replace(/\s/gu, ""));
  return yesIf(by === 0 ? rest === 0 : rest % by === 0 && rest / by >= 0);
}
