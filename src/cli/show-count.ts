/** What registers count to as text: the tables as printed, then what is not in them. */
import type { Row, TableId } from "../form/edition.ts";
import { editionOf } from "../form/editions.ts";
import { lineName, numberedName } from "../form/names.ts";
import { yearPeriod, type Period } from "../register/period.ts";
import type { Register } from "../register/register.ts";
import type { Count, Uncounted } from "../register/tally.ts";
import { printDate } from "../text/dates.ts";
import { textTable } from "./text-table.ts";

const TABLES: readonly TableId[] = ["proactiveDisclosure", "requests", "disputes"];

export function showCount(
  { organ, year, edition }: Register,
  count: Count,
  period: Period = yearPeriod(year),
): string {
  const { rows } = editionOf(edition);
  const lines = [
    `${organ.name}，${printDate(period.from)}至${printDate(period.to)}`,
    ...TABLES.flatMap((table) =>
      showTable(
        rows.filter((row) => row.table.id === table),
        count,
      ),
    ),
  ];
  return `${lines.join("\n")}\n${showUncounted(count)}`;
}

/** The rows of a table that are counted, and over them its columns. */
function showTable(rows: readonly Row[], { figures }: Count): string[] {
  const counted = rows.filter(({ cells }) => cells.every(({ id }) => id in figures));
  const [first] = counted;
  if (!first) return [];
  const heads = ["", ...first.cells.map(({ column }) => lineName(column.line))];
  const cells = counted.map(({ row, cells: inRow }) => [
    numberedName(row),
    ...inRow.map(({ id }) => String(figures[id] ?? 0)),
  ]);
  return [first.table.name, ...textTable([heads, ...cells]).map((row) => `  ${row}`)];
}

/** One line for each rule; nothing where all is counted. */
export function showUncounted({ uncounted }: Count): string {
  const lines = [
    ...told(uncounted, null, "没有计入各表"),
    ...told(uncounted, "open", "填有办结的内容，按没有办结计入"),
  ];
  const advice = lines.length > 0 ? "  用 ogi register check 查看原因，改正后重新计数。\n" : "";
  return lines.join("") + advice;
}

function told(
  uncounted: readonly Uncounted[],
  countedAs: Uncounted["countedAs"],
  what: string,
): string[] {
  const numbers = uncounted.filter((it) => it.countedAs === countedAs).map((it) => it.number);
  return numbers.length === 0 ? [] : [`${what}的${numbers.length}件：${numbers.join("、")}\n`];
}
