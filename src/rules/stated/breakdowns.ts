/** N-BREAKDOWN and N-CHANNEL: 共8件，其中A5件、B3件, the parts beside the whole in the text itself. */
import { sumOf } from "../../figures/figures.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import type { Breakdown, Dimension, Statement } from "../../narrative/fact.ts";
import { groupsOf, isWithin } from "../../narrative/figure-groups.ts";
import * as stated from "../../narrative/stated-figure.ts";
import { kindOf, type SingleFigure } from "../../narrative/stated-figure.ts";
import type { ReadText } from "../../narrative/read-report.ts";
import type { RuleContext } from "../context.ts";
import { defineFamily, type RuleHead, type ToldBy } from "../rule.ts";
import { channelRule } from "./figure-rules.ts";
import * as sentences from "./sentences.ts";
import { textsOf } from "./texts-of.ts";

const breakdownRule: RuleHead = {
  code: "N-BREAKDOWN",
  severity: "error",
  basis: "ours",
  holds: "“共n件，其中……”所列分项与总数相符",
};

export const breakdownRules = defineFamily({
  rules: [breakdownRule, channelRule],
  check: (context) =>
    textsOf(context).flatMap((text) => text.breakdowns.flatMap((it) => toldOf(context, text, it))),
});

function toldOf(context: RuleContext, text: ReadText, breakdown: Breakdown): ToldBy[] {
  const dimensions = new Set(breakdown.parts.map(({ dimension }) => dimension));
  return [...dimensions].flatMap((dimension) => {
    const parts = siblings(breakdown, dimension);
    const wholes = wholesOf(breakdown, dimension);
    const [first] = parts;
    if (!first || wholes.length === 0) return [];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const fault = faultOf(breakdown, dimension, parts, sum, wholes);
    if (!fault || isWhole(breakdown, parts, wholes)) return [];
    if (fault.rule === channelRule && areOfTables(context, parts)) return [];
    const whole = nearest(wholes, sum);
    const [start, end] = [Math.min(whole.quote.start, first.quote.start), parts.at(-1)?.quote.end];
    return [
      {
        ...fault,
        at: text.part,
        quote: text.text.slice(start, end),
        expected: whole.value,
        found: sum,
        message: sentences.partsOff(
          text.part,
          text.text.slice(whole.quote.start, whole.quote.end),
          whole.value,
          parts.map(({ value }) => value),
          sum,
        ),
      },
    ];
  });
}

type Fault = Required<Pick<ToldBy, "rule" | "severity">>;

const CASES = new Set<string | undefined>(["request", "reconsideration", "litigation"]);

/** More than the whole is wrong of cases; less is wrong where the list claims to be complete. */
function faultOf(
  { listing }: Breakdown,
  dimension: Dimension,
  parts: readonly Statement[],
  sum: number,
  wholes: readonly Statement[],
): Fault | undefined {
  const numbers = wholes.map(({ value }) => value);
  if (numbers.includes(sum) || endsBefore(parts, numbers)) return undefined;
  if (sum > Math.max(...numbers)) {
    // information goes out over several channels and is counted in each
    const isCase = CASES.has(parts[0]?.topic);
    return { rule: breakdownRule, severity: isCase ? "error" : "hint" };
  }
  if (parts.length < 2 || listing === "including") return undefined;
  if (listing === "respectively") return { rule: breakdownRule, severity: "warning" };
  const isOfRequests = dimension === "channel" || dimension === "applicant";
  return isOfRequests ? { rule: channelRule, severity: "warning" } : undefined;
}

/** 其中自然人19件、企业1件, as the tables have them: the list leaves others out. */
function areOfTables({ edition, figures }: RuleContext, parts: readonly Statement[]): boolean {
  return parts.every((it) =>
    it.figures.some((figure) => sumOf(figures, cellsOf(edition, figure)) === it.value),
  );
}

/** 自然人19件、企业1件、社会组织1件: kinds that are known, and others, make up the whole. */
function isWhole(
  { parts }: Breakdown,
  alike: readonly Statement[],
  wholes: readonly Statement[],
): boolean {
  const [unit] = alike.map((it) => it.unit);
  const others = parts.filter((it) => it.dimension === "other" && it.unit === unit);
  const sum = [...new Set([...alike, ...others])].reduce((all, { value }) => all + value, 0);
  return wholes.some(({ value }) => value === sum);
}

/** 共21件，其中甲15件、乙6件，办结20件: a list may be complete before what only seems to go on with it. */
function endsBefore(parts: readonly Statement[], wholes: readonly number[]): boolean {
  if (parts.some(({ dimension }) => dimension !== "whole" && dimension !== "other")) return false;
  let sum = 0;
  return parts.some(({ value }, i) => {
    sum += value;
    return i > 0 && wholes.includes(sum);
  });
}

/** The parts of one kind, each case once: a row whose group is in the list is counted with its group. */
function siblings({ parts, wholes }: Breakdown, dimension: Dimension): Statement[] {
  const alike = parts.filter((it) => it.dimension === dimension);
  const last = wholes.at(-1);
  const [unit] = alike.map((it) => it.unit);
  if (dimension === "applicant") return withoutKinds(alike);
  if (dimension !== "outcome") return alike.filter((it) => it.unit === unit);
  const [group] = last?.dimension === "outcome" ? last.figures : [];
  const listed = new Set(alike.map(({ figures: [figure] }) => figure));
  return alike.filter(({ figures: [figure] }) => {
    if (group) return figure !== undefined && isWithin(figure, group);
    return !figure || !groupsOf(figure).some((it) => listed.has(it));
  });
}

/** 自然人24件，法人或其他组织7件，其中企业6件: kinds that are told beside all organizations are counted with those. */
function withoutKinds(alike: readonly Statement[]): Statement[] {
  const isTold = alike.some(({ figures }) => figures.includes(ORGANIZATIONS));
  return isTold
    ? alike.filter(({ figures: [figure] }) => figure === ORGANIZATIONS || figure === PERSONS)
    : [...alike];
}

const PERSONS = stated.ofApplicant("naturalPerson");
const ORGANIZATIONS = stated.ofApplicant("organization");

/** The numbers that a list of that kind may divide. */
function wholesOf({ wholes, parts }: Breakdown, dimension: Dimension): Statement[] {
  const last = wholes.at(-1);
  if (!last) return [];
  const [first] = parts;
  if (dimension === "other" || dimension === "whole" || last.dimension === "outcome") {
    const isAlike = last.topic === first?.topic && last.unit === first?.unit;
    return isAlike ? withSum(wholes, last) : [];
  }
  const alike = wholes.filter((it) => it.topic === first?.topic && it.dimension === "whole");
  const named = alike.filter(({ figures }) =>
    figures.some((figure) => DIVIDED[dimension].has(kindOf(figure))),
  );
  const [nearestWhole] = named.slice(-1);
  if (!nearestWhole) return [];
  // outcomes are those of what was handled, where that is stated
  const handled = named.filter(({ figures }) => figures.includes(stated.handled));
  if (dimension === "outcome" && handled.length > 0) return handled;
  return dimension === "result" ? [nearestWhole] : withSum(wholes, ...named);
}

type Kinds = ReadonlySet<SingleFigure["kind"]>;

const REQUESTS: Kinds = new Set(["received", "receivedAndCarriedIn", "handled"] as const);

/** What each kind of parts divides. */
const DIVIDED: Readonly<Record<Exclude<Dimension, "whole" | "other">, Kinds>> = {
  applicant: REQUESTS,
  channel: REQUESTS,
  outcome: REQUESTS,
  result: new Set(["cases"] as const),
};

/** New requests and those carried over may be divided together. */
function withSum(all: readonly Statement[], ...named: readonly Statement[]): Statement[] {
  const received = all.find(({ figures }) => figures.includes(stated.received));
  const carriedIn = all.find(({ figures }) => figures.includes(stated.carriedIn));
  if (!received || !carriedIn || !named.some((it) => it.topic === "request")) return [...named];
  return [...named, { ...received, value: received.value + carriedIn.value }];
}

function nearest(wholes: readonly Statement[], sum: number): Statement {
  const sorted = wholes.toSorted((a, b) => Math.abs(a.value - sum) - Math.abs(b.value - sum));
  const [first] = sorted;
  if (!first) throw new Error("A breakdown needs a whole.");
  return first;
}
