/** S-LABEL: the labels of the published tables are those of the form, letter by letter. */
import type { Table } from "../../form/edition.ts";
import { onceForEdition } from "../../form/once-for.ts";
import { printTable } from "../../form/printed.ts";
import { defineRule } from "../rule.ts";
import { withoutBlanks } from "../../text/blanks.ts";
import { squeeze } from "../../text/squeeze.ts";
import * as sentences from "./sentences.ts";

interface TableLabels {
  readonly table: Table;
  readonly labels: readonly { readonly key: string; readonly text: string }[];
}

const labelsOf = onceForEdition((edition): readonly TableLabels[] =>
  edition.tables.map((table) => ({
    table,
    labels: printTable(edition, table.id).rows.flatMap((row) =>
      row.flatMap((cell) => (cell.kind === "label" ? [{ key: cell.key, text: cell.text }] : [])),
    ),
  })),
);

export const labelsRule = defineRule({
  code: "S-LABEL",
  severity: "warning",
  basis: "format",
  holds: "公布的表格的行列名称与统一格式一致",
  check: (context) => {
    const asFound = context.source?.labels;
    if (!asFound) return [];
    return labelsOf(context.edition).flatMap(({ table, labels }) => {
      const altered = new Map<string, sentences.AlteredLabel>();
      for (const { key, text: printed } of labels) {
        const found = asFound[key];
        if (found === undefined || found === printed || essence(found) === essence(printed))
          continue;
        const label = { found: withoutBlanks(found), printed };
        altered.set(`${label.found} ${printed}`, label);
      }
      if (altered.size === 0) return [];
      const list = [...altered.values()];
      return [
        {
          at: table.id,
          expected: list.map(({ printed }) => printed).join("、"),
          found: list.map(({ found }) => found).join("、"),
          message: sentences.alteredLabels(table, list),
        },
      ];
    });
  },
});

/** What nobody would call another label: width, blanks, broken lines, quotation marks, brackets around it, a full stop, 1、 for 1. */
function essence(label: string): string {
  return squeeze(label)
    .replace(/["“”„‟'‘’「」『』]/gu, "")
    .replace(/[。.;；:]$/u, "")
    .replace(/^\(([^()]*)\)$/u, "$1")
    .replace(/^(\d)[、.．]/u, "$1.");
}
