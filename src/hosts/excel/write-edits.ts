/** Edits of single cells, all in one batch. */
import { editsBack, type CellEdit, type EditContent } from "../../book/book-changes.ts";
import { orUndone } from "./or-undone.ts";
import { takeSnapshot, type Snapshot } from "./snapshot.ts";
import { withoutProtection } from "./unprotected.ts";

/** Writes the edits, all or none; `back` is what the cells held before. */
export function writeOrRestore(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  edits: readonly CellEdit[],
  back: readonly CellEdit[],
): Promise<void> {
  return orUndone(
    () => writeEdits(context, snapshot, edits),
    () => restore(context, snapshot, back),
  );
}

/** A cell that cannot be written to was not changed either, so what counts is how the cells are afterwards. */
async function restore(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  back: readonly CellEdit[],
): Promise<void> {
  try {
    await writeEdits(context, snapshot, back);
  } catch (error) {
    const now = await takeSnapshot(context, new Set(back.map(({ sheet }) => sheet)));
    if (JSON.stringify(editsBack(now, back)) !== JSON.stringify(back)) throw error;
  }
}

/** Writes the edits; the totals among them, which the template locks, with protection lifted. */
async function writeEdits(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  edits: readonly CellEdit[],
): Promise<void> {
  const locked = edits.filter((edit) => edit.locked).map(({ sheet }) => sheet);
  await withoutProtection(context, snapshot, locked, () => {
    for (const edit of edits) writeCell(context, edit);
  });
}

function writeCell({ workbook }: Excel.RequestContext, { sheet, row, column, content }: CellEdit) {
  const cell = workbook.worksheets.getItem(sheet).getCell(row, column);
  if (content.kind === "formula") cell.formulas = [[`=${content.formula}`]];
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
