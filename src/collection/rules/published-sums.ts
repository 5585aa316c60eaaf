import { difference } from "../../figures/figure.ts";
import type { Cell } from "../../form/edition.ts";
import { squeeze } from "../../text/squeeze.ts";
import type { Figures, SumScope } from "../collected.ts";
import type { CollectionContext } from "../collection-context.ts";
import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import { figuresOf } from "../figures-of.ts";
import * as sentences from "../sentences.ts";

/** The published report of the organ that gathers is one of both sums. */
export const publishedSumsRule = defineCollectionRule({
  code: "C-SUM",
  severity: "error",
  basis: { cited: "国办发〔2014〕32号" },
  holds: "公布的汇总数等于各单位之和",
  check: (context) => {
    const { published, edition } = context;
    if (!published) return [];
    const other = otherThan(context, published);
    if (other) return [other];
    const found = figuresOf(published.report, edition);
    const scope = meantScope(found, context);
    return edition.cells.flatMap((cell): CollectionTold[] => {
      const [own, all] = [valueOf(context, "own", cell), valueOf(context, "all", cell)];
      const sides = { cell, found: found[cell.id] ?? null, own, all };
      const expected = scope === "own" ? own : all;
      if (sides.found === expected) return [];
      const others = explaining(context, cell, sides.found, expected);
      return [
        {
          ...{ at: cell.id, file: published.file, cells: [cell], expected, found: sides.found },
          ...(others.length > 0 && { others }),
          message: sentences.sumDiffers(sides, others),
        },
      ];
    });
  },
});

/** What is of another year or organ differs in every cell, and none of that is a fault of the sums. */
function otherThan(
  { year, organ }: CollectionContext,
  { file, report }: NonNullable<CollectionContext["published"]>,
): CollectionTold | undefined {
  const name = report.organ.name;
  if (report.year !== null && report.year !== year) {
    const message = sentences.otherPublished(file, `${report.year}年度`, `${year}年度`);
    return { at: "year", file, expected: year, found: report.year, message };
  }
  if (organ === "" || name === "" || squeeze(name) === squeeze(organ)) return undefined;
  const message = sentences.otherPublished(file, name, organ);
  return { at: "organ", file, expected: organ, found: name, message };
}

function valueOf({ sums }: CollectionContext, scope: SumScope, { id }: Cell): number | null {
  return sums[scope].figures[id] ?? null;
}

/** The sum that the report equals in more cells. */
function meantScope(found: Figures, context: CollectionContext): SumScope {
  const differing = (scope: SumScope): number =>
    context.edition.cells.filter((it) => (found[it.id] ?? null) !== valueOf(context, scope, it))
      .length;
  return differing("own") < differing("all") ? "own" : "all";
}

/** Units whose number is the whole difference: it may have been left out, added twice, or added although it does not count. */
function explaining(
  { units, edition }: CollectionContext,
  { id }: Cell,
  found: number | null,
  expected: number | null,
): string[] {
  const off = Math.abs(difference(found ?? 0, expected ?? 0));
  if (off === 0) return [];
  return units.flatMap(({ unit, figures, report }) => {
    const own = figures ?? (report && figuresOf(report, edition));
    return own?.[id] === off ? [unit.name] : [];
  });
}
