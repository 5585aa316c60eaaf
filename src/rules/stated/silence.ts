/** N-SILENT: requests were received, and the text states not one number of them. */
import { numberOf } from "../../figures/figures.ts";
import type { Cell } from "../../form/edition.ts";
import { cellsOfRow } from "../../form/role-rows.ts";
import type { RuleContext } from "../context.ts";
import { tellsOfWork } from "../overview-content.ts";
import { ruleOf } from "./figure-rules.ts";
import { defineRule } from "../rule.ts";
import { textsOf } from "./texts-of.ts";
import * as sentences from "./sentences.ts";

/** Rules that speak of requests. */
const OF_REQUESTS = new Set(["N-RECEIVED", "N-CLOSED", "N-CARRY", "N-RESULT", "N-CHANNEL"]);

export const silenceRule = defineRule({
  code: "N-SILENT",
  severity: "warning",
  basis: "agreement",
  holds: "有新收申请的，正文写明申请的件数",
  stage: "finished",
  check: (context) => {
    if (!tellsOfWork(context.report.narrative.overview)) return [];
    const told = textsOf(context).some(({ facts }) =>
      facts.some(({ figure }) => OF_REQUESTS.has(ruleOf(figure)?.code ?? "")),
    );
    const { cells, number } = receivedIn(context);
    if (told || !(number > 0)) return [];
    return [
      {
        at: "overview",
        cells,
        expected: number,
        found: null,
        message: sentences.silent(number),
      },
    ];
  },
});

/** The total, or what its applicants add up to where that is more. */
function receivedIn({ edition, figures }: RuleContext): {
  readonly cells: readonly Cell[];
  readonly number: number;
} {
  const row = cellsOfRow(edition, "received");
  const [totals, applicants] = [
    row.filter(({ column }) => column.line.total),
    row.filter(({ column }) => !column.line.total),
  ];
  const sum = (cells: readonly Cell[]): number =>
    cells.reduce((all, cell) => all + (numberOf(figures, cell) || 0), 0);
  const [total, parts] = [sum(totals), sum(applicants)];
  return total >= parts ? { cells: totals, number: total } : { cells: applicants, number: parts };
}
