/** The lines of a list: as many as there are, from the one line with which its workbook is made. */
import type { Key } from "../../layout/keys.ts";
import type { WorkbookPlan } from "../../layout/plan.ts";
import type { SheetPlace } from "../../layout/rectangle.ts";
import { columnLetters } from "../../text/column-letters.ts";
import { rowsRepeated, type Held } from "../../workbook/repeat-row.ts";
import type { Workbook } from "../../workbook/workbook.ts";
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
  /** In points, by what its columns hold; as high as the first where it is absent. */
  readonly heightOf?: (values: readonly LineValue[]) => number;
}

/** Characters that a cell holds (Excel's limit). */
const LONGEST_TEXT = 32_767;

/**
 * Nothing is written on the sheet afterwards: its lines are made when the workbook is saved, one after the other.
 *
 * @throws Unwritable where there are more lines than the workbook counts
 */
export function fillLines(
  workbook: Workbook,
  plan: WorkbookPlan,
  { count, columns, heightOf }: FilledLines,
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
  const valuesOn = ofLatest((line) => columns.map(({ at }) => at(line)));
  const held = new Map(
    columns.map(({ key }, i) => {
      const as = plan.formulas.has(key) ? "result" : "value";
      return [
        columnLetters(placeIn(plan, key).column - 1),
        (line: number) => heldIn(valuesOn(line)[i] ?? null, as),
      ];
    }),
  );
  const heightAt = heightOf && ((line: number) => heightOf(valuesOn(line)));
  if (heightAt) {
    workbook.setRowHeight(sheet, lines.top - 1, { points: heightAt(0), fit: "grows" });
  }
  const part = workbook.sheet(sheet)?.part ?? "";
  const to = lines.top + count - 1;
  const text = workbook.package.text(part);
  workbook.package.writePieces(part, () =>
    rowsRepeated(text, { row: lines.top, to, held, heightAt }),
  );
}

/** Of the line that was asked for last it is known: several things are asked of each, one line after the other. */
function ofLatest<T>(of: (line: number) => T): (line: number) => T {
  let latest: { readonly line: number; readonly known: T } | undefined;
  return (line) => {
    if (latest?.line !== line) latest = { line, known: of(line) };
    return latest.known;
  };
}

/** A formula that shows nothing gives an empty text; a cell that holds nothing is empty. */
function heldIn(value: LineValue, as: "result" | "value"): Held {
  if (typeof value !== "string") return as === "result" ? (value ?? "") : value;
  if (value === "" && as === "value") return null;
  return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
}

function placeIn(plan: WorkbookPlan, key: Key): SheetPlace {
  const place = plan.places.get(key);
  if (!place) throw new Error(`The plan has no cell "${key}".`);
  return place;
}
