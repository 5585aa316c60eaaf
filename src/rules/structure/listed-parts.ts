/** S-PARTS: as many parts as the opening says, and in printed order, where it lists them. */
import { parts, type PartId } from "../../form/parts.ts";
import { numberIn } from "../../text/numerals.ts";
import { partName } from "../prose.ts";
import { partsNamedIn, positionOf } from "./part-names.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** 六部分组成, 等6个方面, 共六个部分; neither 第六部分 nor 一方面. */
const COUNT = /(等)?共?\s?(?<!第)([二三四五六七八九十]|\d{1,2})\s?[个大]?(?:部分|方面)/gu;

/** What stands before a list. */
const LIST_BEGINS = /由|包括|包含|涵盖|分为/u;

/** More than the six parts are counted where an annex is. */
const ANNEX = /附[件表录]/u;

const ITEM_ENDS = /[、，；：,;:]/u;

/** What an item is called that is a part: 政务公开重点工作落实情况, 名词解释 is none. */
const OWN_PART =
  /^(?:[由和及]|以及|包括)?\p{Script=Han}{2,30}(?:情况|工作|事项|落实|建设|成效|打算|安排|计划)$/u;

/** Fewer named parts are no list: 由总体情况等六个部分组成. */
const FEWEST_LISTED = 2;

export const listedPartsRule = defineRule({
  code: "S-PARTS",
  severity: "warning",
  basis: "ours",
  holds: "首段写的部分个数与列举一致，并按六个部分的顺序",
  check: (context) =>
    context.report.narrative.opening.flatMap((text) => {
      const counted = countedParts(text);
      if (!counted) return [];
      const { quote, count, listed, others, isOpen } = counted;
      const isCounted = isOpen ? listed.length <= count : listed.length + others === count;
      const isInOrder = listed.every(
        (part, i) => i === 0 || positionOf(part) > positionOf(listed[i - 1] ?? part),
      );
      if (isCounted && isInOrder) return [];
      const missing = parts.filter(({ id }) => !listed.includes(id));
      return [
        {
          at: "opening",
          expected: count,
          found: listed.length + others,
          quote,
          message: isCounted
            ? sentences.partsOutOfOrder(partName("opening"), quote)
            : sentences.partsMiscounted(
                partName("opening"),
                quote,
                listed.length + others,
                missing,
              ),
        },
      ];
    }),
});

interface CountedParts {
  readonly quote: string;
  readonly count: number;
  /** The parts listed, each where it is named first. */
  readonly listed: readonly PartId[];
  /** How many more are listed that the form has not. */
  readonly others: number;
  /** 等: there may be more than are listed. */
  readonly isOpen: boolean;
}

/** An opening counts its parts once or twice. */
const MOST_COUNTS = 20;

/** The list in a sentence that counts its parts; undefined where no sentence has both. */
function countedParts(text: string): CountedParts | undefined {
  let looked = 0;
  for (const match of text.matchAll(COUNT)) {
    looked += 1;
    if (looked > MOST_COUNTS) return undefined;
    const counted = countedAt(text, match);
    if (counted) return counted;
  }
  return undefined;
}

function countedAt(text: string, match: RegExpExecArray): CountedParts | undefined {
  const begin = text.lastIndexOf("。", match.index) + 1;
  const end = text.indexOf("。", match.index);
  const sentence = text.slice(begin, end < 0 ? undefined : end);
  if (ANNEX.test(sentence)) return undefined;
  const before = text.slice(begin, match.index);
  const behind = sentence.slice(match.index - begin + match[0].length);
  const isBehind = listedIn(behind).length >= FEWEST_LISTED;
  const list = isBehind ? behind : before.slice(Math.max(0, before.search(LIST_BEGINS)));
  const listed = listedIn(list);
  if (listed.length < FEWEST_LISTED) return undefined;
  const [, more, digits = ""] = match;
  return {
    quote: match[0],
    count: numberIn(digits),
    listed,
    others: othersIn(list),
    isOpen: more !== undefined,
  };
}

/** An item may name two parts (主动公开和依申请公开情况), and two items one (行政复议、行政诉讼情况). */
function listedIn(list: string): PartId[] {
  return [...new Set(list.split(ITEM_ENDS).flatMap(partsNamedIn))];
}

/** Items that are called as parts are and name none of the six, or one that another item has the printed name of. */
function othersIn(list: string): number {
  const items = list.split(ITEM_ENDS).map((item) => item.trim().replace(/^.*?由/u, ""));
  return items.filter((item) => {
    if (!OWN_PART.test(item)) return false;
    const named = parts.find(({ id }) => id === partsNamedIn(item)[0]);
    return !named || (item !== named.name && items.includes(named.name));
  }).length;
}
