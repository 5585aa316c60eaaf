/** What is put into a single cell, so that Excel takes it for what it is. */
import type { CellEdit, EditContent } from "../../book/cell-edit.ts";
import type { Snapshot } from "./snapshot.ts";

/** Queues the write; the batch sends it. */
export function writeCell(
  { workbook }: Excel.RequestContext,
  edit: CellEdit,
  { isOfText }: Pick<Snapshot, "isOfText">,
) {
  const { sheet, row, column, content } = edit;
  const cell = workbook.worksheets.getItem(sheet).getCell(row, column);
  if (content.kind === "formula") cell.formulas = [[`=${content.formula}`]];
  else if (content.kind === "text" && isOfText(edit)) cell.values = [[content.value]];
  else cell.values = [[valueOf(content)]];
}

/** Longer texts are nothing that Excel would take for a number, a date or a truth value. */
const LONGEST_MISTAKEN = 40;

/** Excel reads what is written as if it were typed; an apostrophe makes it text, whatever it looks like. */
function valueOf(content: Exclude<EditContent, { readonly kind: "formula" }>): string | number {
  switch (content.kind) {
    case "blank":
      return "";
    case "number":
      return content.value;
    case "text": {
      const { value } = content;
      return /^[=+\-@']/u.test(value) || value.length <= LONGEST_MISTAKEN ? `'${value}` : value;
    }
  }
}
