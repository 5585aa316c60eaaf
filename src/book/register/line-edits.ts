/** Changes to the line of a request, as the cells of its workbook that they go into. */
import { editionOf } from "../../form/editions.ts";
import { requestColumns } from "../../layout/register/columns.ts";
import { registerSheets } from "../../layout/register/sheets.ts";
import type { RegisterEdit } from "../../register/register-edit.ts";
import type { Register } from "../../register/register.ts";
import { enteredDay } from "../../text/entered-day.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import { contentAt, type CellEdit } from "../cell-edit.ts";
import { Unwritable } from "../unwritable.ts";
import { columnContent } from "./column-content.ts";
import { enteredDate, enteredText } from "./entered.ts";
import { findList, type ListLine, type ListOfSheet } from "./list-sheet.ts";

/** A register as it was read, with the workbook that holds it. */
export interface OpenRegisterBook {
  readonly workbook: ReadableWorkbook;
  readonly register: Register;
}

/** The line of a number, and its list. */
export interface NumberedLine {
  readonly list: ListOfSheet;
  readonly line: ListLine;
}

/**
 * The cells, where they still hold what was seen when the changes were offered.
 *
 * @throws Unwritable where the line or a column is gone, or somebody has changed a cell since
 */
export function lineEdits(
  book: OpenRegisterBook,
  number: string,
  edits: readonly RegisterEdit[],
): CellEdit[] {
  const { workbook, register } = book;
  const { list, line } = numberedLine(workbook, number);
  return edits.map(({ key, label, before, after }): CellEdit => {
    const column = list.columnOf(key);
    const content = requestColumns.find((it) => it.key === key)?.content;
    if (column === undefined || !content) {
      throw new Unwritable(
        `“${list.sheet}”里没有“${label}”一列，没有记入，请恢复这一列的表头后再试。`,
      );
    }
    const cell = line.at(key);
    const text =
      content.kind === "date" ? enteredDate(workbook, cell) : enteredText(workbook, cell);
    const seen = content.kind === "date" ? (enteredDay(text ?? "") ?? text) : text?.trim();
    if (seen !== before) {
      throw new Unwritable(`${number}的“${label}”刚有别的改动，没有记入，请看过后再试。`);
    }
    const place = { sheet: list.sheet, row: line.row - 1, column };
    return {
      ...place,
      content: columnContent(editionOf(register.edition), after, content) ?? { kind: "blank" },
      before: contentAt(workbook, place),
      locked: false,
      of: label,
    };
  });
}

/** @throws Unwritable where there is no such line, or more than one */
export function numberedLine(workbook: ReadableWorkbook, number: string): NumberedLine {
  const list = findList(workbook, { id: "requests", columns: requestColumns, others: "own" });
  const found = list?.lines.filter(
    (it) => enteredText(workbook, it.at("number"))?.trim() === number.trim(),
  );
  const [line, second] = found ?? [];
  if (list && line && !second) return { list, line };
  const sheet = list?.sheet ?? registerSheets.requests;
  throw new Unwritable(
    second
      ? `“${sheet}”里编号${number}有${found?.length ?? 2}行，没有记入，请先改成不同的编号。`
      : `“${sheet}”里没有找到编号为${number}的一行，没有记入，可能刚被改过或删去，请重新读取后再试。`,
  );
}
