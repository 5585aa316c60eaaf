/** What one sees of a cell as a whole, beside its value. */
import { showing } from "./number-format.ts";
import type { CellStyle } from "./read-styles.ts";
import { whyNotRead } from "./rich-text.ts";
import type { CellLook, WorkbookCell } from "./workbook.ts";

/** The look of a cell in that style; pieces with fonts of their own are in its value, or not, each for itself. */
export function lookIn({ kind, value, leftOut }: WorkbookCell, style: CellStyle): CellLook {
  if (kind === "blank") return "plain";
  const why = leftOut ? undefined : whyNotRead(style.font, style);
  if (why) return why;
  const shown =
    kind === "number" && !style.isDate ? showing(style.format, Number(value)) : "itself";
  if (shown === "nothing") return "hidden";
  return shown === "otherwise" || style.isRepeated ? "otherwise" : "plain";
}
