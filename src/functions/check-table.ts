/** The sum findings of table three alone, for a range that holds its numbers. */
import type { Cell } from "../form/edition.ts";
import { type Edition, editions } from "../form/editions.ts";
import { contextOf } from "../rules/context.ts";
import { marks } from "../rules/equation-result.ts";
import type { Finding } from "../rules/finding.ts";
import { runRules } from "../rules/run-rules.ts";
import { tableRules } from "../rules/table-rules.ts";
import { filled, isAsLarge, rangeOf, sizeOf } from "./cells.ts";
import { figuresReport } from "./figures-report.ts";
import * as messages from "./messages.ts";

/** Every sum finding of the range, in printed order; or what keeps it from being checked. */
export function checkTable(input: unknown): string[] {
  const range = rangeOf(input);
  const edition = editions.find((it) => isAsLarge(range, tableThree(it)));
  if (!edition) {
    const sizes = editions.map((it) => [it.id, sizeOf(tableThree(it))] as const);
    return [messages.notTableThree(sizes, sizeOf(range))];
  }
  const rows = tableThree(edition);
  const figures = rows.flatMap((cells, i) =>
    cells.map(({ id }, j) => [id, filled(range[i]?.[j] ?? 0)] as const),
  );
  const report = figuresReport(edition, figures);
  const findings = runRules(tableRules, contextOf(report, { stage: "finished" }));
  const said = findings.filter(isOfSums).map(({ message }) => message);
  return said.length > 0
    ? said
    : [`${marks.passed} ${messages.sumsHold(rows[0]?.[0]?.table.name ?? "")}`];
}

function tableThree({ rows }: Edition): (readonly Cell[])[] {
  return rows.filter(({ table }) => table.id === "requests").map(({ cells }) => cells);
}

/** A cell in which no number can be read is told as well: without it no sum of its row is checked. */
function isOfSums({ code, found }: Finding): boolean {
  switch (code) {
    case "T3-ROWSUM":
    case "T3-COLSUM":
    case "T3-BALANCE":
    case "T3-CARRY-MAX":
      return true;
    case "T3-INT":
      return typeof found === "string";
    default:
      return false;
  }
}
