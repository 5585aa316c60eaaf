/**
 * What the cells of explanations hold in 勾稽核对: beside the sum they speak of, or in the free rows below
 * (layout/sheet-checks.ts draws the columns).
 */
import type { Edition } from "../form/editions.ts";
import { explanationKey, lineKey, type Key } from "../layout/keys.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import type { Explanation } from "../report/annual-report.ts";
import { explainedRows, matterOf, type ExplanationColumn } from "./explanation-rows.ts";
import type { NamedCells } from "./named-cells.ts";
import { Unwritable } from "./unwritable.ts";

/** Reads every row that has a 情况说明. */
export function readExplanations(edition: Edition, named: NamedCells): Explanation[] {
  return explainedRows(edition, named).flatMap(({ explanation }) => explanation ?? []);
}

/** The columns that an explanation fills beside the line of its sum, which has the others already. */
export function besideLine({ text, figures }: Explanation): [ExplanationColumn, string][] {
  return [
    ["text", text],
    ["figures", figuresText(figures)],
  ];
}

/** The columns that an explanation fills in a free row. */
export function inFreeRow(
  edition: Edition,
  explanation: Explanation,
): [Exclude<ExplanationColumn, "left" | "right" | "difference" | "result">, string][] {
  const { code, at, text, figures } = explanation;
  return [
    ["code", code],
    ["matter", matterOf(edition, at)],
    ["text", text],
    ["at", at],
    ["figures", figuresText(figures)],
  ];
}

/**
 * Where each explanation is written in an empty workbook: beside its sum, or else in the next free row.
 *
 * @throws Unwritable when there are more than the sheet has rows for
 */
export function explanationContents(
  plan: WorkbookPlan,
  explanations: readonly Explanation[],
): Map<Key, string> {
  const contents = new Map<Key, string>();
  let row = 0;
  for (const explanation of explanations) {
    const { code, at, text, figures } = explanation;
    const line = lineKey({ code, at: { id: at } }, "text");
    if (plan.places.has(line) && !contents.has(line)) {
      contents.set(line, text);
      contents.set(lineKey({ code, at: { id: at } }, "figures"), figuresText(figures));
      continue;
    }
    row += 1;
    if (!plan.places.has(explanationKey(row, "text"))) throw tooMany(row - 1);
    for (const [column, words] of inFreeRow(plan.edition, explanation)) {
      contents.set(explanationKey(row, column), words);
    }
  }
  return contents;
}

/** @param count how many have room */
export function tooMany(count: number): Unwritable {
  return new Unwritable(`情况说明超过${count}条，工作簿的“勾稽核对”写不下，请合并后再试。`);
}

/** `id=number` joined by `;`; a figure without a number has nothing behind its `=`. */
function figuresText(figures: Explanation["figures"]): string {
  return Object.entries(figures)
    .map(([id, figure]) => `${id}=${figure ?? ""}`)
    .join(";");
}
