/** 填报要点: what the form asks of each part and whether it is there, told by the detectors of the rules. */
import { parts, type PartId } from "../form/parts.ts";
import { blanksRule } from "./blanks.ts";
import type { RuleContext } from "./context.ts";
import type { Place } from "./finding.ts";
import { basisOf, type RuleHead, type Told } from "./rule.ts";
import type { RuleCode } from "./rule-code.ts";
import { citationsRule } from "./structure/citations.ts";
import { introductionOf } from "./structure/introduction.ts";
import { periodRule } from "./structure/period.ts";
import { sixPartsRule } from "./structure/six-parts.ts";
import { aspectNames, aspectsRule, missingAspects } from "./wording/aspects.ts";
import { mustStateFee, statesFee } from "./information-fee.ts";
import { feeInformationRule } from "./wording/fee-information.ts";
import { overviewContentRule } from "./wording/overview.ts";
import { missingHalves, problemNames, problemsRule, saysTooLittle } from "./wording/problems.ts";
import { missingSupervision, supervisionNames, supervisionRule } from "./wording/supervision.ts";

/** There, not there, or there in a way that only people can judge. */
export type PointState = "there" | "missing" | "look";

export interface PartPoint {
  readonly text: string;
  readonly state: PointState;
  readonly basis: string;
  /** The rule that speaks of it in a finished report, where it is not simply there. */
  readonly code?: RuleCode;
}

export interface PartPoints {
  readonly part: "opening" | PartId;
  readonly points: readonly PartPoint[];
}

const known = new WeakMap<RuleContext, readonly PartPoints[]>();

/**
 * The points of the opening and of the six parts, in printed order, whatever stage the report is in; found once for all
 * that look at the same context.
 */
export function partPoints(seen: RuleContext): readonly PartPoints[] {
  const points = known.get(seen) ?? pointsOfAll({ ...seen, stage: "finished" });
  known.set(seen, points);
  return points;
}

/** What the rules say of all parts, asked once. */
interface SaidOfParts {
  readonly six: readonly Told[];
  readonly blanks: readonly Told[];
}

function pointsOfAll(context: RuleContext): PartPoints[] {
  const said = { six: sixPartsRule.check(context), blanks: blanksRule.check(context) };
  return [
    { part: "opening", points: [basisPoint(context), periodPoint(context)] },
    ...parts.map(({ id }) => pointsOf(context, said, id)),
  ];
}

function pointsOf(context: RuleContext, said: SaidOfParts, part: PartId): PartPoints {
  const six = findingAt(said.six, part);
  // a part that stands in the wrong place is there
  const state = six === undefined ? "there" : six.found === null ? "missing" : "look";
  const written = point(context, "本部分已填写", state, sixPartsRule);
  const missing = state === "missing" ? sixPartsRule : undefined;
  return { part, points: [written, ...contentOf(context, said, part, missing)] };
}

/** What a part must tell; where all of it is missing, one rule speaks for all. */
function contentOf(
  context: RuleContext,
  { blanks }: SaidOfParts,
  part: PartId,
  empty: RuleHead | undefined,
): PartPoint[] {
  switch (part) {
    case "overview":
      return overviewPoints(
        context,
        empty ?? (overviewContentRule.check(context).length > 0 ? overviewContentRule : undefined),
      );
    case "problemsAndImprovements":
      return problemPoints(context, empty);
    case "otherMatters":
      return feePoints(context, empty);
    case "proactiveDisclosure":
    case "requests":
    case "disputes":
      return [blanksPoint(context, findingAt(blanks, part))];
  }
}

function overviewPoints(context: RuleContext, empty: RuleHead | undefined): PartPoint[] {
  const { report } = context;
  return [
    ...required(
      context,
      aspectsRule,
      aspectNames,
      missingAspects(report.narrative.overview),
      empty,
    ),
    ...required(
      context,
      supervisionRule,
      supervisionNames(report),
      missingSupervision(report),
      empty,
    ),
  ];
}

function problemPoints(context: RuleContext, empty: RuleHead | undefined): PartPoint[] {
  const paragraphs = context.report.narrative.problemsAndImprovements;
  const missing = saysTooLittle(paragraphs) ? problemNames : missingHalves(paragraphs);
  return required(context, problemsRule, problemNames, missing, empty);
}

function feePoints(context: RuleContext, empty: RuleHead | undefined): PartPoint[] {
  if (!mustStateFee(context)) return [];
  const names = ["信息处理费收取情况"];
  const missing = statesFee(context.report.narrative) ? [] : names;
  return required(context, feeInformationRule, names, missing, empty);
}

function blanksPoint(context: RuleContext, blanks: Told | undefined): PartPoint {
  const left = blanks ? `（还有${blanks.cells?.length}格未填）` : "";
  return point(context, `每格填数，没有发生的填0${left}`, blanks ? "missing" : "there", blanksRule);
}

/** The law and the notice on which the report rests. Not to name them is no fault. */
function basisPoint(context: RuleContext): PartPoint {
  const names = introductionOf(context.report).some(({ text }) =>
    /政府信息公开条例|年度报告格式|年度报告有关事项/u.test(text),
  );
  const isSound = names && citationsRule.check(context).length === 0;
  return point(context, "编制依据", isSound ? "there" : "look", citationsRule);
}

function periodPoint(context: RuleContext): PartPoint {
  const [wrong] = periodRule.check(context);
  if (wrong) {
    return point(context, "统计期限", wrong.found === null ? "missing" : "look", periodRule);
  }
  // the rule has nothing to say where nothing is written
  const isEmpty = introductionOf(context.report).length === 0;
  return point(context, "统计期限", isEmpty ? "missing" : "there", periodRule, sixPartsRule);
}

/** One point for each name: there, or missing by its rule, or by the rule that speaks for the whole part. */
function required(
  context: RuleContext,
  rule: RuleHead,
  names: readonly string[],
  missing: readonly string[],
  empty: RuleHead | undefined,
): PartPoint[] {
  return names.map((name) =>
    empty !== undefined || missing.includes(name)
      ? point(context, name, "missing", rule, empty)
      : point(context, name, "there", rule),
  );
}

function point(
  { edition }: RuleContext,
  text: string,
  state: PointState,
  rule: RuleHead,
  broken: RuleHead = rule,
): PartPoint {
  return {
    text,
    state,
    basis: basisOf(rule, edition),
    ...(state !== "there" && { code: broken.code }),
  };
}

function findingAt(told: readonly Told[], at: Place): Told | undefined {
  return told.find((it) => it.at === at);
}
