/**
 * How rules are run: each in turn, the findings in printed order. A report that is looked at from several viewpoints,
 * as a draft and as it will be finished, is read once, and a rule is asked again only where something that it asked
 * for is otherwise.
 */
import type { CellId } from "../form/edition.ts";
import { onceForEdition } from "../form/once-for.ts";
import { narrativeParts, partOf, parts } from "../form/parts.ts";
import type { RuleContext, Viewpoint } from "./context.ts";
import { markExplained } from "./explain.ts";
import type { Finding, Place } from "./finding.ts";
import { basisOf, isAskedOf, type Rule, type RuleHead, type ToldBy } from "./rule.ts";

/** Checks a report from one viewpoint, that of the context. */
export function runRules(rules: readonly Rule[], context: RuleContext): Finding[] {
  return inOrder(
    rules,
    context,
    rules.flatMap((rule) => findingsOf(rule, context)),
  );
}

/** Checks a report from each of the viewpoints. */
export function runRulesFrom<K extends string>(
  rules: readonly Rule[],
  context: RuleContext,
  viewpoints: Readonly<Record<K, Viewpoint>>,
): Readonly<Record<K, Finding[]>> {
  const views = Object.entries<Viewpoint>(viewpoints).map(([name, viewpoint]) => ({
    name: name as K,
    viewpoint,
    ...listening(context, viewpoint),
    found: [] as Finding[],
  }));
  for (const rule of rules) {
    const answers: Answer[] = [];
    for (const { viewpoint, asked, heard, found } of views) {
      let answer = answers.find((it) => it.asked.every((key) => it.from[key] === viewpoint[key]));
      if (!answer) {
        asked.clear();
        const findings = findingsOf(rule, heard);
        answer = { from: viewpoint, asked: [...asked], findings };
        answers.push(answer);
      }
      for (const finding of answer.findings) found.push(finding);
    }
  }
  const all = views.map(({ name, found }) => [name, inOrder(rules, context, found)] as const);
  return Object.fromEntries(all) as Record<K, Finding[]>;
}

/** What a rule says, where the edition and the stage of the report are those that it is for. */
function findingsOf(rule: Rule, context: RuleContext): Finding[] {
  return once(toldBy(rule, context).map((told) => findingOf(context, told)));
}

function toldBy(rule: Rule, context: RuleContext): readonly ToldBy[] {
  if ("rules" in rule) return rule.check(context).filter((it) => isFor(it.rule, context));
  return isFor(rule, context) ? rule.check(context).map((it) => ({ ...it, rule })) : [];
}

/** The same words on both sides of a table are one finding: what is quoted at a part is mended one place at a time. */
function once(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  const seen = new Set<string>();
  return findings.filter(({ code, at, quote }) => {
    if (quote === undefined) return true;
    const identity = [code, at, quote].join(" ");
    return seen.size < seen.add(identity).size;
  });
}

function isFor(head: RuleHead, context: RuleContext): boolean {
  const { stage } = head;
  return isAskedOf(head, context.edition) && (stage === undefined || stage === context.stage);
}

/** The message names the address where the report lies on a sheet. */
function findingOf(
  { edition, addressOf }: RuleContext,
  { rule, fixes = [], message, cells = [], ...told }: ToldBy,
): Finding {
  const { where, says } = message;
  const address = addressOf(told.at);
  return {
    code: rule.code,
    severity: rule.severity,
    basis: basisOf(rule, edition),
    explained: false,
    ...told,
    at: partOfPlace(told.at),
    message: `${where}${address === undefined ? "" : `（${address}）`}${says}`,
    cells: cells.map((cell): CellId => cell.id),
    ...(fixes.length > 0 && { fixes }),
  };
}

/** What is said of the text beside a table stands at the part, as what is said of all other text; its quote tells where. */
function partOfPlace(at: Place): Place {
  const place = narrativeParts.find((it) => it === at);
  return (place && partOf(place)?.id) ?? at;
}

interface Answer {
  readonly from: Viewpoint;
  readonly asked: readonly (keyof Viewpoint)[];
  readonly findings: readonly Finding[];
}

/** The context from a viewpoint, and what a rule has asked of that: nothing else can make its answer another one. */
function listening(
  context: RuleContext,
  viewpoint: Viewpoint,
): { readonly heard: RuleContext; readonly asked: Set<keyof Viewpoint> } {
  const asked = new Set<keyof Viewpoint>();
  const ask = <Key extends keyof Viewpoint>(key: Key): Viewpoint[Key] => {
    asked.add(key);
    return viewpoint[key];
  };
  const heard: RuleContext = {
    ...context,
    get stage() {
      return ask("stage");
    },
    get addressOf() {
      return ask("addressOf");
    },
    get source() {
      return ask("source");
    },
  };
  return { heard, asked };
}

function inOrder(
  rules: readonly Rule[],
  context: RuleContext,
  findings: readonly Finding[],
): Finding[] {
  if (findings.length === 0) return [];
  const ranks = ranksIn(context.edition);
  const rank = ({ at }: Finding): number => ranks.get(at) ?? ranks.size;
  return markExplained(rules, context.written, findings).sort((a, b) => rank(a) - rank(b));
}

/** Where a finding stands in the printed report: its part, then its first cell, then its place. */
const ranksIn = onceForEdition((edition): ReadonlyMap<string, number> => {
  const order = new Map<string, number>();
  for (const id of ["organ", "year", "title", "edition", "signed", "published", "opening"]) {
    order.set(id, order.size);
  }
  for (const { id } of parts) {
    order.set(id, order.size);
    for (const cell of edition.cells) if (cell.table.id === id) order.set(cell.id, order.size);
  }
  return order;
});
