/** The lines of a list: as many as there are, from the one line with which its workbook is made. */
import type { Key } from "../../layout/keys.ts";
import type { WorkbookPlan } from "../../layout/plan.ts";
import { addressOf, type SheetPlace } from "../../layout/rectangle.ts";
import { columnLetters } from "../../text/column-letters.ts";
import { repeatRow } from "../../workbook/repeat-row.ts";
import type { CellContent, Workbook } from "../../workbook/workbook.ts";
import { Unwritable } from "../unwritable.ts";

export type LineValue = number | string | null;

/** A column, and what stands in it on a line, which are counted from 0. */
export interface FilledColumn {
  readonly key: Key;
  readonly at: (line: number) => LineValue;
}

interface FilledLines {
  readonly count: number;
  /** All on one sheet; formulas keep theirs, and get what they give. */
  readonly columns: readonly FilledColumn[];
  /** In points; as high as the first where it is absent. */
  readonly heightAt?: (line: number) => number;
}

/** Characters that a cell holds (Excel's limit). */
const LONGEST_TEXT = 32_767;

/**
 * Nothing is written on the sheet afterwards: its lines are added to the text of its part, which is not read again.
 *
 * @throws Unwritable where there are more lines than the workbook counts
 */
export function fillLines(
  workbook: Workbook,
  plan: WorkbookPlan,
  { count, columns, heightAt }: FilledLines,
): void {
  const [first] = columns;
  if (!first || count === 0) return;
  const { sheet, lines } = placeIn(plan, first.key);
  if (!lines) throw new Error(`The cell "${first.key}" stands on no line.`);
  if (count > lines.counted) {
    throw new Unwritable(
      `“${sheet}”有${count}行，工作簿最多${lines.counted}行，请分批汇总后再试。`,
    );
  }
  const placed = columns.map(({ key, at }) => ({
    place: placeIn(plan, key),
    at: (line: number) => fitting(at(line)),
    isResult: plan.formulas.has(key),
  }));
  const byLetters = (isResult: boolean) =>
    new Map(
      placed
        .filter((it) => it.isResult === isResult)
        .map(({ place, at }) => [columnLetters(place.column - 1), at]),
    );
  const [values, results] = [byLetters(false), byLetters(true)];
  for (const { place, at, isResult } of placed) {
    workbook.setCell(sheet, addressOf(place), contentOf(at(0), isResult ? "result" : "value"));
  }
  if (heightAt) {
    workbook.setRowHeight(sheet, lines.top - 1, { points: heightAt(0), fit: "grows" });
  }
  const part = workbook.sheet(sheet)?.part ?? "";
  const repeated = repeatRow(workbook.package.text(part), {
    row: lines.top,
    to: lines.top + count - 1,
    valueAt: (column, line) => values.get(column)?.(line),
    resultAt: (column, line) => results.get(column)?.(line),
    ...(heightAt && { heightAt }),
  });
  workbook.package.write(part, repeated);
}

function fitting(value: LineValue): LineValue {
  return typeof value === "string" && value.length > LONGEST_TEXT
    ? `${value.slice(0, LONGEST_TEXT - 1)}…`
    : value;
}

function contentOf(value: LineValue, as: "result" | "value"): CellContent {
  if (as === "result") return { kind: "cached", cached: value ?? "" };
  if (value === null || value === "") return { kind: "blank" };
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
}

function placeIn(plan: WorkbookPlan, key: Key): SheetPlace {
  const place = plan.places.get(key);
  if (!place) throw new Error(`The plan has no cell "${key}".`);
  return place;
}
