/** How specific a selector is (Selectors Level 4, 17): names before classes before tags, each counted on its own. */
import { AttributeAction, SelectorType, type Selector } from "css-what";

/** As one number; nobody writes a thousand of a kind. */
const NAME = 1e6;
const CLASS = 1e3;
const TAG = 1;

export function specificity(selector: readonly Selector[]): number {
  return selector.reduce((sum, part) => sum + specificityOf(part), 0);
}

function specificityOf(part: Selector): number {
  switch (part.type) {
    case SelectorType.Attribute:
      return part.name === "id" && part.action === AttributeAction.Equals ? NAME : CLASS;
    case SelectorType.Pseudo: {
      if (!Array.isArray(part.data)) return CLASS;
      return part.name === "where" ? 0 : Math.max(0, ...part.data.map(specificity));
    }
    case SelectorType.Tag:
    case SelectorType.PseudoElement:
      return TAG;
    default:
      return 0;
  }
}
