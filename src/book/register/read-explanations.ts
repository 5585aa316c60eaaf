/** Written reasons in 口径设置. */
import { explanationColumns } from "../../layout/register/columns.ts";
import type { Register } from "../../register/register.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import { lineValues, type LineOptions } from "./line-values.ts";
import { findList } from "./list-sheet.ts";

export function readExplanations(
  workbook: ReadableWorkbook,
  optionsFor: (sheet: string) => LineOptions,
): Register["explanations"] {
  const list = findList(workbook, {
    ...{ id: "explanations", columns: explanationColumns, others: "ignored" },
  });
  if (!list) return [];
  return list.lines.flatMap((line) => {
    const values = Object.fromEntries(lineValues(line, explanationColumns, optionsFor(list.sheet)));
    const text = (key: string): string => String(values[key] ?? "");
    const explanation = { code: text("code"), at: text("at"), text: text("text") };
    return [{ ...explanation, figures: figuresIn(text("figures")) }];
  });
}

/** found=2026-02-13;expected=2026-02-12, as it is written beside the reason. */
function figuresIn(text: string): Register["explanations"][number]["figures"] {
  const pairs = text.split(";").flatMap((pair): [string, string | number | null][] => {
    const [, key, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/su.exec(pair) ?? [];
    if (key === undefined || value === undefined) return [];
    return [[key, value === "" ? null : /^-?\d+$/u.test(value) ? Number(value) : value]];
  });
  return Object.fromEntries(pairs);
}
