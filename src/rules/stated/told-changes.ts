/** N-YOY: 收到申请69件，较上年增加50件: what the text says of two years is what their tables give. */
import type { Fact } from "../../narrative/fact.ts";
import type { RuleContext } from "../context.ts";
import { readingsOf, type FigureReading } from "./readings.ts";
import { defineRule, type Told } from "../rule.ts";
import { textsOf } from "./texts-of.ts";
import * as sentences from "./sentences.ts";
import { changeBehind, changeOf, isBorneOut, type YearPair } from "./told-change.ts";

export const toldChangesRule = defineRule({
  code: "N-YOY",
  severity: "warning",
  basis: "agreement",
  holds: "正文写的较上年增减与两年的表格一致",
  check: (context) => {
    const texts = textsOf(context);
    const { lastYear } = context;
    if (!lastYear) return [];
    const before: RuleContext = { ...context, figures: lastYear.figures };
    return texts.flatMap(({ part, text, facts }) => {
      return [...byEnd(facts)].flatMap(([end, together]): Told[] => {
        const told = changeBehind(text, end);
        if (!told) return [];
        const pairs = together
          .filter(({ isPart, certainty }) => !isPart && certainty !== "unsure")
          .flatMap((fact) => pairsOf(fact, readingsOf(context, fact), readingsOf(before, fact)))
          .filter((pair) => (told.isShare ? pair.before > 0 : pair.unit === "件"));
        const [first] = pairs;
        if (!first || pairs.some((pair) => isBorneOut(told, pair))) return [];
        return [
          {
            at: part,
            quote: told.quote,
            cells: first.cells,
            expected: changeOf(told, first),
            found: told.value,
            message: sentences.changeToldOtherwise(context, part, told, first),
          },
        ];
      });
    });
  },
});

/** One number may state several facts. */
function byEnd(facts: readonly Fact[]): Map<number, Fact[]> {
  const found = new Map<number, Fact[]>();
  for (const fact of facts) {
    const before = found.get(fact.span.end);
    if (before) before.push(fact);
    else found.set(fact.span.end, [fact]);
  }
  return found;
}

/** Only what both years count with the same cells. */
function pairsOf(
  { unit }: Fact,
  now: readonly FigureReading[],
  before: readonly FigureReading[],
): YearPair[] {
  return now.flatMap((reading) => {
    const same = before.find((it) => cellsIn(it) === cellsIn(reading));
    return same ? [{ cells: reading.cells, unit, now: reading.number, before: same.number }] : [];
  });
}

function cellsIn({ cells, less }: FigureReading): string {
  return [cells, less].map((some) => some.map(({ id }) => id).join()).join(" - ");
}
