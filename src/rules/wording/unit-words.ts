/** S-UNIT-WORD: requests are counted in 件, information that is disclosed in 条. */
import { textFixes, type Words } from "../text-fix.ts";
import { clauseOf, firstOfEachPart, placesOf, type TextPlace } from "../places.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

interface UnitWord {
  /** What is counted. */
  readonly what: string;
  readonly unit: string;
  /** What is counted and its number, with another unit as the last group. */
  readonly pattern: RegExp;
}

/** Posts are rightly counted in 篇 or 期, so only units that surely count something else are named. */
const UNIT_WORDS: readonly UnitWord[] = [
  {
    what: "政府信息公开申请",
    unit: "件",
    pattern:
      /公开申请(?:事项)?(?:共计?|总数|数量|总计|计|为){0,2}\d+([条份次个宗])(?=[，。；、（,;(]|$)/gu,
  },
  {
    what: "政府信息公开申请",
    unit: "件",
    pattern: /(?<!\d)\d+([条份次个宗])(?:政府)?信息公开申请/gu,
  },
  {
    what: "主动公开的政府信息",
    unit: "条",
    pattern:
      /主动公开(?:各类|各项)?(?:政府|政务)?信息(?:共计?|总数|总计|计|为){0,2}\d+([件个次份])(?=[，。；、（,;(]|$)/gu,
  },
];

type Counted = TextPlace & Pick<UnitWord, "what" | "unit">;

export const unitWordsRule = defineRule({
  code: "S-UNIT-WORD",
  severity: "hint",
  basis: "ours",
  holds: "总体情况中的申请以“件”计，主动公开的信息以“条”计",
  check: (context) => {
    const places = UNIT_WORDS.flatMap(({ what, unit, pattern }) =>
      placesOf(context.report, pattern).map((place): Counted => ({ ...place, what, unit })),
    ).filter(({ part }) => part === "overview");
    return firstOfEachPart(places).map(({ first, count }) => {
      const unit = unitOf(first);
      const quote = clauseOf(first);
      return {
        at: first.part,
        quote,
        expected: first.unit,
        found: unit.words,
        message: sentences.unitWord(first.part, quote, first, count),
        fixes: textFixes(context, unit, { right: first.unit, quote, same: places.map(unitOf) }),
      };
    });
  },
});

/** The unit alone, behind the only number of what was found. */
function unitOf(place: Counted): Words {
  const [words = ""] = place.groups;
  return { ...place, words, index: place.index + place.words.search(/(?<=\d)\D/u) };
}
