/** What one sees of a cell as a whole, beside its value. */
import { isWithin } from "./is-within.ts";
import { showing } from "./number-format.ts";
import { styleWith, type StyleDifference } from "./read-differences.ts";
import type { CellStyle } from "./read-styles.ts";
import { whyNotRead } from "./rich-text.ts";
import type { Area, CellLook, ConditionalFormat, WorkbookCell } from "./workbook.ts";

/** The look of a cell in that style; pieces with fonts of their own are in its value, or not, each for itself. */
export function lookIn({ kind, value, leftOut }: WorkbookCell, style: CellStyle): CellLook {
  if (kind === "blank") return "plain";
  const why = leftOut ? undefined : whyWholeNotRead(style);
  if (why) return why;
  const shown =
    kind === "number" && !style.isDate ? showing(style.format, Number(value)) : "itself";
  if (shown === "nothing") return "hidden";
  return shown === "otherwise" || style.isRepeated ? "otherwise" : "plain";
}

/** Workbooks of one template have the same styles, and many cells have one of them. */
const reasons = new WeakMap<CellStyle, { readonly why: ReturnType<typeof whyNotRead> }>();

function whyWholeNotRead(style: CellStyle): ReturnType<typeof whyNotRead> {
  let known = reasons.get(style);
  if (!known) reasons.set(style, (known = { why: whyNotRead(style.font, style) }));
  return known.why;
}

const changed = new WeakMap<CellStyle, WeakMap<StyleDifference, CellStyle>>();

/** As `styleWith`, once for each style and difference. */
function changedStyle(style: CellStyle, difference: StyleDifference): CellStyle {
  let known = changed.get(style);
  if (!known) changed.set(style, (known = new WeakMap()));
  let made = known.get(difference);
  if (!made) known.set(difference, (made = styleWith(style, difference)));
  return made;
}

/** The look of a plain cell if conditions hold of which nobody here can tell; a zero that is not shown is taken for a zero. */
export function lookWhile(
  cell: WorkbookCell,
  style: CellStyle,
  formats: readonly ConditionalFormat[],
  differences: () => readonly StyleDifference[],
): CellLook {
  if (cell.kind === "blank" || cell.value === 0) return "plain";
  for (const { areas, mayHold, difference } of formats) {
    if (!isWithinOne(areas, cell) || !mayHold(cell.value)) continue;
    const changed = changedStyle(style, differences()[difference] ?? NOTHING);
    if (lookIn(cell, changed) !== "plain") return "otherwise";
  }
  return "plain";
}

/** Asked of every cell and format. */
function isWithinOne(areas: readonly Area[], cell: WorkbookCell): boolean {
  for (const area of areas) if (isWithin(area, cell)) return true;
  return false;
}

const NOTHING: StyleDifference = { font: {} };
