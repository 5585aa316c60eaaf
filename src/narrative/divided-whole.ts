/** A whole that its first part shows to be none of the form's. */
import type { Counted } from "./counted.ts";
import type { Fact, Statement } from "./fact.ts";
import { takeBack, type OpenSentence } from "./sentence.ts";
import type { StatedFigure } from "./stated-figure.ts";
import * as stated from "./stated-figure.ts";
import type { Token } from "./token.ts";
import { contentOf, has, isOf, type Words } from "./words.ts";

/**
 * 全区共收到申请412件，其中我局31件: the organ's own part of what others received with it.
 *
 * @returns the figures of which it is the number
 */
export function ownOfArea(
  sentence: OpenSentence,
  before: Words,
): readonly StatedFigure[] | undefined {
  const { list, text } = sentence;
  const [first, last] = [before[0], before.at(-1)];
  if (list?.scope === undefined || list.parts.length !== 1 || !first || !last) return undefined;
  if (!ITSELF.test(text.slice(first.start, last.end))) return undefined;
  sentence.scope = undefined;
  return list.wholes.at(-1)?.figures;
}

const ITSELF =
  /^(?:[我本][局委办厅院部县市区镇乡省旗州]|[我本](?:街道|单位|机关|中心)|[省市区县州]?[局委办厅部](?:机关|本级))(?:机关|本级)?(?:共|收到|受理|直接|为|有)*$/u;

/**
 * 行政复议13件，其中涉及政府信息公开的2件; 各类申请300件，其中政府信息公开申请31件: what is divided by that counts all
 * there are, and is none of the form's.
 *
 * @returns whether it has been taken for such a whole
 */
export function takeOutWhole(sentence: OpenSentence, part: Statement, before: Words): boolean {
  const { list, text } = sentence;
  const whole = list?.wholes.at(-1);
  const isFirst = list?.parts.length === 1;
  if (!list || !whole || !isFirst || list.isBracketed) return false;
  const isOfCases = DISPUTED.has(part.topic) && has(before, "sign", "ogi");
  const isOfRequests =
    (part.dimension === "whole" || part.dimension === "other") &&
    namesOgi(text, contentOf(before).at(-1)) &&
    !text.slice(whole.quote.start, whole.quote.end).includes("公开");
  if (!isOfCases && !isOfRequests) return false;
  const places = new Set(list.wholes.map(({ span }) => span.start));
  const isMeant = ({ figure, span }: Fact): boolean =>
    places.has(span.start) && (isOfCases ? figure.kind === "cases" : figure === stated.received);
  takeBack(sentence, isMeant);
  return isOfRequests;
}

/** 政府信息公开申请, 依申请公开事项; 申请公开 may say what somebody did. */
function namesOgi(text: string, token: Token | undefined): boolean {
  if (!token || !isOf(token, "topic", "request")) return false;
  return /信息公开|依申请/u.test(text.slice(token.start, token.end));
}

/**
 * 诉讼案件合计9件，仅1件与政府信息公开有关: what was told of cases before any of them was said to be about that counts
 * all there are.
 */
export function takeOutAllCases(
  sentence: OpenSentence,
  { topic, value }: Statement,
  { before, behind }: Pick<Counted, "before" | "behind">,
): void {
  if (!DISPUTED.has(topic)) return;
  const ogi = [...before, ...behind].find((it) => isOf(it, "sign", "ogi"));
  const { ogiFrom } = sentence;
  if (!ogi || (ogiFrom !== undefined && ogiFrom < ogi.start)) return;
  takeBack(
    sentence,
    (it) => it.figure.kind === "cases" && it.figure.of === topic && it.value >= value,
  );
}

const DISPUTED = new Set<string | undefined>(["reconsideration", "litigation"]);
