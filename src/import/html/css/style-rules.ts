/** A style sheet → its rules as they apply on a screen (CSS Syntax Level 3; Media Queries Level 4). */
import type { Answer } from "./answer.ts";
import { declarationsIn, type Declaration } from "./declarations.ts";
import { onScreen } from "./on-screen.ts";

interface StyleRule {
  readonly selector: string;
  readonly declarations: readonly Declaration[];
  /** Whether what stands around the rule lets it apply. */
  readonly applies: Exclude<Answer, "no">;
  /** In a layer, whose rules come after all others (CSS Cascading Level 5, 6.4.3). */
  readonly isLayered: boolean;
}

/** What stands between braces, or the whole sheet. */
interface Content {
  readonly declarations: string[];
  readonly blocks: { readonly prelude: string; readonly content: Content }[];
}

const COMMENTS = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\*[^]*?(?:\*\/|$)|<!--|-->/gu;
const TOKENS =
  /"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|\\[^]|[{}();[\]]|[^"'\\{}();[\]]+|[^]/gu;

/** Nobody nests more. */
const DEEPEST = 30;

export function styleRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  addRules(contentOf(css), { applies: "yes", isLayered: false, parent: undefined }, rules);
  return rules;
}

function contentOf(css: string): Content {
  const root: Content = { declarations: [], blocks: [] };
  const open: Content[] = [root];
  let text = "";
  let brackets = 0;
  const bare = css.replace(COMMENTS, (_, kept?: string) => kept ?? " ");
  for (const [token] of bare.matchAll(TOKENS)) {
    const top = open.at(-1) ?? root;
    if (token === "(" || token === "[") brackets += 1;
    else if (token === ")" || token === "]") brackets = Math.max(0, brackets - 1);
    const isOutside = brackets === 0;
    if (token === "{" && isOutside && open.length < DEEPEST) {
      const content: Content = { declarations: [], blocks: [] };
      top.blocks.push({ prelude: text.trim(), content });
      open.push(content);
      text = "";
    } else if (token === "}" || (token === ";" && isOutside)) {
      brackets = 0;
      top.declarations.push(text);
      text = "";
      if (token === "}" && open.length > 1) open.pop();
    } else text += token;
  }
  open.at(-1)?.declarations.push(text);
  return root;
}

interface Around extends Pick<StyleRule, "applies" | "isLayered"> {
  /** The selector of the rule in which a rule is nested. */
  readonly parent: string | undefined;
}

function addRules({ blocks }: Content, around: Around, rules: StyleRule[]): void {
  for (const { prelude, content } of blocks) {
    const [, name = "", condition = ""] = /^@([\w-]+)\s*([^]*)$/u.exec(prelude) ?? [];
    if (name === "") {
      const selector = nested(prelude, around.parent);
      addRule(selector, content, around, rules);
      addRules(content, { ...around, parent: selector }, rules);
      continue;
    }
    const answer = conditionOf(name.toLowerCase(), condition);
    if (answer === "no") continue;
    const applies = answer === "unsure" ? answer : around.applies;
    const inside = { ...around, applies, isLayered: around.isLayered || name === "layer" };
    if (around.parent !== undefined) addRule(around.parent, content, inside, rules);
    addRules(content, inside, rules);
  }
}

function addRule(selector: string, content: Content, around: Around, rules: StyleRule[]): void {
  const declarations = declarationsIn(content.declarations);
  const { applies, isLayered } = around;
  if (declarations.length > 0) rules.push({ selector, declarations, applies, isLayered });
}

/** A rule in a rule (CSS Nesting Level 1, 3). */
function nested(selector: string, parent: string | undefined): string {
  if (parent === undefined) return selector;
  const inside = `:is(${parent})`;
  return selector.includes("&") ? selector.replaceAll("&", inside) : `${inside} ${selector}`;
}

/** At-rules that hold rules; of the others none says how an element looks. */
function conditionOf(name: string, condition: string): Answer {
  switch (name) {
    case "media":
      return onScreen(condition);
    case "layer":
      return "yes";
    case "supports":
    case "container":
    case "scope":
    case "document":
    case "-moz-document":
      return "unsure";
    default:
      return "no";
  }
}
