/**
 * Explanations in 勾稽核对: beside the sum they speak of, or in the free rows below
 * (layout/sheet-checks.ts draws the columns).
 */
import { parseFigure } from "../figures/parse-figure.ts";
import type { RawFigure } from "../figures/figure.ts";
import type { Edition } from "../form/edition.ts";
import { cellName } from "../form/names.ts";
import { explanationColumns } from "../layout/check-columns.ts";
import { EXPLANATIONS_NAME, explanationKey, lineKey, type Key } from "../layout/keys.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import type { Explanation } from "../report/annual-report.ts";
import type { NamedCells } from "./named-cells.ts";
import { textOf } from "./raw-figure.ts";
import { Unwritable } from "./unwritable.ts";

type Column = keyof typeof explanationColumns;

/** Reads every row that has a 情况说明. */
export function readExplanations(edition: Edition, named: NamedCells): Explanation[] {
  const left = named.area(EXPLANATIONS_NAME)?.left ?? 0;
  return named.rows(EXPLANATIONS_NAME).flatMap((cells) => {
    const column = (name: Column): string => {
      const at = left + explanationColumns[name] - explanationColumns.code;
      return textOf(cells.find((cell) => cell.column === at))?.trim() ?? "";
    };
    const text = column("text");
    if (text === "") return [];
    const at = column("at");
    const matter = column("result") === "" ? column("matter") : "";
    const spoken = matter === "" || matter === placeName(edition, at) ? text : `${matter}：${text}`;
    const figures = figuresIn(column("figures"), edition);
    return [{ code: column("code"), at, text: spoken, figures }];
  });
}

/**
 * Where each explanation is written: beside its sum, or else in the next free row.
 *
 * @throws Unwritable when there are more than the sheet has rows for
 */
export function explanationContents(
  plan: WorkbookPlan,
  explanations: readonly Explanation[],
): Map<Key, string> {
  const contents = new Map<Key, string>();
  let row = 0;
  for (const { code, at, text, figures } of explanations) {
    const line = lineKey({ code, at: { id: at } }, "text");
    if (plan.places.has(line) && !contents.has(line)) {
      contents.set(line, text);
      contents.set(lineKey({ code, at: { id: at } }, "figures"), figuresText(figures));
      continue;
    }
    row += 1;
    if (!plan.places.has(explanationKey(row, "text"))) {
      throw new Unwritable(`情况说明超过${row - 1}条，工作簿的“勾稽核对”写不下，请合并后再试。`);
    }
    contents.set(explanationKey(row, "code"), code);
    contents.set(explanationKey(row, "matter"), placeName(plan.edition, at));
    contents.set(explanationKey(row, "text"), text);
    contents.set(explanationKey(row, "at"), at);
    contents.set(explanationKey(row, "figures"), figuresText(figures));
  }
  return contents;
}

function placeName({ cellsById }: Edition, at: string): string {
  const cell = cellsById.get(at);
  return cell ? cellName(cell) : "";
}

/** `id=number` joined by `;`; a figure without a number has nothing behind its `=`. */
function figuresText(figures: Explanation["figures"]): string {
  return Object.entries(figures)
    .map(([id, figure]) => `${id}=${figure ?? ""}`)
    .join(";");
}

function figuresIn(text: string, { cellsById }: Edition): Record<string, RawFigure> {
  const pairs = text.split(";").map((pair) => pair.split("=", 2));
  return Object.fromEntries(
    pairs.flatMap(([id = "", value = ""]) => {
      const kind = cellsById.get(id.trim())?.kind;
      if (!kind) return [];
      const { figure } = parseFigure(value, kind);
      const raw = figure.kind === "number" ? figure.value : value === "" ? null : value;
      return [[id.trim(), raw] as const];
    }),
  );
}
