/**
 * What the styles of a page say of its elements (CSS Cascading Level 5, 6). Only what may keep a reader from seeing a text
 * is asked for, and a rule of which it is not sure that it applies is kept apart.
 */
import { AttributeAction, isTraversal, parse, SelectorType, type Selector } from "css-what";
import { attributeOf, tooMuch, type HtmlElement } from "../parse-page.ts";
import { inlineDeclarations, type Declaration } from "./declarations.ts";
import { pageSheets, type SheetAt } from "./page-sheets.ts";
import { matches, type Effort } from "./selector-match.ts";
import { specificity } from "./specificity.ts";
import { styleRules } from "./style-rules.ts";
import { variablesIn, withVariables, type Variables } from "./variables.ts";

/** Values by property, in lower case. */
export type Declared = ReadonlyMap<string, string>;

interface Said {
  readonly declared: Declared;
  /** What is declared if the rules apply of which that is not sure; absent where there are none. */
  readonly ifUnsure?: Declared;
  /** Digits may stand before or behind the content of the element that the page has only in its styles. */
  readonly isAddedTo: boolean;
}

interface Cascade {
  readonly of: (element: HtmlElement) => Said;
  /** The page has style sheets that are not in the file. */
  readonly isPartial: boolean;
}

interface Rule {
  readonly selector: readonly Selector[];
  readonly declarations: readonly Declaration[];
  readonly isSure: boolean;
  readonly isOfContent: boolean;
  /** Later ones win. */
  readonly weight: number;
}

/** The page of a site takes some hundred thousand comparisons, and a large one some for each of its elements. */
const MOST_COMPARISONS = 2_000_000;
const MOST_FOR_EACH = 20;

/** What css-what and CSS call an element's own additions. */
const CONTENT: ReadonlySet<string> = new Set(["before", "after"]);
/** Selectors give classes and names less weight than attributes `style`. */
const INLINE = 1e12;

export function cascadeOf(root: HtmlElement, sheetAt: SheetAt): Cascade {
  const { texts, isPartial, elements } = pageSheets(root, sheetAt);
  const rules = indexed(texts.flatMap(rulesIn));
  const variables = variablesIn(rules.all);
  let left = MOST_COMPARISONS + MOST_FOR_EACH * elements;
  const effort: Effort = {
    spend() {
      left -= 1;
      if (left < 0) throw tooMuch();
    },
  };
  return {
    isPartial,
    of(element) {
      const found: Found[] = [];
      let isAddedTo = false;
      for (const rule of rules.for(element)) {
        const answer = matches(rule.selector, element, effort);
        if (answer === "no") continue;
        if (rule.isOfContent) isAddedTo ||= rule.declarations.some(addsDigits);
        else found.push({ ...rule, isSure: rule.isSure && answer === "yes" });
      }
      const own = attributeOf(element, "style");
      if (own) found.push({ declarations: inlineDeclarations(own), isSure: true, weight: INLINE });
      const declared = declaredBy(
        found.filter(({ isSure }) => isSure),
        variables,
      );
      if (found.every(({ isSure }) => isSure)) return { declared, isAddedTo };
      return { declared, ifUnsure: declaredBy(found, variables), isAddedTo };
    },
  };
}

type Found = Pick<Rule, "declarations" | "isSure" | "weight">;

function declaredBy(found: readonly Found[], variables: Variables): Declared {
  if (found.length === 0) return NOTHING;
  const declared = new Map<string, string>();
  const inOrder = [...found].sort((a, b) => a.weight - b.weight);
  for (const isImportant of [false, true]) {
    for (const { declarations } of inOrder) {
      for (const declaration of declarations) {
        if (declaration.isImportant !== isImportant) continue;
        const { name } = declaration;
        declared.delete(name); // a shorthand that comes later counts
        declared.set(name, withVariables(declaration.value, variables));
      }
    }
  }
  return declared;
}

const NOTHING: Declared = new Map();

function addsDigits({ name, value }: Declaration): boolean {
  // letters of icon fonts are written by their numbers
  const said = value.replace(/\\[\da-f]{1,6}\s?/giu, "");
  return name === "content" && /\d|attr\(|counters?\(/u.test(said);
}

function rulesIn(css: string, sheet: number): Rule[] {
  return styleRules(css).flatMap(({ selector, declarations, applies, isLayered }, i) => {
    const isSure = applies === "yes";
    return parsed(selector).map((parts) => ({
      selector: parts,
      declarations,
      isSure,
      isOfContent: parts.some(
        (it) => it.type === SelectorType.PseudoElement && CONTENT.has(it.name),
      ),
      weight: (isLayered ? 0 : specificity(parts)) + (sheet * MOST_RULES + i) / ORDER,
    }));
  });
}

/** Rules of a sheet, and of all, for the place of a rule among those as specific. */
const MOST_RULES = 100_000;
const ORDER = 1e9;

/** A rule with a selector that is none says nothing; one of a box that holds no text of the page neither. */
function parsed(selector: string): readonly (readonly Selector[])[] {
  try {
    return parse(selector).filter(
      (parts) =>
        !parts.some((it) => it.type === SelectorType.PseudoElement && !CONTENT.has(it.name)),
    );
  } catch {
    return [];
  }
}

interface Index {
  readonly all: readonly Rule[];
  readonly for: (element: HtmlElement) => Iterable<Rule>;
}

/** By a class, name or tag that the last part of the selector asks for, so that few rules are compared with an element. */
function indexed(all: readonly Rule[]): Index {
  const byKey = new Map<string, Rule[]>();
  for (const rule of all) {
    const key = keyOf(rule.selector);
    const same = byKey.get(key);
    if (same) same.push(rule);
    else byKey.set(key, [rule]);
  }
  return {
    all,
    *for(element) {
      if (all.length === 0) return;
      const classes = (attributeOf(element, "class") ?? "").split(/\s+/u);
      const keys = new Set([
        "*",
        element.tagName,
        `#${(attributeOf(element, "id") ?? "").toLowerCase()}`,
        ...classes.map((name) => `.${name.toLowerCase()}`),
      ]);
      for (const key of keys) yield* byKey.get(key) ?? [];
    },
  };
}

function keyOf(selector: readonly Selector[]): string {
  let key = "*";
  for (const part of [...selector].reverse()) {
    if (part.type === SelectorType.Tag && key === "*") key = part.name.toLowerCase();
    else if (part.type === SelectorType.Attribute) {
      if (part.name === "id" && part.action === AttributeAction.Equals) {
        return `#${part.value.toLowerCase()}`;
      }
      if (part.name === "class" && part.action === AttributeAction.Element) {
        key = `.${part.value.toLowerCase()}`;
      }
    } else if (isTraversal(part)) break;
  }
  return key;
}
