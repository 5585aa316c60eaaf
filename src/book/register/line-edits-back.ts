/** Changes to a line taken back: what no longer holds what was written is left alone, and named. */
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import { contentAt, isSameContent, type CellEdit } from "../cell-edit.ts";
import { Unwritable } from "../unwritable.ts";
import { numberedLine, type NumberedLine } from "./line-edits.ts";

interface LineEditsBack {
  readonly edits: readonly CellEdit[];
  /** What is left alone, by the headings of its columns. */
  readonly left: readonly string[];
}

/** What was written into a line: the columns by their keys, and each cell as it was and is. */
export interface DoneLine {
  readonly number: string;
  readonly keys: readonly string[];
  readonly edits: readonly CellEdit[];
  readonly after: ReadableWorkbook;
}

/** The edits that take it back, wherever the line stands now. */
export function lineEditsBack(now: ReadableWorkbook, done: DoneLine): LineEditsBack {
  const found = lineNow(now, done.number);
  const left: string[] = [];
  const edits = done.edits.flatMap((edit, i): CellEdit[] => {
    const column = found?.list.columnOf(done.keys[i] ?? "");
    if (!found || column === undefined) {
      left.push(edit.of);
      return [];
    }
    const place = { sheet: found.list.sheet, row: found.line.row - 1, column };
    const held = contentAt(now, place);
    if (isSameContent(held, edit.before)) return [];
    if (!isSameContent(held, contentAt(done.after, edit))) {
      left.push(edit.of);
      return [];
    }
    return [{ ...edit, ...place, content: edit.before, before: held }];
  });
  return { edits, left };
}

function lineNow(workbook: ReadableWorkbook, number: string): NumberedLine | undefined {
  try {
    return numberedLine(workbook, number);
  } catch (error) {
    if (error instanceof Unwritable) return undefined;
    throw error;
  }
}
