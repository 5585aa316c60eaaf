/** The indicators that tables give: each a share of cells among others, derived from the structure of the form. */
import type { Cell, Role } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for.ts";
import { rowOf, totalOf } from "../form/role-rows.ts";
import type { Figures, Indicator } from "./collected.ts";
import { exactSum } from "./exact-sum.ts";

export interface FigureShare extends Pick<Indicator, "key" | "name" | "formula"> {
  readonly numerator: readonly Cell[];
  readonly denominator: readonly Cell[];
  /** What the denominator leaves out. */
  readonly without?: readonly Cell[];
}

/** Both numbers of a share; null where one of its cells is blank. */
export function shareOf({ numerator, denominator, without = [] }: FigureShare, figures: Figures) {
  const [of, all, less] = [numerator, denominator, without].map((cells) => sumOf(cells, figures));
  return {
    numerator: of ?? null,
    denominator: all == null || less == null ? null : exactSum([all, -less]),
  };
}

function sumOf(cells: readonly Cell[], figures: Figures): number | null {
  const numbers = cells.map(({ id }) => figures[id] ?? null);
  return numbers.includes(null) ? null : exactSum(numbers.map((it) => it ?? 0));
}

/** No official formula is known of them; each is printed with its own. */
export const figureSharesOf = onceForEdition((edition): readonly FigureShare[] => [
  {
    ...{ key: "disclosed", name: "公开率", formula: "（予以公开＋部分公开）÷办理结果总计" },
    numerator: [...totals(edition, "disclosed"), ...totals(edition, "partlyDisclosed")],
    denominator: totals(edition, "handled"),
  },
  ...outcomeShares(edition),
  {
    ...{ key: "carriedOver", name: "结转率", formula: "结转下年度÷（本年新收＋上年结转）" },
    numerator: totals(edition, "carriedOut"),
    denominator: [...totals(edition, "received"), ...totals(edition, "carriedIn")],
  },
  corrected(edition, ["reconsideration"], {
    ...{ key: "reconsideration.corrected", name: "复议纠错率" },
    formula: "行政复议结果纠正÷（行政复议总计－尚未审结）",
  }),
  corrected(edition, ["directLitigation", "afterReconsideration"], {
    ...{ key: "litigation.corrected", name: "诉讼败诉率" },
    formula: "行政诉讼结果纠正÷（行政诉讼总计－尚未审结）",
  }),
]);

/** （一）予以公开 to （六）其他处理, each of 办结. */
function outcomeShares(edition: Edition): FigureShare[] {
  const handled = rowOf(edition, "handled");
  if (!handled) return [];
  const [group] = handled.row.groups;
  const groups = new Map<string, { readonly name: string; readonly cells: Cell[] }>();
  for (const row of edition.rows) {
    const total = totalOf(row);
    if (row === handled || row.table !== handled.table || row.row.groups[0] !== group || !total)
      continue;
    const line = row.row.groups[1] ?? row.row.line;
    const known = groups.get(line.key);
    if (known) known.cells.push(total);
    else groups.set(line.key, { name: bareName(line.short ?? line.label), cells: [total] });
  }
  return [...groups].map(([key, { name, cells }]) => ({
    ...{ key: `outcomes.${key}`, name: `${name}占比`, formula: `${name}÷办理结果总计` },
    ...{ numerator: cells, denominator: totals(edition, "handled") },
  }));
}

function corrected(
  { rows }: Edition,
  roles: readonly Role[],
  said: Pick<FigureShare, "key" | "name" | "formula">,
): FigureShare {
  const cells = rows
    .filter(({ row }) => row.line.role !== undefined && roles.includes(row.line.role))
    .flatMap((row) => row.cells);
  const inColumn = (role: Role): Cell[] => cells.filter(({ column }) => column.line.role === role);
  return {
    ...said,
    numerator: inColumn("corrected"),
    denominator: cells.filter(({ column }) => column.line.total),
    without: inColumn("pending"),
  };
}

function totals(edition: Edition, role: Role): Cell[] {
  const total = totalOf(rowOf(edition, role));
  return total ? [total] : [];
}

/** 予以公开 of （一）予以公开. */
function bareName(label: string): string {
  return label.replace(/^（.）/u, "");
}
